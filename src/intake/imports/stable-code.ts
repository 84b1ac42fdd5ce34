import { sha256Hex } from '#lib/sha256.ts';

const longestCode = 40;
const longestId = 60;

/** Columns of observation files that a dimension of a foreign file must not be called. */
const taken: ReadonlySet<string> = new Set([
  'SERIES', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'STATE', 'NOTE',
]);

/** The name of a dimension column for a head of a foreign table: 'Type of disease' is TYPE_OF_DISEASE. The same head always has the same name. */
export function dimensionName(head: string): string {
  const name = codeOfLabel(head).replace(/^(?=[^A-Z])/, 'D_').replaceAll(/[^A-Z0-9_]/g, '_');
  return taken.has(name) ? `${name}_DIM` : name;
}

/** A code for a label, the same wherever it is met: short codes stay as they are, words become capitals, and what is not Latin becomes a hash. */
export function codeOfLabel(label: string): string {
  const text = label.normalize('NFC').trim();
  if (/^[A-Z0-9][A-Z0-9_+.-]{0,39}$/.test(text) || text === '_T') return text;
  const words = plainLetters(text).toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
  const isWhole = !/[^\p{Script=Latin}\p{P}\p{S}\p{N}\p{M}\s]/u.test(text) && words !== '';
  if (isWhole && words.length <= longestCode) return words;
  return `${words.slice(0, longestCode - 9)}_${hashOf(text)}`.replace(/^_/, 'X');
}

/** A code that is not `codeOfLabel`'s, for another label with the same one. */
export function furtherCode(label: string): string {
  const text = label.normalize('NFC').trim();
  return `${codeOfLabel(text).slice(0, longestCode - 9)}_${hashOf(text)}`;
}

/** An id of the dataset for a foreign key: '1-2-1' is indicator-1-2-1. `kind` stands before what begins with no letter. */
export function idOfKey(key: string, kind: string): string {
  const words = plainLetters(key.normalize('NFC')).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  const isWhole = !/[^\p{Script=Latin}\p{P}\p{S}\p{N}\p{M}\s]/u.test(key) && words !== '';
  const id = /^[a-z]./.test(words) ? words : `${kind}-${words}`.replace(/-$/, '');
  if (isWhole && id.length <= longestId) return id;
  return `${id.slice(0, longestId - 9).replace(/-$/, '')}-${hashOf(key)}`;
}

/** An id of the dataset that differs from `idOfKey`'s, for another key with the same one. */
export function furtherId(key: string, kind: string): string {
  return `${idOfKey(key, kind).slice(0, longestId - 9).replace(/-$/, '')}-${hashOf(key)}`;
}

function hashOf(text: string): string {
  return sha256Hex(text).slice(0, 8);
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll(/[–—−]/g, '-').replaceAll('<', ' LT ').replaceAll('>', ' GT ').replaceAll('+', ' PLUS ');
}
