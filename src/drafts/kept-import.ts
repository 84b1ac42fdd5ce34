import type { ColumnMapping } from '#model/column-mapping.ts';
import type { ImportChoices } from '#model/import-choices.ts';
import type { ImportMapping } from '#model/import-mapping.ts';

/** An import as this browser keeps it until it is done: what it is, what was decided, and how to take that back. The files lie beside it. */
export type KeptImport = {
  readonly name: string;
  /** Bytes of all its files. */
  readonly size: number;
  /** Day it was begun, by the device. */
  readonly begun: string;
  readonly choices: ImportChoices;
  /** Earlier choices, the oldest first, and those that were taken back, the last first. */
  readonly past: readonly ImportChoices[];
  readonly future: readonly ImportChoices[];
};

/** How the files of a source were understood last time. */
export type KeptMapping = { readonly columns: ColumnMapping | null; readonly mapping: ImportMapping };

/** Files of one source have one name but for their dates and numbers: 'sdg-laos-2026-06.xml' and 'sdg-laos-2027-06.xml'. */
export function sourceOfName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\p{Nd}+/gu, '#').replaceAll(/\s*\(#\)/g, '').trim();
}
