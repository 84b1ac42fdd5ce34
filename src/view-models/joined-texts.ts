import { joinLaoWords } from '#i18n/lao-words.ts';

const known = new WeakMap<object, unknown>();

/**
 * A published file of texts for the screen: every text of it with the Lao words of the list held together. The same file gives
 * the same object. Ids, being keys or Latin letters, stay as they are.
 */
export function joinedTexts<Texts extends object>(texts: Texts): Texts {
  const before = known.get(texts);
  if (before !== undefined) return before as Texts;
  const joined = joinedValue(texts) as Texts;
  known.set(texts, joined);
  return joined;
}

function joinedValue(value: unknown): unknown {
  if (typeof value === 'string') return joinLaoWords(value);
  if (Array.isArray(value)) return value.map(joinedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, joinedValue(part)]));
}
