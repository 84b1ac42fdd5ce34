/** One line of the table: what was measured, against which limit. */
export type Measurement = {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** Absent: printed only. */
  readonly limit?: number;
  /** A budget that the product keeps from now on; the others are aims that later work has to reach, and are printed. */
  readonly holdsNow?: boolean;
};

export const kibibytes = (bytes: number): number => bytes / 1024;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN)) / 2;
}

export const isBroken = ({ measured, limit, holdsNow = false }: Measurement): boolean => holdsNow && limit !== undefined && !(measured <= limit);

function verdictOf(measurement: Measurement): string {
  const { measured, limit, holdsNow = false } = measurement;
  if (limit === undefined) return '';
  if (measured <= limit) return holdsNow ? 'holds' : 'reached';
  return holdsNow ? 'BROKEN' : 'not yet';
}

const figure = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 1 ? value.toFixed(2) : value.toFixed(4));

export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map((each) => [
    each.what,
    `${figure(each.measured)} ${each.unit}`.trim(),
    each.limit === undefined ? '' : `<= ${figure(each.limit)}`,
    verdictOf(each),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
