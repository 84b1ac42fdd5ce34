import { describe, expect, it } from 'vitest';
import { movesBetween } from '#domain/changes/moves-between.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { Edition } from './edition.ts';
import { releaseFileSchema, type ReleaseFile } from '#model/release-file.ts';
import { publishedJson } from '#testing/published-json.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { publish } from './publish.ts';

const [first, second] = ['2026.11', '2027.02'];

const later = (method: string): string => `- id: "2027.02"
  asOf: 2027-02-15
  state: open
  method: {id: ${method}, version: 1}
  fingerprint: null
  seal: {}
  notes: []
`;

const row = (time: number, value: string, vintage: string, rest = ',,', area = 'LA', sex = '_T'): string =>
  `mtc,${area},${time},${sex},${value},,A,admin,press-2023,,${vintage},${rest}\n`;

const lowered = `  - id: t3
    plan: strategy-2030
    kind: plan
    evidence: secondary
    time: 2030
    value: 90
    wording: {en: 90 % of places by 2030, lo: 90% ຂອງສະຖານທີ່ຮອດປີ 2030, vi: 90% số nơi vào năm 2030}
    sources: [press-2023]
    since: "2027.02"
    replaces: t2
    reason: Lowered after the review
milestones:`;

type Changes = { readonly rows?: string; readonly targets?: string; readonly path?: string; readonly isNew?: boolean };

/** Indicators like the coverage of the small dataset (60 in 2020, 79 in 2024, 98 by 2030: behind), each with what the later release changes. */
function twoReleases(indicators: Readonly<Record<string, Changes>>, { method = 'trajectory', edition = 'public' }: { readonly method?: string; readonly edition?: Edition } = {}): readonly [ReleaseFile, ReleaseFile] {
  const files = smallDataset();
  const [yaml, csv] = [String(files.get('indicators/coverage-4g.yaml')), String(files.get('observations/coverage-4g.csv'))];
  files.delete('indicators/coverage-4g.yaml');
  files.delete('observations/coverage-4g.csv');
  for (const [id, { rows = '', targets = 'milestones:', path = '', isNew = false }] of Object.entries(indicators)) {
    const own = yaml
      .replace('id: coverage-4g', `id: ${id}`)
      .replace('en: 4G coverage', `en: Coverage ${id}`)
      .replace(/ {2}- id: t1[\s\S]*? {2}- id: t2/, '  - id: t2')
      .replace('milestones:', targets)
      .replace('reason: null}]', `reason: null}${path}]`);
    const since = (text: string): string => (isNew ? text.replaceAll(first, second) : text);
    files.set(`indicators/${id}.yaml`, since(own));
    files.set(`observations/${id}.csv`, since(csv.replace(/^(mtc,LA,2024,_T),82,ge/m, '$1,79,')) + rows);
  }
  files.set('releases.yaml', String(files.get('releases.yaml')).replace('state: open', 'state: closed').replace('fingerprint: null', `fingerprint: "${'a1'.repeat(32)}"`) + later(method));
  files.set('dataset.yaml', String(files.get('dataset.yaml')).replace('"2026.11"', '"2027.02"').replace('id: trajectory', `id: ${method}`));
  const { dataset, findings } = readDataset(files);
  if (dataset === null) throw new Error(JSON.stringify(findings));
  const published = publish(dataset, { edition });
  const fileOf = (id: string) => releaseFileSchema.parse(publishedJson(published, `releases/${id}.json`));
  return [fileOf(first), fileOf(second)];
}

const oneOf = ({ indicators }: ReleaseFile) => indicators.find(({ id }) => id === 'one');

const told = ([before, after]: readonly [ReleaseFile, ReleaseFile]) =>
  movesBetween(before, after).map(({ indicator, key, from, to, causes }) => [indicator, key, from?.status, to?.status, ...causes]);

const revised = row(2024, '81', '2027.02', 'source: the yearly report,,');
const key = 'strategy-2030/plan';

