/** The canonical JSON of a text: in NFC. */
export function canonicalText(text: string): string {
  return JSON.stringify(text.normalize('NFC'));
}

/** The same for callers with very many rows, which hold the same few texts: each is written once and kept as long as the function is. */
export function rememberedCanonicalText(): (text: string) => string {
  const written = new Map<string, string>();
  return (text) => {
    const known = written.get(text);
    if (known !== undefined) return known;
    const json = canonicalText(text);
    written.set(text, json);
    return json;
  };
}
