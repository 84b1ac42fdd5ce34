import type { HomeFile } from '#model/home-file.ts';
import type { Language } from '#model/language.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { nameIn } from './localized.ts';
import { institutionNames, namesOf, unitNames } from './names-of.ts';
import type { Publication } from './publication.ts';

/** `home-{lang}.json`: the names of what home mentions and no more. */
export function homeTextsOf(home: HomeFile, { dataset, framework, release }: Publication, language: Language): HomeTextsFile {
  const named = namedOn(home);
  const has = (ids: ReadonlySet<string>) => (entry: { readonly id: string }) => ids.has(entry.id);
  const items = new Set([...home.programmes, ...home.pillars, ...home.components, ...home.sectors].map(({ id }) => id));
  const answering = new Set(home.institutions.map(({ id }) => id));
  return {
    schemaVersion: 1,
    language,
    plans: namesOf(dataset.plans, language),
    framework: namesOf(framework.filter(has(items)), language),
    institutions: institutionNames(dataset.institutions.filter(has(answering)), language),
    indicators: namesOf(dataset.indicators.filter(has(named.indicators)), language),
    units: unitNames(dataset.units.filter(({ code }) => named.units.has(code)), language),
    notes: release.notes.map(({ kind, text }) => ({ kind, text: nameIn(text, language) })),
  };
}

/** Indicators and units in any sentence, list or change on home. */
function namedOn(home: HomeFile) {
  const valued = [
    ...home.plans.flatMap(({ targets, unconfirmed }) => [...targets, ...unconfirmed]),
    ...home.sectors.flatMap(({ example }) => example ?? []),
    ...(home.example === null ? [] : [home.example]),
  ];
  const ids = [
    ...valued.map(({ id }) => id),
    ...home.programmes.flatMap(({ worst }) => worst.map(({ id }) => id)),
    ...home.changes.flatMap(({ indicator }) => indicator ?? []),
  ];
  return { indicators: new Set(ids), units: new Set(valued.map(({ unit }) => unit)) };
}
