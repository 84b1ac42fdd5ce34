import { describe, expect, it, test } from 'vitest';
import { plainText } from '#i18n/lao-words.ts';
import { blocksOf, chaptersOf, saidIn, tablesOf } from '#testing/report-chapters.ts';
import { reportDatasets } from '#testing/report-dataset.ts';
import { readIndicator } from '../indicator/indicator-reading.ts';
import { provincesFigure } from '../indicator/provinces-figure.ts';
import { valuesTable } from '../indicator/values-table.ts';
import { verdictPanel } from '../indicator/verdict-panel.ts';
import type { ReportSection } from './report-request.ts';
import type { ReportSources } from './report-sources.ts';

const { real, demonstration } = await reportDatasets();
const all = (dataset: ReportSources): readonly string[] => dataset.overview.indicators.map(({ id }) => id);

describe('an indicator', () => {
  it('is judged by the plan asked for, as its page is at that address', async () => {
    const several = await Promise.all(all(demonstration).map((id) => demonstration.indicator(id)));
    const file = several.find(({ verdicts }) => new Set(verdicts.filter(({ counted }) => counted).map(({ status }) => status)).size > 1);
    expect(file).toBeDefined();
    for (const { key, plan } of file?.verdicts.filter(({ counted }) => counted) ?? []) {
      const id = file?.indicator.id ?? '';
      const reading = readIndicator({ file: await demonstration.indicator(id), texts: await demonstration.indicatorTexts(id, 'en'), locale: await demonstration.locale('en'), verdictKey: key });
      const chapters = await chaptersOf(['indicators'], demonstration, { plan, indicators: [id] });
      expect(blocksOf(chapters).find(({ kind }) => kind === 'verdict')).toMatchObject({ verdict: { status: verdictPanel(reading).status } });
    }
  });

  it('without a target of the plan says so and shows what judges it otherwise', async () => {
    expect(saidIn(await chaptersOf(['indicators'], real, { plan: 'strategy-2030', indicators: ['coverage-4g'] }))).toContain('has no target for this indicator. Shown is what it is judged by otherwise.');
  });

  it('without a value has its honest page', async () => {
    const text = saidIn(await chaptersOf(['indicators'], real, { indicators: ['coverage-5g'] }));
    expect(text).toContain('No value has been published');
    expect(text).toContain('There is no comparable value to calculate with.');
  });

  it('begins its series in the tables where the report has them', async () => {
    const years = async (sections: readonly ReportSection[]) => tablesOf((await chaptersOf(sections, real, { indicators: ['electricity-access'] })).filter(({ section }) => section === 'indicators'))[0]?.rows.length ?? 0;
    const whole = await years(['indicators']);
    expect(whole).toBeGreaterThan(12);
    expect(await years(['indicators', 'tables'])).toBe(12);
    expect(saidIn(await chaptersOf(['indicators', 'tables'], real, { indicators: ['electricity-access'] }))).toContain(`${whole - 12} earlier values stand in the tables of values.`);
  });

  it('names the terms of a source that may not be passed on', async () => {
    expect(saidIn(await chaptersOf(['indicators'], real, { indicators: ['electricity-access'] }))).toContain('link only, left out of downloads');
    expect(saidIn(await chaptersOf(['sources'], real, { indicators: ['electricity-access'] }))).toContain('are printed as on screen and stand in no download');
  });

  test('the trajectory as a chart keeps gaps, path and target apart', async () => {
    const figure = blocksOf(await chaptersOf(['indicators'], real, { indicators: ['coverage-4g'] })).find(({ kind }) => kind === 'figure');
    const verdict = (await real.indicator('coverage-4g')).verdicts[0];
    expect(verdict?.arithmetic.knots).toEqual([[2022, 75], [2025, 90]]);
    expect(figure).toMatchObject({
      chart: {
        kind: 'lines', categories: ['2022', '2023', '2024', '2025'], bounds: { low: 0, high: 100 },
        series: [{ role: 'actual', values: [75, null, 76, null] }, { role: 'path', values: [75, 80, 85, 90] }, { role: 'target', values: [null, null, null, 90] }],
      },
    });
  });
});

