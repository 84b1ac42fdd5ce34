/** What a YAML file of the dataset can hold; a key with undefined is left out. */
export type YamlValue = string | number | boolean | null | undefined | readonly YamlValue[] | { readonly [key: string]: YamlValue };

const plainText = /^[A-Za-z][A-Za-z0-9 _./-]*[A-Za-z0-9]$/;
const reserved: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);

/** Writes a value as a YAML 1.2 document in block form, with small parts on one line. */
export function yamlText(value: YamlValue): string {
  return `${block(value, '').replace(/^\n/, '')}\n`;
}

function block(value: YamlValue, indent: string): string {
  if (isFlat(value)) return ` ${flow(value)}`;
  if (isList(value)) {
    return value.map((entry) => `\n${indent}-${isFlat(entry) ? ` ${flow(entry)}` : block(entry, `${indent}  `).replace(/^\n\s*/, ' ')}`).join('');
  }
  if (value === null || typeof value !== 'object') return ` ${scalar(value)}`;
  return entriesOf(value)
    .map(([key, entry]) => `\n${indent}${key}:${block(entry, `${indent}  `)}`)
    .join('');
}

/** Scalars, lists of scalars, and objects that hold nothing deeper than one more such level of plain values. */
function isFlat(value: YamlValue): boolean {
  if (value === null || typeof value !== 'object') return true;
  const parts = isList(value) ? value : entriesOf(value).map(([, entry]) => entry);
  if (parts.length === 0) return true;
  return parts.every((part) => part === null || typeof part !== 'object') && flow(value).length <= 140;
}

function flow(value: YamlValue): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return scalar(value);
  return `{${entriesOf(value).map(([key, entry]) => `${key}: ${flow(entry)}`).join(', ')}}`;
}

function scalar(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return String(value ?? null);
  return plainText.test(value) && !reserved.has(value.toLowerCase()) ? value : JSON.stringify(value);
}

function entriesOf(value: object): readonly (readonly [string, YamlValue])[] {
  return Object.entries(value as { readonly [key: string]: YamlValue })
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => [/^[A-Za-z][\w./-]*$/.test(key) ? key : JSON.stringify(key), entry] as const);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
