import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import { readIndicatorsSearch } from '#url/indicators-search.ts';
import type { SearchIndex } from '#view-models/indicators-table/found-rows.ts';
import { type IndicatorsTableFigure, indicatorsTable, tableSource, type TableSource } from '#view-models/indicators-table/indicators-table.ts';
import { rowContext } from '#view-models/indicators-table/row-context.ts';
import { anOverviewFile, aTextsFile } from './overview-file-builder.ts';

type Options = { readonly language?: Language; readonly titles?: Readonly<Record<string, string>>; readonly untranslated?: readonly string[] };

/** The table's source over the indicators given. */
export async function aTableSource(indicators: readonly IndicatorSummary[], options: Options = {}): Promise<TableSource> {
  const { language = 'en', titles = {}, untranslated = [] } = options;
  const overview = anOverviewFile(indicators);
  const texts = { ...aTextsFile(overview, titles, language), untranslated: [...untranslated] };
  return tableSource(rowContext(overview, texts, await loadLocale(language, ['indicators'])));
}

/** The table as an address asks for it: `{ status: 'behind', sort: '-name' }`. */
export function tableFor(source: TableSource, address: Readonly<Record<string, string>> = {}, index: SearchIndex = 'missing'): IndicatorsTableFigure {
  return indicatorsTable(source, readIndicatorsSearch(address), index);
}

/** Ids of the rows in the order they stand, group by group. */
export function idsOf(figure: IndicatorsTableFigure): readonly string[] {
  return figure.groups.flatMap((group) => group.rows.map(({ id }) => id));
}
