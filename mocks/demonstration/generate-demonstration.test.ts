import { describe, expect, it, test } from 'vitest';
import { casesOf, designedCases } from './case-list.ts';
import { allBreakdowns } from './dimensions.ts';
import { generateDemonstration } from './generate-demonstration.ts';
import { plantedValues } from './planted-values.ts';
import { type DemonstrationSize, usualSize } from './size.ts';

const tiny: DemonstrationSize = { seed: 1, indicators: 60, areas: 3, disaggregations: 2, years: [2018, 2025] };
const files = generateDemonstration(tiny);

function rowsOf(made: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  return [...made]
    .filter(([path]) => path.startsWith('observations/'))
    .flatMap(([, text]) => text.trimEnd().split('\n').slice(1).map((line) => line.split(',')));
}

function textOf(path: string): string {
  return files.get(path) ?? '';
}

describe('the demonstration files', () => {
  it('are the same for the same seed, and other figures for another seed', () => {
    expect([...generateDemonstration(tiny)]).toEqual([...files]);
    const other = generateDemonstration({ ...tiny, seed: 2 });
    expect([...other.keys()].slice(0, 10)).toEqual([...files.keys()].slice(0, 10));
    expect(other.get('observations/demo-met.csv')).not.toBe(files.get('observations/demo-met.csv'));
  });

  it('keep the designed cases whatever the seed: the country has the values of the case', () => {
    const country = (text: string | undefined) => text?.split('\n').filter((line) => line.startsWith('report,LA,2025,_T'));
    const other = generateDemonstration({ ...tiny, seed: 99 });
    expect(country(other.get('observations/demo-met.csv'))).toEqual(country(textOf('observations/demo-met.csv')));
  });

  test.each([1, 24, designedCases.length, 150])('hold %d indicators when asked for them', (indicators) => {
    const made = generateDemonstration({ ...tiny, indicators, areas: 1, disaggregations: 1 });
    expect([...made.keys()].filter((path) => path.startsWith('indicators/'))).toHaveLength(indicators);
  });

  it('hold indicators × areas × breakdowns × years rows where enough of the indicators are made up', () => {
    const size: DemonstrationSize = { seed: 3, indicators: 90, areas: 6, disaggregations: 4, years: [2016, 2025] };
    const rows = rowsOf(generateDemonstration(size));
    expect(rows).toHaveLength(90 * 6 * 4 * 10);
    expect(new Set(rows.map(([, area = '']) => area).filter((area) => area.startsWith('LA'))).size).toBe(6);
  });

  it('cover the country and all its provinces, and districts when more areas are asked for', () => {
    const made = generateDemonstration({ ...tiny, areas: 40, indicators: 1 });
    const kinds = (made.get('codelists/areas.csv') ?? '').split('\n').map((line) => line.split(',')[1]);
    expect(kinds.filter((kind) => kind === 'province')).toHaveLength(18);
    expect(kinds.filter((kind) => kind === 'district')).toHaveLength(21);
  });

  it('call years that have not ended forecasts', () => {
    const made = generateDemonstration({ ...tiny, years: [2022, 2028] });
    const later = rowsOf(made).filter(([, , period = '']) => period >= '2026' && period.length === 4);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every((row) => ['F', 'O', 'Q'].includes(row[row.length - 8] ?? ''))).toBe(true);
  });

  it('add parts of a count up to the whole', () => {
    const made = generateDemonstration({ ...tiny, areas: 19, disaggregations: 1 });
    const rows = (made.get('observations/demo-cumulative.csv') ?? '').split('\n').map((line) => line.split(','));
    const of2024 = rows.filter(([, , period]) => period === '2024');
    const parts = of2024.filter(([, area = '', , , status]) => area.startsWith('LA-') && status !== 'O');
    const sum = parts.reduce((total, row) => total + Number(row[3]), 0);
    expect(parts.length).toBeGreaterThanOrEqual(17);
    expect(Math.abs(sum - 13_800)).toBeLessThan(parts.length === 18 ? 10 : 2000);
  });

  it('hold drafts and figures under embargo', () => {
    const whole = [...files.values()].join('\n');
    for (const value of Object.values(plantedValues)) expect(whole.split(String(value)).length - 1).toBeGreaterThan(0);
    expect(textOf('observations/demo-unpublished.csv')).toMatch(/76\.54321,.*,embargo:2026-12-01T09:00:00\+07:00,/);
    expect(textOf('observations/demo-unpublished.csv')).toMatch(/87\.65431,.*,draft,/);
  });

  it('hold every observation status, qualifier and kind, and revisions', () => {
    const rows = rowsOf(generateDemonstration({ ...usualSize, indicators: 60, years: [2011, 2026] }));
    const column = (fromEnd: number) => new Set(rows.map((row) => row[row.length - fromEnd]));
    expect(column(8)).toEqual(new Set(['A', 'P', 'E', 'F', 'O', 'Q', 'M']));
    expect(column(9)).toEqual(new Set(['', 'ge', 'le', 'approx']));
    expect(column(7)).toEqual(new Set(['official', 'survey', 'estimate']));
    expect(column(3).size).toBe(5);
  });

  it('hold more than sixty legal texts, and every system in every ministry', () => {
    expect(textOf('legal.yaml').match(/^- id: /gm)?.length).toBeGreaterThan(60);
    const pairs = new Set(textOf('rollout.csv').split('\n').slice(1, -1).map((line) => line.split(',').slice(0, 2).join()));
    expect(pairs.size).toBe(14 * 16);
  });

  it('carry the translation of every title', () => {
    for (const spec of casesOf(tiny)) expect([spec.noun.en, spec.noun.lo, spec.noun.vi].every((words) => words.length > 3)).toBe(true);
    expect([...files.values()].every((text) => text === text.normalize('NFC') && !text.includes('\r'))).toBe(true);
  });
});

describe('breakdowns', () => {
  it('start with the total, the sexes, and urban and rural', () => {
    expect(allBreakdowns.slice(0, 5).map(({ codes }) => `${codes.SEX} ${codes.URBANISATION} ${codes.AGE} ${codes.INCOME}`)).toEqual([
      '_T _T _T _T', 'F _T _T _T', 'M _T _T _T', '_T U _T _T', '_T R _T _T',
    ]);
  });

  it('are all different', () => {
    expect(new Set(allBreakdowns.map(({ codes }) => JSON.stringify(codes))).size).toBe(allBreakdowns.length);
    expect(allBreakdowns).toHaveLength(3 * 3 * 6 * 6);
  });
});
