/** The search part of an address as flat text: what a reader sees and may type. Lists are joined with commas. */
export type SearchText = Readonly<Record<string, string>>;

/** Reads `?a=1&b=x,y` into flat text; a name given twice is joined with a comma. */
export function parseSearchText(search: string): SearchText {
  // Names come from whoever wrote the link: a map takes `constructor` for a name like any other.
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  // Nobody who copies the object may have its prototype changed by a link.
  values.delete('__proto__');
  return Object.fromEntries(values);
}

/** Writes the search part back; empty values are left out, commas, colons and slashes stay readable. */
export function searchText(values: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(',') : plainText(value);
    if (text !== '') parameters.set(name, text);
  }
  const written = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
  return written === '' ? '' : `?${written}`;
}

/** Addresses hold words, numbers and choices; anything else is nothing an address could say. */
function plainText(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? `${value as string | number | boolean}` : '';
}
