import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LegalTextsFile } from '#model/legal-file.ts';
import { legalTypes } from '#model/legal.ts';
import { capitalised } from '../home/capitalised.ts';
import { shortName } from '../home/names.ts';
import { standings } from './legal-order.ts';
import { type LegalFacetId, legalFacetIds, type LegalRequest } from './legal-request.ts';
import type { LegalRow } from './legal-row.ts';
import { standingWords } from './legal-words.ts';

/** A filter with its choices; `count` = texts a choice would show under the choices in all other filters. */
export type LegalFacet = {
  readonly id: LegalFacetId;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
};

export type NarrowedRows = { readonly shown: readonly LegalRow[]; readonly facets: readonly LegalFacet[]; readonly chosen: number };

/** The rows that fit every filter, and the filters with their counts. A value that no text has chooses nothing. */
export function narrowedRows(all: readonly LegalRow[], found: readonly LegalRow[], request: LegalRequest, texts: LegalTextsFile, locale: Locale): NarrowedRows {
  const values = valuesInUse(all, texts);
  const chosen = (facet: LegalFacetId): readonly string[] => request[facet].filter((value) => values[facet].includes(value));
  const fits = (row: LegalRow, facet: LegalFacetId): boolean => {
    const wanted = chosen(facet);
    return wanted.length === 0 || row.facets[facet].some((value) => wanted.includes(value));
  };
  const fitsOthers = (row: LegalRow, facet: LegalFacetId): boolean => legalFacetIds.every((other) => other === facet || fits(row, other));
  return {
    shown: found.filter((row) => legalFacetIds.every((facet) => fits(row, facet))),
    facets: legalFacetIds
      .filter((facet) => values[facet].length > 0)
      .map((facet) => ({
        id: facet,
        label: locale.t(`legal.facet.${facet}`),
        options: values[facet].map((value) => ({
          value,
          label: capitalised(labelOf(facet, value, texts, locale)),
          count: found.filter((row) => row.facets[facet].includes(value) && fitsOthers(row, facet)).length,
        })),
      })),
    chosen: legalFacetIds.reduce((count, facet) => count + chosen(facet).length, 0),
  };
}

type Values = Readonly<Record<LegalFacetId, readonly string[]>>;

function valuesInUse(rows: readonly LegalRow[], { institutions }: LegalTextsFile): Values {
  const inUse = (facet: LegalFacetId, order: readonly string[]): readonly string[] => {
    const used = new Set(rows.flatMap((row) => row.facets[facet]));
    return order.filter((value) => used.has(value));
  };
  return {
    force: inUse('force', ['yes', 'no']),
    stage: inUse('stage', standings),
    type: inUse('type', legalTypes),
    certainty: inUse('certainty', ['stated', 'inferred', 'unverified']),
    responsible: inUse('responsible', Object.keys(institutions)),
    relevance: inUse('relevance', ['digital', 'context']),
  };
}

function labelOf(facet: LegalFacetId, value: string, texts: LegalTextsFile, locale: Locale): string {
  const { t } = locale;
  switch (facet) {
    case 'force':
      return t(value === 'yes' ? 'legal.force.yes' : 'legal.force.no');
    case 'stage':
      return standingWords(value as LegalRow['keys']['standing'], locale);
    case 'type':
      return t(`institution.law.type.${value as (typeof legalTypes)[number]}`);
    case 'certainty':
      return t(`legal.certainty.${value as LegalRow['certainty']}`);
    case 'responsible':
      return joinLaoWords(shortName(texts.institutions, value));
    case 'relevance':
      return t(value === 'digital' ? 'legal.relevance.digital' : 'legal.relevance.context');
  }
}