describe('moves between two published releases', () => {
  it('have the cause of what was changed: one value, one target, one path', () => {
    const files = twoReleases({
      value: { rows: revised },
      target: { targets: lowered },
      method: { path: ', {kind: step, since: "2027.02", reason: The plan gives no course}' },
      nothing: {},
    });
    expect(told(files)).toEqual([
      ['method', key, 'behind', 'on-track', 'method'],
      ['target', key, 'behind', 'on-track', 'target'],
      ['value', key, 'behind', 'on-track', 'revision'],
    ]);
  });

  it('have the method as cause where the release is judged by another', () => {
    const files = twoReleases({ only: {} }, { method: 'unsd' });
    expect(files.map(({ method }) => method.id)).toEqual(['trajectory', 'unsd']);
    expect(told(files)).toEqual([['only', key, 'behind', 'on-track', 'method']]);
  });

  it('are split where several changes moved the verdict, one after the other', () => {
    const [before, after] = twoReleases({ mixed: { rows: revised + row(2025, '71', '2027.02') } });
    const [move] = movesBetween(before, after);
    expect(move?.steps.map(({ cause, standing, moved }) => [cause, standing.status, moved])).toEqual([
      ['revision', 'on-track', true],
      ['data', 'off-track', true],
      ['time', 'off-track', false],
    ]);
    expect(move?.causes).toEqual(['revision', 'data']);
  });
});

describe('a release file', () => {
  it('is the same after a later release as it was before it', () => {
    const changes = { one: { rows: revised + row(2025, '71', '2027.02'), targets: lowered } };
    const [before] = twoReleases(changes);
    const [alone] = twoReleases({ one: {} });
    expect(before).toEqual(alone);
    expect(oneOf(before)?.verdicts[0]).toMatchObject({ status: 'behind', target: { id: 't2', value: 98 } });
  });

  it('tells what came, what was replaced and why, and what was withdrawn', () => {
    const rows = revised + row(2025, '84', '2027.02') + row(2022, '74', '2027.02', 'correction: digits were swapped,,') + 'mtc,LA,2020,_T,,,O,admin,press-2023,,2027.02,source: withdrawn,,\n';
    const [before, { changes, previous }] = twoReleases({ one: { rows } });
    expect([before.previous, before.changes]).toEqual([null, { values: [], parts: [], targets: [], settings: [] }]);
    expect(previous).toBe(first);
    expect(changes.values.map(({ period, kind, cause, from, to, reason }) => [period, kind, cause, from, to, reason])).toEqual([
      ['2020', 'removed', 'revision', 60, null, 'withdrawn'],
      ['2022', 'changed', 'correction', 75, 74, 'digits were swapped'],
      ['2024', 'changed', 'revision', 79, 81, 'the yearly report'],
      ['2025', 'added', 'data', null, 84, ''],
    ]);
  });

  it('counts values of provinces and breakdowns, and does not list them', () => {
    const rows = row(2024, '88', '2026.11', ',,', 'LA-VT') + row(2024, '89', '2027.02', 'source: report,,', 'LA-VT') + row(2024, '50', '2027.02', ',,', 'LA-XS') + row(2024, '77', '2027.02', ',,', 'LA', 'F');
    const [before, { changes }] = twoReleases({ one: { rows } });
    expect(changes.values).toEqual([]);
    expect(changes.parts).toEqual([{ indicator: 'one', added: 2, changed: 1, removed: 0 }]);
    expect(before.changes.parts).toEqual([]);
  });

  it('tells which targets and settings are new, with the reason', () => {
    const [, { changes }] = twoReleases({ one: { targets: lowered, path: ', {kind: step, since: "2027.02", reason: No course}' } });
    expect(changes.targets).toEqual([
      { indicator: 'one', key, from: { id: 't2', time: '2030', value: 98, range: null, due: null }, to: { id: 't3', time: '2030', value: 90, range: null, due: null }, reason: 'Lowered after the review' },
    ]);
    expect(changes.settings).toEqual([{ indicator: 'one', what: 'path', reason: 'No course' }]);
  });

  it('holds a value under embargo from the release on in which it is public', () => {
    const rows = row(2025, '84', '2026.11', ',embargo:2027-01-01T09:00:00+07:00,');
    const [before, after] = twoReleases({ one: { rows } });
    expect([oneOf(before)?.latest?.value, oneOf(after)?.latest?.value]).toEqual([79, 84]);
    expect(after.changes.values.map(({ period, kind }) => [period, kind])).toEqual([['2025', 'added']]);
    const [full] = twoReleases({ one: { rows } }, { edition: 'full' });
    expect(oneOf(full)?.latest?.value).toBe(84);
  });

  it('knows an indicator from the release on that first said something of it', () => {
    const [before, after] = twoReleases({ one: { isNew: true } });
    expect([oneOf(before), oneOf(after)?.verdicts[0]?.status]).toEqual([undefined, 'behind']);
    expect(told([before, after])).toEqual([['one', key, undefined, 'behind', 'target']]);
    expect(after.changes.targets.map(({ from, to }) => [from, to?.id])).toEqual([[null, 't2']]);
  });
});
