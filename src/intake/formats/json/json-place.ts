import type { ForeignPlace } from '#model/import-finding.ts';
import { textLines } from '../text-lines.ts';

/** Makes places of offsets and paths in a JSON file: `/1/3/value`, with line and column. */
export function jsonPlaces(file: string, text: string): (at: number, path: string) => ForeignPlace {
  const lines = textLines(text);
  return (at, path) => ({ file, ...lines(at), path });
}
