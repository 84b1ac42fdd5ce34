import type { ForeignFile } from '../format-reader.ts';
import { textPieces } from '../foreign-text.ts';
import { rangeOf, type CellRange } from './cell-address.ts';

/** What has to be known of a sheet before its first row is read. */
export type SheetSurvey = { readonly cells: number; readonly merged: readonly CellRange[] };

/** Longest tag that is looked for. */
const overlap = 200;
const tag = /<(?:\w+:)?(c|mergeCell)(?=[\s/>])[^>]{0,150}/g;

/** Counts the cells of a sheet and finds the merged ones, without parsing it: merged cells are told only behind the rows. */
export async function surveySheet(part: ForeignFile, most: number): Promise<SheetSurvey> {
  let cells = 0;
  const merged: CellRange[] = [];
  let rest = '';
  for await (const piece of textPieces(part)) {
    const text = rest + piece;
    const last = text.length - overlap;
    let end = 0;
    for (const found of text.matchAll(tag)) {
      if (found.index >= last) break;
      end = found.index + found[0].length;
      if (found[1] === 'c') cells += 1;
      else {
        const range = rangeOf(/ref="([^"]*)"/.exec(found[0])?.[1] ?? '');
        if (range !== null && merged.length < 100_000) merged.push(range);
      }
    }
    if (cells > most) break;
    rest = text.slice(Math.max(end, last, 0));
  }
  for (const found of rest.matchAll(tag)) {
    if (found[1] === 'c') cells += 1;
    else {
      const range = rangeOf(/ref="([^"]*)"/.exec(found[0])?.[1] ?? '');
      if (range !== null) merged.push(range);
    }
  }
  return { cells, merged };
}
