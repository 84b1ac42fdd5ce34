import { offsetOfCell } from './csv.ts';
import type { SourceFile } from './source-file.ts';
import { spotAt, type Spot } from './spot.ts';

/** Where each line of a file begins; found once a file, and only where something is wrong with it. */
const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** Where a cell stands, given the line its record begins at; the record is read again, so that no positions have to be kept. */
export function spotOfCell(source: SourceFile, line: number, index: number): Spot {
  const from = lineStarts(source)[line - 1] ?? 0;
  const offset = offsetOfCell(source.text, from, index);
  if (offset === null) return { file: source.path, line, column: 1 };
  const inRecord = spotAt(source.path, source.text.slice(from, offset), offset - from);
  return { ...inRecord, line: line + inRecord.line - 1 };
}

function lineStarts(source: SourceFile): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let next = source.text.indexOf('\n'); next !== -1; next = source.text.indexOf('\n', next + 1)) starts.push(next + 1);
  lineStartsOf.set(source, starts);
  return starts;
}
