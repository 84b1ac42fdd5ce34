import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import { someReleaseWords } from '#testing/figure-builder.ts';
import { anIndicatorSummary, anOverviewFile, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { readReportsSearch } from '#url/reports-search.ts';
import { rowContext } from '../indicators-table/row-context.ts';
import { copiedCells, releaseNote } from './copied-cells.ts';
import { workspaceSource, workspaceTable } from './workspace-table.ts';

async function aSource(indicators: readonly IndicatorSummary[], language: Language = 'en') {
  const overview = anOverviewFile(indicators);
  return workspaceSource(rowContext(overview, aTextsFile(overview), await loadLocale(language, ['indicators', 'workspace'])));
}

const indicators = [
  anIndicatorSummary({ id: 'a', unit: 'km', responsible: ['mtc'], series: 3, latest: { time: '2023', value: 98524, status: 'P', qualifier: 'ge' }, decimals: 0 }),
  anIndicatorSummary({ id: 'b', in: ['programme-1', 'programme-2'], responsible: ['bol'], verdicts: [aVerdictSummary()] }),
  anIndicatorSummary({ id: 'c', in: [], responsible: [], latest: null, movement: { from: null, to: null, sign: null, comparable: false } }),
];
const source = await aSource(indicators);
const tableOf = (address: Readonly<Record<string, string>>) => workspaceTable(source, readReportsSearch(address), 'missing');
const idsOf = (address: Readonly<Record<string, string>>) => tableOf(address).rows.map(({ id }) => id);

describe("the planners' table", () => {
  test.for([
    ['name', ['a', 'b', 'c']],
    ['-name', ['c', 'b', 'a']],
    ['institution', ['b', 'a', 'c']],
    ['-institution', ['a', 'b', 'c']],
    ['series', ['b', 'c', 'a']],
    ['-series', ['a', 'b', 'c']],
    ['unit', ['b', 'c', 'a']],
    ['programme', ['b', 'a', 'c']],
    ['latest', ['b', 'a', 'c']],
    ['status', ['b', 'a', 'c']],
  ] as const)('by %s stands as %o', ([sort, ids]) => {
    expect(idsOf({ group: 'none', sort })).toEqual(ids);
  });

  it('tells rows from headings, counts rows alone, and shows an indicator of two programmes twice but selects it once', () => {
    const { items, shown } = tableOf({ group: 'programme', sort: 'name' });
    expect(items.map((item) => (item.kind === 'group' ? item.title : `${item.place} ${item.row.id}`))).toEqual([
      '1 Title of programme-1', '0 b', '2 Title of programme-2', '1 a', '2 b', 'Under no programme', '3 c',
    ]);
    expect(shown).toEqual(['b', 'a', 'c']);
  });

  it('has the columns asked for in their own order, and the usual ones where none is asked for', () => {
    expect(tableOf({ columns: 'series,latest,purple' }).columns.map(({ id }) => id)).toEqual(['name', 'latest', 'series']);
    expect(tableOf({}).columns.map(({ id }) => id)).toEqual(['name', 'unit', 'spark', 'latest', 'time', 'change', 'target', 'status']);
  });

  it('offers the plan before the places in the framework', () => {
    expect(tableOf({}).facets.map(({ id }) => id).slice(0, 4)).toEqual(['status', 'reason', 'plan', 'programme']);
  });

  it('names more than one series', () => {
    expect(tableOf({ group: 'none', sort: 'name' }).rows.map(({ seriesText }) => seriesText)).toEqual(['3 series', null, null]);
  });
});

describe('cells for a spreadsheet', () => {
  const copied = (address: Readonly<Record<string, string>>, isWithHead = true) => {
    const { rows, columns } = tableOf({ group: 'none', sort: 'name', ...address });
    return copiedCells(rows, columns, isWithHead, source.table.context);
  };

  it('hold numbers unrounded and alone, words beside them, and leave the small charts out', () => {
    expect(copied({})).toEqual({
      head: ['Indicator', 'Unit', 'Latest', 'Remark on the value', 'Year', 'Since 2021', 'Published target', 'Target year', 'Status', 'Reason'],
      rows: [
        ['Title of a', 'km', 98524, 'over 98,524; provisional', 2023, 1.6, null, null, 'Cannot say', 'no published target'],
        ['Title of b', '%', 63.6, null, 2024, 1.6, 90, '2025', 'Off track', null],
        ['Title of c', '%', null, null, null, null, null, null, 'Cannot say', 'no published target'],
      ],
    });
  });

  it('say of which release a whole table is, and that invented figures are invented', async () => {
    const { context } = source.table;
    expect(releaseNote(someReleaseWords({ isUnofficial: true }), context)).toMatch(/^Release 2026\.11 · .*21 November 2026.* · .*[0-9a-f]{8}.* · .*not an official publication/);
    expect(releaseNote(someReleaseWords({ isDemonstration: true }), context)).toMatch(/^Demonstration data/);
  });

  it('have no heads where a part of the rows is copied', () => {
    expect(copied({ columns: 'unit' }, false)).toMatchObject({ head: null });
  });
});
