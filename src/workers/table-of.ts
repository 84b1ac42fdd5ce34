import { peekCsv, type PeekedTable } from '#intake/formats/csv/peek-csv.ts';
import type { ForeignFile } from '#intake/formats/format-reader.ts';
import type { ColumnMapping } from '#model/column-mapping.ts';
import type { ImportOutcome } from '#model/import-outcome.ts';

/** The heads of a free table with how its columns are understood; null for any other file. */
export async function tableOf(files: readonly ForeignFile[], chosen: ColumnMapping | null): Promise<ImportOutcome['table']> {
  const [file] = files;
  if (files.length !== 1 || file === undefined) return null;
  const table = await peeked(file);
  const columns = chosen ?? table?.columns ?? null;
  if (table === null || columns === null) return null;
  return { heads: (table.lines.find(({ line }) => line === columns.headLine)?.texts ?? []).filter((head) => head !== ''), columns };
}

async function peeked(file: ForeignFile): Promise<PeekedTable | null> {
  if (/\.(csv|tsv|tab|txt)$/i.test(file.path)) return peekCsv(file);
  if (!/\.xls[xm]$/i.test(file.path)) return null;
  const { templateReader } = await import('#intake/formats/template/template-reader.ts');
  // Our own template says itself what its columns are.
  if ((await templateReader.likelihood([file])) === 1) return null;
  const { peekWorkbook } = await import('#intake/formats/xlsx/peek-workbook.ts');
  return (await peekWorkbook(file)).tables.find(({ columns }) => columns !== null) ?? null;
}
