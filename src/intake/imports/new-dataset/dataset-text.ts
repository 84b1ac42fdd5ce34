import { writtenText } from '#lib/written-text.ts';
import { tornWords } from '../../checks/lao-spelling.ts';
import { plainText } from '../interpret-cells.ts';
import { withoutPersonalData } from '../rules/personal-data-in-row.ts';

const torn = new RegExp(tornWords.join('|'), 'g');

/** A foreign text as a dataset may hold it: composed, on one line, without addresses of persons, Lao words whole. */
export function datasetText(text: string): string {
  return writtenText(withoutPersonalData(plainText(text))).replaceAll(torn, (word) => word.replaceAll(' ', ''));
}

/** A cell of a source file: quoted where it must be. */
export function sourceCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table of source cells, with a head. */
export function sourceTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => `${row.map(sourceCell).join(',')}\n`).join('');
}
