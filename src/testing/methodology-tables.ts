import type { TimedValue } from '#model/time.ts';
import { readProjectFile } from './read-project-file.ts';

/** The page that states the rules. */
export const methodologyText = readProjectFile('docs/methodology.md');

/** The rows of its table whose heading starts with a word, without heading and rule. */
export function methodologyTable(firstHeading: string): readonly (readonly string[])[] {
  const lines = methodologyText.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstHeading} |`));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** '54 (2023), 76 (2027)' */
export function timedValues(cell: string): readonly TimedValue[] {
  return [...cell.matchAll(/(-?[\d.]+) \(([\d.]+)\)/g)].map(([, value, time]) => ({ time: Number(time), value: Number(value) }));
}
