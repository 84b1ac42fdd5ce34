import type { Language } from '#model/language.ts';
import type { LocalizedText } from '#model/localized-text.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { isUntranslated, nameIn } from './localized.ts';
import { institutionNames, namesOf, unitNames } from './names-of.ts';
import type { Publication } from './publication.ts';

/** `texts-{lang}.json`: the names of everything in one language. */
export function textsFileOf({ dataset, framework }: Publication, language: Language): TextsFile {
  const { config, plans, institutions, indicators } = dataset;
  const used = new Set(indicators.map(({ unit }) => unit));
  const titled: readonly (readonly [string, LocalizedText])[] = [
    ...[...plans, ...framework, ...indicators].map(({ id, title }) => [id, title] as const),
    ...institutions.map(({ id, name }) => [id, name] as const),
  ];
  return {
    schemaVersion: 1,
    language,
    dataset: { title: nameIn(config.title, language), publisher: nameIn(config.publisher.name, language) },
    plans: namesOf(plans, language),
    framework: namesOf(framework, language),
    institutions: institutionNames(institutions, language),
    indicators: namesOf(indicators, language),
    units: unitNames(dataset.units.filter(({ code }) => used.has(code)), language),
    areas: areaNames(dataset, language),
    dimensions: dimensionNames(dataset, language),
    untranslated: titled.flatMap(([id, title]) => (isUntranslated(title, language) ? [id] : [])),
  };
}

/** Names of areas by code. */
export function areaNames({ areas }: SourceDataset, language: Language): Record<string, string> {
  return Object.fromEntries(areas.map(({ code, names }) => [code, names[language]]));
}

/** `SEX/F` → name of the code; `SEX` → name of the dimension, which the code list gives in a row without a code. */
export function dimensionNames({ dimensions }: SourceDataset, language: Language): Record<string, string> {
  return Object.fromEntries(
    dimensions.map(({ dimension, code, names }) => [code === '' ? dimension : `${dimension}/${code}`, names[language]]),
  );
}