describe('the provinces', () => {
  it('are those of the page of the indicator', async () => {
    const ids = demonstration.overview.indicators.filter(({ by }) => by.provinces).map(({ id }) => id).slice(0, 5);
    const chapters = await chaptersOf(['provinces'], demonstration, { indicators: ids });
    for (const id of ids) {
      const reading = readIndicator({ file: await demonstration.indicator(id), texts: await demonstration.indicatorTexts(id, 'en'), locale: await demonstration.locale('en') });
      const rows = provincesFigure({ reading, by: await demonstration.by(id), insteadOf: null })?.rows ?? [];
      const table = tablesOf(chapters.filter((chapter) => chapter.id === `provinces-${id}`))[0];
      const place = table?.columns.length === 5 ? 2 : 1;
      expect(table?.rows.map(({ cells }) => [cells[0], cells[place]])).toEqual(rows.map(({ name, value }) => [name, value ?? '–']));
    }
  });

  it('are missed in words where none has a value, and where none has one in the period', async () => {
    expect(saidIn(await chaptersOf(['provinces'], real, { indicators: ['coverage-4g'] }))).toContain('None of the indicators of this report has values by province.');
    expect(saidIn(await chaptersOf(['provinces'], real, { indicators: ['electricity-access'], period: { from: 1990, to: 1990 } }))).toContain('No value by province is published for 1990.');
  });
});

describe('the arithmetic', () => {
  it('has a line for each verdict and names all others', async () => {
    const chapters = await chaptersOf(['arithmetic'], real);
    const judged = real.overview.indicators.filter(({ lead }) => lead !== null).map(({ id }) => id);
    expect(tablesOf(chapters)[0]?.rows.map(({ id }) => id)).toEqual(judged);
    expect(tablesOf(chapters)[0]?.rows.find(({ id }) => id === 'coverage-4g')?.cells.slice(1, 6)).toEqual(['75 (2022)', '76 (2024)', '85', '90% (2025)', '0.10']);
    expect(saidIn(chapters)).toContain('Without a verdict, because no counted target is published for them: ');
  });
});

describe('the tables', () => {
  it('hold every value of every series', async () => {
    const chapters = await chaptersOf(['tables'], real);
    for (const id of all(real)) {
      const reading = readIndicator({ file: await real.indicator(id), texts: await real.indicatorTexts(id, 'en'), locale: await real.locale('en') });
      const printed = tablesOf(chapters.filter((chapter) => chapter.id === `tables-${id}`)).flatMap(({ rows }) => rows.map(({ cells }) => [cells[0], cells[1]]));
      expect(printed).toEqual(valuesTable(reading).groups.flatMap(({ rows }) => rows.map(({ year, actual }) => [plainText(year), actual])));
    }
  });
});

describe('the sources', () => {
  const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));

  it.each([['sources', 'indicators', 'provinces'], ['provinces', 'indicators', 'sources'], ['tables', 'sources', 'provinces']] as const)('stand under every number used, with %s before %s and %s', async (...sections) => {
    const chapters = await chaptersOf(sections, real);
    const listed = chapters.filter(({ section }) => section === 'sources').flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ term }) => term) : [])));
    expect(listed).toEqual(listed.map((_, place) => `[${place + 1}]`));
    const used = new Set(numbersIn(JSON.stringify(tablesOf(chapters))));
    expect(used.size).toBeGreaterThan(0);
    expect(Math.max(...used)).toBeLessThanOrEqual(listed.length);
  });

  it('name the indicators that use them', async () => {
    expect(saidIn(await chaptersOf(['sources'], real, { indicators: ['coverage-4g', 'coverage-3g'] }))).toMatch(/Used for: 4G mobile coverage; 3G mobile coverage\./);
  });
});

describe('texts of the dataset', () => {
  const hostile = '=cmd|"A1", <script>alert(1)</script> & \'quoted\' {plan} @sum +1 -2';

  it('pass as they are, however long and whatever their signs', async () => {
    const long = `${hostile} ${'long text '.repeat(1_000)}`.trim();
    const id = 'coverage-4g';
    const dataset: ReportSources = {
      ...real,
      texts: async (language) => ({ ...(await real.texts(language)), indicators: { [id]: { title: long } } }),
      indicatorTexts: async (asked, language) => ({ ...(await real.indicatorTexts(asked, language)), title: long, definition: long }),
    };
    const chapters = await chaptersOf(['summary', 'status', 'indicators', 'tables', 'arithmetic', 'sources'], dataset, { indicators: [id] });
    expect(chapters.filter(({ title }) => title === long)).toHaveLength(2);
    expect(tablesOf(chapters.filter(({ section }) => section === 'status'))[0]?.rows[0]?.cells[0]).toBe(long);
    expect(blocksOf(chapters).flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ text }) => text) : []))).toContain(long);
  });
});
