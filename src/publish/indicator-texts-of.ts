import type { Indicator } from '#model/indicator.ts';
import type { Language } from '#model/language.ts';
import type { LocalizedText } from '#model/localized-text.ts';
import type { IndicatorTextsFile } from '#model/texts-file.ts';
import { singleDimension, type AreaRows } from './area-rows.ts';
import { knownIn } from './in-force.ts';
import { isUntranslated, nameIn, wordingIn } from './localized.ts';
import { institutionNames, namesOf, unitNames } from './names-of.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import type { Publication } from './publication.ts';
import { areaNames, dimensionNames } from './texts-file-of.ts';

/** `texts/{lang}/{id}.json`: every text one indicator page needs, in one language. */
export function indicatorTextsOf(
  { prepared, summary }: IndicatorDigest,
  areas: AreaRows,
  { publication, language }: { readonly publication: Publication; readonly language: Language },
): IndicatorTextsFile {
  const { indicator, unit } = prepared;
  const { dataset, framework, release } = publication;
  const targets = knownIn(indicator.targets, release.id);
  const answering = new Set([...summary.responsible, ...indicator.responsible.map(({ institution }) => institution)]);
  const wording = (text: LocalizedText): string | null => wordingIn(text, language);
  return {
    schemaVersion: 1,
    language,
    title: nameIn(indicator.title, language),
    definition: wording(indicator.definition),
    denominator: indicator.denominator ? wording(indicator.denominator) : null,
    unit: unit === null ? { title: indicator.unit } : (unitNames([unit], language)[unit.code] ?? { title: unit.code }),
    series: Object.fromEntries(indicator.series.map(({ id, text }) => [id, wording(text)])),
    breaks: indicator.breaks.map(({ text }) => wording(text)),
    targets: Object.fromEntries(targets.map((target) => [target.id, wording(target.wording)])),
    remarks: (indicator.remarks ?? []).map(({ text, sources }) => ({ text: wording(text), sources })),
    plans: namesOf(dataset.plans, language),
    framework: namesOf(framework.filter(({ id }) => summary.in.includes(id)), language),
    institutions: institutionNames(dataset.institutions.filter(({ id }) => answering.has(id)), language),
    areas: usedAreas(areaNames(dataset, language), areas),
    dimensions: usedDimensions(dimensionNames(dataset, language), areas),
    untranslated: textsOf(indicator, targets).flatMap(([field, text]) => (isUntranslated(text, language) ? [field] : [])),
  };
}

/** Each text of an indicator under the name of its field. */
function textsOf(indicator: Indicator, targets: Indicator['targets']): readonly (readonly [string, LocalizedText])[] {
  return [
    ['title', indicator.title],
    ['definition', indicator.definition],
    ...(indicator.denominator ? [['denominator', indicator.denominator] as const] : []),
    ...indicator.series.map(({ id, text }) => [`series/${id}`, text] as const),
    ...indicator.breaks.map(({ text }, index) => [`breaks/${index}`, text] as const),
    ...targets.map(({ id, wording }) => [`targets/${id}`, wording] as const),
    ...(indicator.remarks ?? []).map(({ text }, index) => [`remarks/${index}`, text] as const),
  ];
}

type NameList = Readonly<Record<string, string>>;

/** The country itself always, further areas where there are values. */
function usedAreas(names: NameList, { provinces, peers }: AreaRows): Record<string, string> {
  const used = new Set(['LA', ...[...provinces, ...peers].map(({ area }) => area)]);
  return Object.fromEntries(Object.entries(names).filter(([code]) => used.has(code)));
}

function usedDimensions(names: NameList, { dimensions }: AreaRows): Record<string, string> {
  const pairs = dimensions.map(singleDimension);
  const used = new Set(pairs.flatMap(([dimension, code]) => [dimension, `${dimension}/_T`, `${dimension}/${code}`]));
  return Object.fromEntries(Object.entries(names).filter(([code]) => used.has(code)));
}

