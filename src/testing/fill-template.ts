import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { columnLetters } from '#view-models/workbook/workbook-names.ts';

/** A cell of a template by the key of its row and the head of its column. */
export type FilledCell = { readonly key: string; readonly column: string; readonly value: string | number };

type Sheets = Awaited<ReturnType<typeof readXlsx>>['sheets'];

/** Where cells are in a file is found once. */
const known = new WeakMap<Uint8Array, Sheets>();

/** Writes cells into a template as a person would: the rest of the file stays to the letter. */
export async function fillTemplate(bytes: Uint8Array, cells: readonly FilledCell[]): Promise<Uint8Array> {
  const sheets = known.get(bytes) ?? (await readXlsx(bytes)).sheets;
  known.set(bytes, sheets);
  const parts = unzipSync(bytes);
  for (const { key, column, value } of cells) {
    const place = sheets.findIndex(({ rows }) => rows.some((row, index) => index > 0 && row[0] === key));
    const rows = sheets[place]?.rows ?? [];
    const [row, at] = [rows.findIndex((one) => one[0] === key), rows[0]?.indexOf(column) ?? -1];
    const name = `xl/worksheets/sheet${place + 1}.xml`;
    const part = parts[name];
    if (part === undefined || at < 0) throw new Error(`no cell ${column} in the row ${key}`);
    parts[name] = strToU8(written(strFromU8(part), `${columnLetters(at)}${row + 1}`, value));
  }
  return zipSync(parts, { level: 1 });
}

function written(xml: string, cell: string, value: string | number): string {
  const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`).exec(xml);
  if (found === null) throw new Error(`no cell ${cell}`);
  const style = found[1] ?? '';
  const text = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const filled = typeof value === 'number' ? `<c r="${cell}"${style}><v>${value}</v></c>` : `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  return xml.slice(0, found.index) + filled + xml.slice(found.index + found[0].length);
}
