import { describe, expect, it } from 'vitest';
import { plainText } from '#i18n/lao-words.ts';
import { blocksOf, chaptersOf, saidIn, tablesOf } from '#testing/report-chapters.ts';
import { reportDatasets } from '#testing/report-dataset.ts';
import { groupPage } from '../groups/group-page.ts';
import { itemMembers } from '../groups/members.ts';
import { rowVerdict } from '../indicators-table/verdict-cells.ts';
import { movedRows } from '../review/moved.ts';
import { needsDecision } from '../review/needs-decision.ts';
import type { ReportChapter } from './report-document.ts';
import type { ReportSources } from './report-sources.ts';
import { selectionGroup } from './selection-group.ts';

const { real, demonstration } = await reportDatasets();
const all = (dataset: ReportSources): readonly string[] => dataset.overview.indicators.map(({ id }) => id);

describe('the summary', () => {
  it.each([['published', real], ['demonstration', demonstration]] as const)('counts every indicator of the %s dataset once', async (_name, dataset) => {
    const [counts] = tablesOf(await chaptersOf(['summary'], dataset));
    expect(counts?.rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0)).toBe(all(dataset).length);
  });

  it('lists what needs a decision in the order of the review, with what is asked for', async () => {
    const chapters = await chaptersOf(['summary'], demonstration);
    const needs = needsDecision({ overview: demonstration.overview, release: await demonstration.release(demonstration.manifest.release) });
    expect(tablesOf(chapters)[1]?.rows.map(({ id }) => id)).toEqual(needs.slice(0, 8).map(({ lead }) => lead.indicator.id));
    expect(saidIn(chapters)).toContain(`${needs.length - 8} more indicators need a decision.`);
    expect(blocksOf(chapters).flatMap((block) => (block.kind === 'list' ? block.items : []))).toHaveLength(3);
  });

  it('counts of a plan asked for its own targets alone, and says how many indicators have none', async () => {
    const chapters = await chaptersOf(['summary'], real, { plan: 'plan-2025' });
    const own = real.overview.groups.find(({ id }) => id === 'plan-2025')?.of ?? 0;
    const counts = tablesOf(chapters)[0];
    expect(own).toBeGreaterThan(0);
    expect(counts?.rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0)).toBe(own);
    expect(blocksOf(chapters)[0]).toMatchObject({ tone: 'lead', text: expect.stringMatching(new RegExp(`^The Plan 2021–2025 has ended\\. .*${all(real).length - own} further indicators of this report have no counted target of Plan 2021–2025`)) });
  });

  it('says of a first release that there is none to compare with', async () => {
    const { previous } = await real.release(real.manifest.release);
    expect(saidIn(await chaptersOf(['summary', 'changes'], real)).includes('This is the first release')).toBe(previous === null);
  });
});

describe('the counts of a selection', () => {
  it.each([['published', real], ['demonstration', demonstration]] as const)('are those the %s release has of its own groups', (_name, { overview }) => {
    for (const { id } of overview.framework) {
      const { mean: _mean, low: _low, high: _high, ...published } = overview.groups.find((group) => group.id === id) ?? selectionGroup(id, []);
      expect(selectionGroup(id, itemMembers(overview, id))).toMatchObject(published);
    }
  });
});

describe('the status of the indicators', () => {
  it.each([['published', real], ['demonstration', demonstration]] as const)('has every indicator of the %s dataset once, with the verdict of the table on screen', async (_name, dataset) => {
    const tables = tablesOf(await chaptersOf(['status'], dataset)).filter(({ columns }) => columns.length === 7);
    const rows = tables.flatMap((table) => table.rows);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(all(dataset).toSorted());
    const locale = await dataset.locale('en');
    for (const indicator of dataset.overview.indicators) {
      const verdict = rowVerdict(indicator, locale);
      const said = verdict.reasonWord === null ? verdict.word : `${verdict.word}: ${verdict.reasonWord}`;
      const cell = rows.find(({ id }) => id === indicator.id)?.cells[6];
      expect(cell).toMatchObject({ status: verdict.status, text: expect.stringContaining(said) });
      if (verdict.lastKnown !== null) expect(cell).toMatchObject({ text: expect.stringContaining(verdict.lastKnown.text) });
    }
  });

  it('gives numbers their place at the right end', async () => {
    expect(tablesOf(await chaptersOf(['status'], real))[0]?.align).toEqual(['start', 'start', 'end', 'end', 'end', 'start', 'start']);
  });

  it('says which plan has no target for an indicator', async () => {
    const [table] = tablesOf(await chaptersOf(['status'], real, { plan: 'plan-2025', indicators: ['electricity-access'] }));
    expect(table?.rows[0]?.cells.slice(5)).toEqual(['none published', { status: 'not-rated', text: 'Cannot say: no counted target of Plan 2021–2025' }]);
  });
});

describe('the changes', () => {
  it('are the moves of the review, each with its causes', async () => {
    const after = await demonstration.release(demonstration.manifest.release);
    const before = await demonstration.release(after.previous ?? '');
    const moves = movedRows({ before, after, texts: await demonstration.texts('en'), locale: await demonstration.locale('en') });
    const [table] = tablesOf(await chaptersOf(['changes'], demonstration));
    expect(moves.length).toBeGreaterThan(3);
    expect(table?.rows.map(({ id, cells: [, , , , told] }) => [id, typeof told === 'string' && moves.find(({ key }) => key === id)?.steps.every(({ sentence }) => told.includes(plainText(sentence)))])).toEqual(moves.map(({ key }) => [key, true]));
  });

  it('are told of the selected indicators alone', async () => {
    const [first] = tablesOf(await chaptersOf(['changes'], demonstration))[0]?.rows ?? [];
    const id = first?.id.split(' ')[0] ?? '';
    const rows = tablesOf(await chaptersOf(['changes'], demonstration, { indicators: [id] })).flatMap((table) => table.rows);
    expect(rows.every((row) => row.id.startsWith(`${id} `))).toBe(true);
    const others = all(demonstration).filter((other) => other !== id).slice(0, 1);
    expect(saidIn(await chaptersOf(['changes'], demonstration, { indicators: others }))).not.toContain(id);
  });
});

describe('the programmes', () => {
  it('say what the page of each programme says', async () => {
    const chapters = await chaptersOf(['programmes'], demonstration);
    const [texts, locale] = await Promise.all([demonstration.texts('en'), demonstration.locale('en')]);
    const programmes = demonstration.overview.framework.filter(({ kind }) => kind === 'programme');
    expect(programmes.length).toBeGreaterThan(0);
    for (const { id } of programmes) {
      const page = groupPage(demonstration.overview, texts, 'programme', id, locale);
      const blocks = chapters.find((chapter) => chapter.id === `programme-${id}`)?.blocks ?? [];
      expect(blocks[0]).toMatchObject({ text: page?.headline.join(' ') });
      expect(saidIn([{ ...(chapters[0] as ReportChapter), blocks }])).toContain(JSON.stringify(page?.filled?.worst.note).slice(1, -1));
    }
  });

  it('say how many of their indicators the report has', async () => {
    expect(saidIn(await chaptersOf(['programmes'], real, { indicators: ['coverage-4g'] }))).toMatch(/1 of its \d+ indicators is in this report\./);
  });

  it('count of a plan asked for its own targets', async () => {
    const text = saidIn(await chaptersOf(['programmes'], real, { plan: 'plan-2025' }));
    expect(text).toMatch(/None of its \d+ indicators in this report has a target of Plan 2021–2025\./);
    expect(text).toMatch(/3 of its \d+ indicators in this report have a target of Plan 2021–2025: /);
  });
});
