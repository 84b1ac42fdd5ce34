import type { LocalizedText } from '#model/localized-text.ts';
import type { Names } from '#model/codelist.ts';
import type { Language } from '#model/language.ts';
import { groupBy } from '../group-by.ts';
import type { Publication } from '../publication.ts';

export type CodeName = Partial<Readonly<Record<Language, string | null | undefined>>> & { readonly en: string };
export type SdmxCode = { readonly id: string; readonly name: CodeName };
export type SdmxCodelist = { readonly id: string; readonly name: CodeName; readonly codes: readonly SdmxCode[] };

/** Code lists of the structure: those of the dataset, and the fixed ones of its columns. */
export function sdmxCodelists({ dataset, units }: Publication): readonly SdmxCodelist[] {
  const dimensions = groupBy(dataset.dimensions, ({ dimension }) => dimension);
  return [
    frequencies,
    { id: 'CL_INDICATOR', name: { en: 'Indicators' }, codes: dataset.indicators.map(({ id, title }) => ({ id, name: title })) },
    { id: 'CL_SERIES', name: { en: 'Series of the indicators' }, codes: seriesCodes(dataset.indicators.flatMap(({ series }) => series)) },
    { id: 'CL_AREA', name: { en: 'Areas' }, codes: dataset.areas.map(({ code, names }) => ({ id: code, name: names })) },
    ...Array.from(dimensions, ([dimension, codes]): SdmxCodelist => ({ id: `CL_${dimension}`, name: { en: dimension }, codes: withTotal(codes.map(({ code, names }) => ({ id: code, name: names }))) })),
    { id: 'CL_UNIT_MEASURE', name: { en: 'Units of measure' }, codes: Array.from(units.values(), ({ code, long }) => ({ id: code, name: long })) },
    statuses,
    qualifiers,
    kinds,
    { id: 'CL_SOURCE', name: { en: 'Sources' }, codes: dataset.sources.map(({ id, title, publisher }) => ({ id, name: { en: `${title} (${publisher})` } })) },
  ];
}

/** A series of one name in several indicators is called by its id, unless all call it the same. */
function seriesCodes(series: readonly { readonly id: string; readonly text: LocalizedText }[]): readonly SdmxCode[] {
  return Array.from(groupBy(series, ({ id }) => id), ([id, entries]) => {
    const [first] = entries;
    const isOne = first !== undefined && entries.every(({ text }) => text.en === first.text.en);
    return { id, name: isOne ? first.text : { en: id } };
  });
}

/** A row without a dimension is its total, whether the list of codes names it or not. */
function withTotal(codes: readonly SdmxCode[]): readonly SdmxCode[] {
  return codes.some(({ id }) => id === '_T') ? codes : [{ id: '_T', name: total }, ...codes];
}

const total: Names = { en: 'Total', lo: 'ທັງໝົດ', vi: 'Tổng số' };

const named = (id: string, name: string, codes: Readonly<Record<string, string>>): SdmxCodelist => ({
  id,
  name: { en: name },
  codes: Object.entries(codes).map(([code, words]) => ({ id: code, name: { en: words } })),
});

const frequencies = named('CL_FREQ', 'Frequencies', { A: 'Annual', S: 'Half-yearly', Q: 'Quarterly', M: 'Monthly', D: 'Daily' });
const statuses = named('CL_OBS_STATUS', 'States of an observation', {
  A: 'Normal value',
  P: 'Provisional value',
  E: 'Estimated value',
  F: 'Forecast value',
  B: 'Break in the series',
  I: 'Imputed value',
  U: 'Low reliability',
  O: 'Missing value',
  Q: 'Suppressed value',
  M: 'Missing value: it cannot exist',
});
const qualifiers = named('CL_QUALIFIER', 'How exactly the source states a value', { ge: 'at least', le: 'at most', approx: 'about' });
const kinds = named('CL_OBS_KIND', 'How a value came about', { official: 'Official figure', admin: 'Administrative figure', survey: 'Survey', estimate: 'Estimate' });
