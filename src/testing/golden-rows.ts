import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

const place = (name: string): URL => new URL(`golden/${name}`, import.meta.url);

/** Rows of a golden table as texts by column. */
export function goldenRows(name: string): readonly Readonly<Record<string, string>>[] {
  return csvParse(readFileSync(place(name), 'utf8')).map((row) => ({ ...row }));
}

/** A golden JSON file; the test says what is in it. */
export function goldenJson(name: string): unknown {
  return JSON.parse(readFileSync(place(name), 'utf8'));
}

/** A cell as a number; null where it is empty. */
export function cell(row: Readonly<Record<string, string>>, column: string): number | null {
  const text = row[column] ?? '';
  return text === '' ? null : Number(text);
}

/** Whether two numbers agree within a tolerance; a missing one agrees with a missing one only. */
export function agree(found: number | null, expected: number | null, tolerance: number): boolean {
  return found === null || expected === null ? found === expected : Math.abs(found - expected) <= tolerance;
}
