import type { CitedDataset } from './cited-dataset.ts';

/** An entry in the RIS format of reference managers: one line a field, ended by carriage return and line feed. */
export function ris({ title, publisher, asOf, release, fingerprint, address, language, notes }: CitedDataset): string {
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['TI', title],
    ['AU', publisher],
    ['PB', publisher],
    ['PY', asOf.slice(0, 4)],
    ['DA', asOf.replaceAll('-', '/')],
    ['ET', release],
    ['LA', language],
    ['UR', address],
    ...[`SHA-256 ${fingerprint}`, ...notes].map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  // A line end inside a text would begin a new field.
  return fields.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}\r\n`).join('');
}
