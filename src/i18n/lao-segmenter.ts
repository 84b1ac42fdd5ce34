let made: Intl.Segmenter | null | undefined;

/** Finds the words of Lao text by the dictionary of the browser, made at the first use; null where it has none. */
export function laoSegmenter(): Intl.Segmenter | null {
  made ??= typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('lo', { granularity: 'word' }) : null;
  return made;
}
