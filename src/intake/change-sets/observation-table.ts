import { headerOf, type ObservationHeader, type ObservationLine, type ObservationLines, periodOf, usualColumns, withDimensions } from './observation-lines.ts';

/** A line in its place. */
export type TableRow = { line: ObservationLine; before: TableRow | null; after: TableRow | null };

/** The rows of one run in the order of the file; whether their periods ascend. */
type Run = { readonly rows: TableRow[]; isSorted: boolean };

/**
 * An observation file while it is changed: rows are found by key, and the place of a new one by its run, without going through the file, so
 * that a hundred thousand changes take as long as a hundred thousand lines.
 */
export type ObservationTable = ReturnType<typeof observationTable>;

/** An empty observation file. */
export const newObservationLines: ObservationLines = { header: headerOf(usualColumns), lines: [], lineEnd: '\n' };

export function observationTable(file: ObservationLines) {
  let { header } = file;
  let first: TableRow | null = null;
  let last: TableRow | null = null;
  let byKey = new Map<string, TableRow[]>();
  let byRun = new Map<string, Run>();
  let lastOfSeries = new Map<string, TableRow>();

  const seriesOf = ({ cells }: ObservationLine): string => cells[header.keyPlaces[0] ?? -1] ?? '';
  const link = (row: TableRow, before: TableRow | null): void => {
    row.before = before;
    row.after = before === null ? first : before.after;
    if (row.after === null) last = row;
    else row.after.before = row;
    if (before === null) first = row;
    else before.after = row;
    const keyed = byKey.get(row.line.key);
    if (keyed === undefined) byKey.set(row.line.key, [row]);
    else keyed.push(row);
  };
  const runOf = ({ run: name }: ObservationLine): Run => {
    const known = byRun.get(name);
    if (known !== undefined) return known;
    const run: Run = { rows: [], isSorted: true };
    byRun.set(name, run);
    return run;
  };
  const fill = ({ lines }: ObservationLines): void => {
    [first, last] = [null, null];
    [byKey, byRun, lastOfSeries] = [new Map(), new Map(), new Map()];
    for (const line of lines) {
      const row: TableRow = { line, before: null, after: null };
      link(row, last);
      const run = runOf(line);
      const earlier = run.rows.at(-1);
      run.isSorted &&= earlier === undefined || periodOf(earlier.line, header) <= periodOf(line, header);
      run.rows.push(row);
      lastOfSeries.set(seriesOf(line), row);
    }
  };
  fill(file);
  const linesNow = (): ObservationLine[] => {
    const lines: ObservationLine[] = [];
    for (let row = first; row !== null; row = row.after) lines.push(row.line);
    return lines;
  };
  /** Puts a line after a row; `at` = its place in its run. */
  const insert = (line: ObservationLine, before: TableRow | null, at: number): void => {
    const row: TableRow = { line, before: null, after: null };
    link(row, before);
    runOf(line).rows.splice(at, 0, row);
    const series = seriesOf(line);
    const known = lastOfSeries.get(series);
    if (known === undefined || known === before) lastOfSeries.set(series, row);
  };
  return {
    header: (): ObservationHeader => header,
    /** The rows with a key, in the order of the file. */
    rowsWithKey: (key: string): readonly TableRow[] => byKey.get(key) ?? [],
    lines: (): ObservationLines => ({ header, lines: linesNow(), lineEnd: file.lineEnd }),
    /** Further dimension columns, totals in every row. */
    widen: (added: readonly string[]): void => {
      if (added.length === 0) return;
      const wide = withDimensions({ header, lines: linesNow(), lineEnd: file.lineEnd }, added);
      ({ header } = wide);
      fill(wide);
    },
    /** After the last row of the same run that is not later, or before its first; else after the last one of its series; else at the end. */
    add: (line: ObservationLine): void => {
      const run = runOf(line);
      const at = placeInRun(run, periodOf(line, header), header);
      const [earliest] = run.rows;
      const before = at > 0 ? (run.rows[at - 1] ?? null) : earliest !== undefined ? earliest.before : (lastOfSeries.get(seriesOf(line)) ?? last);
      insert(line, before, at);
    },
    /** After a row with the same key. */
    addAfter: (row: TableRow, line: ObservationLine): void => insert(line, row, runOf(line).rows.indexOf(row) + 1),
    /** In the place of a row with the same key. */
    replace: (row: TableRow, line: ObservationLine): void => {
      row.line = line;
    },
    remove: (row: TableRow): void => {
      if (row.before === null) first = row.after;
      else row.before.after = row.after;
      if (row.after === null) last = row.before;
      else row.after.before = row.before;
      byKey.set(row.line.key, (byKey.get(row.line.key) ?? []).filter((other) => other !== row));
      const { rows } = runOf(row.line);
      rows.splice(rows.indexOf(row), 1);
      const series = seriesOf(row.line);
      if (lastOfSeries.get(series) !== row) return;
      let earlier = row.before;
      while (earlier !== null && seriesOf(earlier.line) !== series) earlier = earlier.before;
      if (earlier === null) lastOfSeries.delete(series);
      else lastOfSeries.set(series, earlier);
    },
  };
}

/** How many rows of a run a new one stands after: as many as there are up to the last that is not later. */
function placeInRun({ rows, isSorted }: Run, period: string, header: ObservationHeader): number {
  if (!isSorted) return rows.findLastIndex(({ line }) => periodOf(line, header) <= period) + 1;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && periodOf(row.line, header) <= period) low = middle + 1;
    else high = middle;
  }
  return low;
}
