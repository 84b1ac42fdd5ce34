import { foldText } from '#domain/search/fold.ts';
import { search, type SearchEntry } from '#domain/search/search.ts';
import { joinLaoWords } from '#i18n/lao-words.ts';
import type { SearchFile } from '#model/search-file.ts';

export type NearestPage = { readonly kind: SearchEntry['kind']; readonly id: string; readonly title: string };

export type NearestPages = {
  /** The page that the address means beyond doubt: another case, underscores, or a key of a source; null without one. */
  readonly meant: NearestPage | null;
  /** Pages that share words with the address, best first. */
  readonly guesses: readonly NearestPage[];
};

const mostGuesses = 6;
/** Shorter parts of an address are no words worth looking for. */
const shortestWord = 3;
/** Ids have neither; the keys of statistical sources do. */
const looksLikeKey = /[_.]/u;

/** What an address without a page may have meant; `place` is its parts after the language. */
export function nearestPages(index: SearchFile, place: readonly string[]): NearestPages {
  const screen = place[0]?.toLowerCase() ?? '';
  const name = place.at(-1) ?? '';
  const meant = place.length === 2 ? meantEntry(index, screen, name) : null;
  return { meant: meant === null ? null : pageOf(meant), guesses: guessed(index, foldText(name)).slice(0, mostGuesses).map(pageOf) };
}

function meantEntry(index: SearchFile, screen: string, name: string): SearchEntry | null {
  const sameKind = index.entries.filter(({ kind }) => screen === kind || screen === `${kind}s`);
  const folded = foldText(name);
  if (folded === '') return null;
  const sameId = sameKind.find(({ id }) => foldText(id) === folded);
  // The page of the very same address is the one that is not there.
  if (sameId?.id === name) return null;
  if (sameId !== undefined || !looksLikeKey.test(name)) return sameId ?? null;
  const sameKey = sameKind.filter(({ text }) => ` ${text} `.includes(` ${folded} `));
  return sameKey.length === 1 ? (sameKey[0] ?? null) : null;
}

/** Entries with all the words, else those with most of them. */
function guessed(index: SearchFile, folded: string): readonly SearchEntry[] {
  const whole = search(index, folded);
  if (whole.length > 0) return whole.map(({ entry }) => entry);
  const shared = new Map<SearchEntry, number>();
  for (const word of folded.split(' ').filter(({ length }) => length >= shortestWord)) {
    for (const { entry } of search(index, word)) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  }
  return [...shared].toSorted(([, one], [, other]) => other - one).map(([entry]) => entry);
}

const pageOf = ({ kind, id, title }: SearchEntry): NearestPage => ({ kind, id, title: joinLaoWords(title) });
