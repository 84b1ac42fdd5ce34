import { laoSegmenter } from '#i18n/lao-segmenter.ts';
import { joinLaoWords, plainText } from '#i18n/lao-words.ts';
import type { Measure } from './letter-measure.ts';

/** How the letters of a line are set. */
type Type = { readonly width: number; readonly size: number; readonly isBold: boolean; readonly measure: Measure };

const laoLetter = /[\u0E80-\u0EFF]/;
/** Stays with the word before it: repetition and abbreviation marks, vowels and tone marks. */
const belongsToBefore = /[\u0EAF-\u0EBD\u0EC6\u0EC8-\u0ECE]/;

/**
 * Cuts a text into lines no wider than asked: at spaces, and between Lao words, which have none between them. The words of
 * the list are never cut. Where the browser knows no Lao words, a clause stays whole.
 */
export function brokenLines(text: string, type: Type): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(' ').flatMap((word) => unbreakableParts(word))) {
    const last = lines.at(-1);
    const longer = last === undefined ? '' : `${last}${part.isAfterSpace ? ' ' : ''}${part.text}`;
    if (last !== undefined && type.measure(longer, type.size, type.isBold) <= type.width) lines[lines.length - 1] = longer;
    else lines.push(part.text);
  }
  return lines;
}

type Part = { readonly text: string; readonly isAfterSpace: boolean };

function unbreakableParts(word: string): readonly Part[] {
  return laoParts(word).map((text, index) => ({ text, isAfterSpace: index === 0 }));
}

/** A run without spaces in its words: the edges of listed words are known, a dictionary finds the others. */
function laoParts(run: string): readonly string[] {
  if (!laoLetter.test(run)) return [run];
  const parts: string[] = [];
  for (const piece of joinLaoWords(run).split('\u200B')) {
    for (const { text, isJoined } of dictionaryWords(piece)) {
      const last = parts.at(-1);
      if (last !== undefined && (isJoined || !mayBreak(last, text))) parts[parts.length - 1] = last + text;
      else parts.push(text);
    }
  }
  return parts;
}

type Segment = { readonly text: string; readonly isJoined: boolean };

/** The words of a piece by the dictionary; `isJoined` where the list forbids a break before one. */
function dictionaryWords(piece: string): readonly Segment[] {
  const plain = plainText(piece);
  const forbidden = joinedPlaces(piece);
  return [...(laoSegmenter()?.segment(plain) ?? [{ segment: plain, index: 0 }])].map(({ segment, index }) => ({ text: segment, isJoined: forbidden.has(index) }));
}

/** Places in the plain text before which no line may end. */
function joinedPlaces(piece: string): ReadonlySet<number> {
  const places = new Set<number>();
  let place = 0;
  for (const letter of piece) {
    if (letter === '\u2060') places.add(place);
    else place += letter.length;
  }
  return places;
}

/** Only between two Lao letters, the second of which begins a word. */
function mayBreak(before: string, after: string): boolean {
  return laoLetter.test(before.at(-1) ?? '') && laoLetter.test(after.charAt(0)) && !belongsToBefore.test(after.charAt(0));
}
