import { foldText } from '#domain/search/fold.ts';
import type { Language } from '#model/language.ts';
import type { LocalizedText } from '#model/localized-text.ts';
import type { SearchFile } from '#model/search-file.ts';
import { nameIn } from './localized.ts';
import { isProvince } from './provinces-files-of.ts';
import type { Publication } from './publication.ts';

type Entry = SearchFile['entries'][number];
type Findable = {
  readonly kind: Entry['kind'];
  readonly id: string;
  readonly title: LocalizedText;
  readonly texts: readonly (LocalizedText | null | undefined)[];
  readonly words?: readonly string[];
};

/** What is found, with the folded words of all languages; worked out once, as only the titles differ by language. */
export type SearchIndex = {
  readonly concepts: readonly (readonly string[])[];
  readonly entries: readonly (Findable & { readonly text: string })[];
};

/** Folds the words of everything that can be found. */
export function searchIndexOf(publication: Publication): SearchIndex {
  return {
    concepts: publication.dataset.searchConcepts.map(({ words }) => [...new Set(words.map(foldText))]),
    entries: findable(publication).map((entry) => ({ ...entry, text: foldedWords(entry) })),
  };
}

/** `search-{lang}.json`: titles in one language, found by the words of all. */
export function searchFileOf({ concepts, entries }: SearchIndex, language: Language): SearchFile {
  return {
    schemaVersion: 1,
    language,
    concepts: concepts.map((words) => [...words]),
    entries: entries.map(({ kind, id, title, text }) => ({ kind, id, title: nameIn(title, language), text })),
  };
}

function findable({ dataset, framework }: Publication): readonly Findable[] {
  return [
    ...dataset.indicators.map(({ id, title, definition, denominator, aliases }) => ({
      kind: 'indicator' as const,
      id,
      title,
      texts: [definition, denominator],
      words: aliases ?? [],
    })),
    ...dataset.plans.map(({ id, title, short }) => ({ kind: 'plan' as const, id, title, texts: [short] })),
    ...framework.map(({ kind, id, title }) => ({ kind, id, title, texts: [] })),
    ...dataset.institutions.map(({ id, name, short, abbreviation }) => ({
      kind: 'institution' as const,
      id,
      title: name,
      texts: [short, abbreviation],
    })),
    ...dataset.areas.filter(isProvince).map(({ code, names }) => ({ kind: 'province' as const, id: code, title: names, texts: [] })),
    ...dataset.legal.map(({ id, title, number, aliases }) => ({
      kind: 'legal' as const,
      id,
      title,
      texts: [],
      words: [...number.map(({ value }) => value), ...(aliases ?? [])],
    })),
    ...dataset.systems.map(({ id, name, short, what, aliases }) => ({ kind: 'system' as const, id, title: name, texts: [short, what], words: aliases ?? [] })),
  ];
}

/** Whole phrases stay together, so that a concept of several words is found. */
function foldedWords({ id, title, texts, words }: Findable): string {
  const written = [title, ...texts].flatMap((text) => (text ? [text.en, text.lo ?? '', text.vi ?? ''] : []));
  const folded = [...written, id, ...(words ?? [])].map(foldText);
  return [...new Set(folded)].filter((phrase) => phrase !== '').join(' ');
}
