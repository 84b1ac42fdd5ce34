import type { Locale } from '#i18n/locale.ts';
import type { LegalTextsFile } from '#model/legal-file.ts';
import { type LegalFacet, narrowedRows } from './legal-facets.ts';
import { foundLegalRows, type LegalIndex } from './legal-found.ts';
import { sortedLegalRows } from './legal-order.ts';
import { type LegalRequest, legalSortKey, type LegalSortKey } from './legal-request.ts';
import type { LegalGroup, LegalRow } from './legal-row.ts';

export type LegalColumn = { readonly id: LegalSortKey | 'number' | 'certainty'; readonly label: string; readonly direction: 'ascending' | 'descending' | null; readonly isSortable: boolean };

/** The register as it is asked for: rows by group, filters with counts. */
export type LegalTable = {
  /** '12 of 25 texts'. */
  readonly count: string;
  readonly columns: readonly LegalColumn[];
  readonly groups: readonly { readonly id: LegalGroup; readonly title: string; readonly count: string; readonly rows: readonly LegalRow[] }[];
  readonly facets: readonly LegalFacet[];
  readonly chosen: number;
  readonly isNarrowed: boolean;
};

const groups: readonly LegalGroup[] = ['digital', 'ended', 'context'];

/** Answers a request; groups without a row are left out. */
export function legalTable(rows: readonly LegalRow[], request: LegalRequest, index: LegalIndex, texts: LegalTextsFile, locale: Locale): LegalTable {
  const { t } = locale;
  const { shown, facets, chosen } = narrowedRows(rows, foundLegalRows(rows, request.q, index), request, texts, locale);
  const sorted = sortedLegalRows(shown, request.sort);
  return {
    count: shown.length === rows.length ? t('legal.count', { count: rows.length }) : t('legal.countOf', { shown: shown.length, total: rows.length }),
    columns: columnsOf(request, locale),
    groups: groups
      .map((id) => {
        const own = sorted.filter(({ group }) => group === id);
        return { id, title: t(`legal.group.${id}`), count: t('legal.count', { count: own.length }), rows: own };
      })
      .filter((group) => group.rows.length > 0),
    facets,
    chosen,
    isNarrowed: chosen > 0 || request.q !== '',
  };
}

function columnsOf({ sort }: LegalRequest, { t }: Locale): readonly LegalColumn[] {
  return (['title', 'number', 'stage', 'date', 'certainty'] as const).map((id) => ({
    id,
    label: t(`legal.column.${id}`),
    direction: legalSortKey(sort) !== id ? null : sort.startsWith('-') ? 'descending' : 'ascending',
    isSortable: id !== 'number' && id !== 'certainty',
  }));
}
