import { proposeColumns } from '../table/propose-columns.ts';
import { recordReader, type TableRecord } from '../text-records.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter of a table by its beginning: what its first line says of itself (`sep=;`), else the one that gives heads that are known, else lines of one length. */
export function findDelimiter(beginning: string): string {
  const said = /^\uFEFF?"?sep=(.)"?\r?\n/.exec(beginning)?.[1];
  if (said !== undefined) return said;
  const judged = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(sampleOf(beginning, delimiter)) }));
  return judged.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function sampleOf(beginning: string, delimiter: string): readonly TableRecord[] {
  const reader = recordReader(delimiter);
  const whole = [...reader.push(beginning)];
  return (whole.length < 2 ? [...whole, ...reader.end()] : whole).slice(0, 60).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function scoreOf(records: readonly TableRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width = 1, lines = 0] = [...counts].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  const known = proposeColumns(records.map(({ line, cells }) => ({ line, texts: cells }))) === null ? 0 : 1000;
  return known + (lines / Math.max(1, records.length)) * 100 + Math.min(width, 50) / 100;
}
