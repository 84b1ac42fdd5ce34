import type { ForeignRow } from '#intake/formats/foreign-row.ts';
import type { ForeignEvent } from '#intake/formats/format-reader.ts';
import { placeText } from '#intake/imports/mended-events.ts';
import type { ForeignPlace } from '#model/import-finding.ts';
import type { RowAround } from '#model/import-outcome.ts';

const above = 4;
const below = 6;

/** The first row at a place with those around it; reading ends there. Empty where no row stands at the place. */
export async function rowsAround(events: AsyncIterable<ForeignEvent>, place: ForeignPlace): Promise<readonly RowAround[]> {
  const wanted = placeText(place);
  const before: RowAround[] = [];
  const found: RowAround[] = [];
  for await (const event of events) {
    if (event.kind !== 'row') continue;
    const isMeant = stands(event.row, wanted);
    if (found.length === 0 && !isMeant) {
      before.push(rowOf(event.row, false));
      if (before.length > above) before.shift();
      continue;
    }
    found.push(rowOf(event.row, isMeant));
    if (found.length > below) break;
  }
  return found.length === 0 ? [] : [...before, ...found];
}

function stands({ place, places }: ForeignRow, wanted: string): boolean {
  return placeText(place) === wanted || Object.values(places).some((one) => placeText(one) === wanted);
}

function rowOf({ place, fields }: ForeignRow, isMeant: boolean): RowAround {
  return { place, fields, isMeant };
}
