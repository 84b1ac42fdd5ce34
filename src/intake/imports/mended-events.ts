import type { ChosenMend } from '#model/import-choices.ts';
import type { ForeignField, ForeignPlace } from '#model/import-finding.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';
import type { ForeignEvent } from '../formats/format-reader.ts';

/** A place as one text, the same for the same spot of a file. */
export function placeText({ file, sheet = '', cell = '', line = 0, column = 0, path = '' }: ForeignPlace): string {
  return [file, sheet, cell, line, column, path].join('|');
}

/** The events of a reader with what the reader of the page mended, before any of it is understood. */
export async function* mendedEvents(events: AsyncIterable<ForeignEvent>, mends: readonly ChosenMend[]): AsyncGenerator<ForeignEvent> {
  const mend = rowMender(mends);
  for await (const event of events) yield event.kind === 'row' ? { ...event, row: mend(event.row) } : event;
}

/** A mend of one place stands for the field whose place it names; one for all, for every row with the same text in that field. Later ones see what earlier ones made. */
export function rowMender(mends: readonly ChosenMend[]): (row: ForeignRow) => ForeignRow {
  if (mends.length === 0) return (row) => row;
  const compiled = mends.map((mend) => ({ ...mend, at: mend.place === null ? null : placeText(mend.place) }));
  return (row) => {
    const fields = { ...row.fields };
    let isMended = false;
    for (const { field, from, to, at } of compiled) {
      if (fields[field] !== from || (at !== null && at !== placeOf(row, field))) continue;
      fields[field] = to;
      isMended = true;
    }
    return isMended ? { ...row, fields } : row;
  };
}

function placeOf(row: ForeignRow, field: ForeignField): string {
  return placeText(row.places[field] ?? row.place);
}
