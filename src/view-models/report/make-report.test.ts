import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { type Language, languages } from '#model/language.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { reportDatasets } from '#testing/report-dataset.ts';
import type { ReportSources } from './report-sources.ts';
import { indicatorHeadline } from '../indicator/indicator-headline.ts';
import { readIndicator } from '../indicator/indicator-reading.ts';
import { valuesTable } from '../indicator/values-table.ts';
import { plainText } from '#i18n/lao-words.ts';
import { makeReport } from './make-report.ts';
import type { ReportDocument, ReportPart } from './report-document.ts';
import { reportOutline } from './report-outline.ts';
import { type ReportRequest, reportSections } from './report-request.ts';

const { real, demonstration } = await reportDatasets();
const quiet = { onProgress: () => undefined };

function aRequest(dataset: ReportSources, overrides: Partial<ReportRequest> = {}): ReportRequest {
  return { languages: ['en'], plan: null, indicators: dataset.overview.indicators.map(({ id }) => id), period: null, sections: reportSections, ...overrides };
}

/** Every text of a value, however deep, but for the shapes of pictures. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (key === 'drawing' ? [] : textsOf(entry)));
}

function partOf({ parts }: ReportDocument, place = 0): ReportPart {
  const part = parts[place];
  if (part === undefined) throw new Error('the report has no such part');
  return part;
}

describe.each([['published', real], ['demonstration', demonstration]] as const)('a report on every indicator of the %s dataset', (_name, dataset) => {
  test.each(languages)('holds whole plain texts in %s', async (language) => {
    const report = await makeReport(aRequest(dataset, { languages: [language] }), dataset, quiet);
    const { marks, ...rest } = partOf(report);
    const texts = [...textsOf(rest), ...textsOf({ ...marks, pageOf: '' })];
    expect(texts.filter((text) => /[\u2060\u200B]|undefined|NaN|\[object|\{\w+\}/.test(text) || text !== text.normalize('NFC'))).toEqual([]);
    expect(marks.pageOf).toMatch(/\{page\}.*\{pages\}/);
  });

  it('says something in every block, and no table is wider than the page', async () => {
    for (const { blocks, title } of partOf(await makeReport(aRequest(dataset), dataset, quiet)).chapters) {
      expect(title).not.toBe('');
      for (const block of blocks) {
        if (block.kind === 'paragraph' || block.kind === 'heading') expect(block.text.trim()).not.toBe('');
        if (block.kind === 'verdict') expect([block.text, block.verdict.text]).not.toContain('');
        if (block.kind === 'list') expect(block.items).not.toContain('');
        if (block.kind === 'facts') expect(block.rows.flatMap(({ term, text }) => [term, text])).not.toContain('');
        if (block.kind !== 'table') continue;
        const { columns, align, widths, rows } = block.table;
        expect(columns.length).toBeLessThanOrEqual(7);
        expect([align.length, widths.length, ...rows.map(({ cells }) => cells.length)].every((count) => count === columns.length)).toBe(true);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 9);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }
    }
  });

  test.each(languages)('prints the finding and the values of each indicator as its page shows them in %s', async (language) => {
    const report = await makeReport(aRequest(dataset, { languages: [language], sections: ['indicators'] }), dataset, quiet);
    const locale = await loadLocale(language, ['indicator', 'figure', 'breakdown']);
    for (const { id } of dataset.overview.indicators) {
      const reading = readIndicator({ file: await dataset.indicator(id), texts: await dataset.indicatorTexts(id, language), locale });
      const blocks = partOf(report).chapters.find((chapter) => chapter.id === `indicator-${id}`)?.blocks ?? [];
      expect(blocks[0]).toMatchObject({ kind: 'paragraph', tone: 'lead', text: plainText(indicatorHeadline(reading).finding.join(' ')).normalize('NFC') });
      const printed = blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(({ cells }) => cells.slice(0, 2)) : []));
      expect(printed).toEqual((valuesTable(reading).groups[0]?.rows ?? []).map(({ year, actual }) => [plainText(year), plainText(actual)]));
    }
  });
});

describe('a report', () => {
  const words: readonly Language[] = languages;
  const anyRequest: fc.Arbitrary<ReportRequest> = fc.record({
    languages: fc.oneof(fc.constantFrom(...words).map((one) => [one] as const), fc.shuffledSubarray([...words], { minLength: 2, maxLength: 2 }).map(([one, other]) => [one ?? 'lo', other ?? 'en'] as const)),
    plan: fc.constantFrom(null, ...demonstration.overview.plans.map(({ id }) => id)),
    indicators: fc.shuffledSubarray(demonstration.overview.indicators.map(({ id }) => id), { minLength: 1, maxLength: 3 }),
    period: fc.option(fc.record({ from: fc.integer({ min: 2005, max: 2025 }), years: fc.nat(20) }).map(({ from, years }) => ({ from, to: from + years }))),
    sections: fc.shuffledSubarray([...reportSections], { minLength: 1 }),
  });

  it('has the chapters of its outline, in their order and by their titles, each under an id of its own', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const report = await makeReport(request, demonstration, quiet);
        expect(report.parts.map(({ language }) => language)).toEqual(request.languages);
        for (const part of report.parts) {
          const outline = reportOutline(request, demonstration.overview, await demonstration.locale(part.language));
          expect(part.chapters.filter(({ level }) => level === 1).map(({ section, title }) => [section, title])).toEqual(outline.map(({ section, title }) => [section, title]));
          expect(new Set(part.chapters.map(({ id }) => id)).size).toBe(part.chapters.length);
          expect(outline.every(({ estimatedPages }) => estimatedPages >= 0)).toBe(true);
          const order = part.chapters.map(({ section }) => request.sections.indexOf(section));
          expect(order).toEqual(order.toSorted((one, other) => one - other));
        }
      }),
      { numRuns: propertyRuns(40) },
    );
  }, 60_000);

  it('prints only values of its period and says so, while the verdict stays', async () => {
    const all = await makeReport(aRequest(real, { indicators: ['coverage-4g'], sections: ['indicators'] }), real, quiet);
    const cut = await makeReport(aRequest(real, { indicators: ['coverage-4g'], sections: ['indicators'], period: { from: 2024, to: 2024 } }), real, quiet);
    const years = (report: ReportDocument) => partOf(report).chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(({ cells }) => cells[0]) : [])));
    const verdict = (report: ReportDocument) => partOf(report).chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'verdict'));
    expect([years(all), years(cut)]).toEqual([['2022', '2024', '2025'], ['2024']]);
    expect(verdict(cut)).toEqual(verdict(all));
    expect(textsOf(partOf(cut))).toContain('Printed are the values of 2024. The verdict and the picture rest on all values.');
  });

  it('refuses a selection the dataset knows nothing of', async () => {
    await expect(makeReport(aRequest(real, { indicators: [] }), real, quiet)).rejects.toThrow('A report needs at least one indicator');
    await expect(makeReport(aRequest(real, { indicators: ['no-such-thing'] }), real, quiet)).rejects.toThrow('A report needs at least one indicator');
  });

  it('stops at the next step when it is cancelled', async () => {
    const controller = new AbortController();
    let done = 0;
    const onProgress = (): void => {
      done += 1;
      if (done === 3) controller.abort(new Error('enough'));
    };
    await expect(makeReport(aRequest(real), real, { onProgress, signal: controller.signal })).rejects.toThrow('enough');
    expect(done).toBe(3);
  });

  it('counts its steps to the end and lets the page breathe after each', async () => {
    const seen: [number, number][] = [];
    let breaths = 0;
    await makeReport(aRequest(real, { indicators: ['coverage-4g', 'coverage-3g'], languages: ['lo', 'en'] }), real, { onProgress: (done, of) => void seen.push([done, of]), breathe: async () => void (breaths += 1) });
    const of = seen[0]?.[1] ?? 0;
    expect(seen).toEqual(Array.from({ length: of }, (_, place) => [place + 1, of]));
    expect(breaths).toBe(of);
  });

  it('marks demonstration data, and says of published data that it is not official', async () => {
    const [shown, invented] = await Promise.all([real, demonstration].map((dataset) => makeReport(aRequest(dataset, { sections: ['method'] }), dataset, quiet)));
    expect(partOf(shown as ReportDocument).marks.demonstration).toBeNull();
    expect(partOf(shown as ReportDocument).cover.standing).toBe('Compiled from public sources; not an official publication');
    expect(partOf(invented as ReportDocument).marks.demonstration).toBe('Demonstration data, not official');
  });
});
