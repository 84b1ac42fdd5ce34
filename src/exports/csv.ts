import { csvCell, type CsvCell } from '#lib/csv-cell.ts';
import { markInNames } from '#view-models/figure/dataset-mark.ts';
import type { DocumentRow, IndicatorDocument } from '#view-models/indicator/indicator-document.ts';
import { fileName } from './file-name.ts';

/** Column heads are machine names, the same in every language: a script that reads one file reads all. */
const rowColumns = ['series', 'period', 'value', 'qualifier', 'status', 'kind', 'path', 'source', 'sourceTitle', 'publisher', 'address', 'evidence', 'licence', 'note', 'seriesTitle'] as const satisfies readonly (keyof DocumentRow)[];

const byteOrderMark = '\uFEFF';

/** The values as CSV (RFC 4180): title, unit, release and source in columns of every row, so that no row travels without them. */
export function csvText(content: IndicatorDocument): string {
  const { id, title, unit, release } = content;
  const head = ['indicator', 'title', 'unit', ...rowColumns, 'as_of', 'release', 'fingerprint', 'compilation_licence', 'publisher_of_compilation', 'standing'];
  const marks = markInNames(release);
  const standing = marks.length > 0 ? marks.join('-') : release.isUnofficial ? 'unofficial' : 'official';
  const tail = [release.asOf, release.release, release.fingerprint, release.licence, release.publisher, standing];
  const rows = content.rows.map((row): CsvCell[] => [id, title, unit, ...rowColumns.map((column) => row[column]), ...tail]);
  return [head.map(snakeCase), ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

export function csvFile(content: IndicatorDocument): File {
  return new File([byteOrderMark + csvText(content)], fileName(content, 'csv'), { type: 'text/csv;charset=utf-8' });
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
