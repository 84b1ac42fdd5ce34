import type { ForeignPlace } from '#model/import-finding.ts';
import type { FindingGroup } from '#model/import-outcome.ts';

/** A place as the editor of the file would look for it: `Sheet1 · C7`, `12:3`, `/1/3/value`. The name of the file stands before it where there are several. */
export function placeWords({ file, sheet, cell, line, column, path }: ForeignPlace, hasSeveralFiles: boolean): string {
  const spot = cell ?? (line === undefined ? (path ?? '') : column === undefined ? String(line) : `${line}:${column}`);
  return [hasSeveralFiles ? file : '', sheet ?? '', spot].filter((part) => part !== '').join(' · ');
}

/** Where the findings of a group are: cells that lie below one another as a range. */
export function placesWords({ places, count, of }: FindingGroup, hasSeveralFiles: boolean): { readonly text: string; readonly more: number } {
  const shown = places.slice(0, 3).map((place) => placeWords(place, hasSeveralFiles || of === 'dataset'));
  const cells = places.map(({ cell }) => /^([A-Z]+)(\d+)$/.exec(cell ?? ''));
  const [first, last] = [cells[0], cells.at(-1)];
  const isRange = count === places.length && count > 1 && cells.every((cell, index) => cell !== null && cell?.[1] === first?.[1] && Number(cell?.[2]) === Number(first?.[2]) + index);
  if (isRange && first && last) return { text: `${shown[0] ?? ''}:${last[0]}`, more: 0 };
  return { text: [...new Set(shown)].join(', '), more: Math.max(0, count - 3) };
}
