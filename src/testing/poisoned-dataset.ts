const languages = new Set(['en', 'lo', 'vi']);

/** A text for people is in words: ids, codes, days and numbers of a dataset hold neither a space nor a letter beyond ASCII. */
const isInWords = (text: string): boolean => /[\s\u0080-\uFFFF]/u.test(text);

/** A copy of a dataset (or of any part) with every text for people changed: names in all languages, notes, remarks, titles, wordings, page numbers. */
export function poisonedTexts<T>(value: T, poison: (text: string) => string): T {
  const walk = (inner: unknown, isLocalized: boolean): unknown => {
    if (typeof inner === 'string') return isLocalized || isInWords(inner) ? poison(inner) : inner;
    if (Array.isArray(inner)) return inner.map((item: unknown) => walk(item, false));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, key === 'url' ? item : walk(item, languages.has(key))]));
  };
  return walk(value, false) as T;
}
