import { arithmeticFigure } from '../indicator/verdict-arithmetic.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import type { NeedRow } from '../review/need-row.ts';

type Note = { readonly title: string; readonly lines: readonly string[] };

type Method = { readonly id: string; readonly version: number };

/** What whoever leads the meeting wants at hand and not on the wall: the arithmetic, what to ask, how sure it is. */
export function indicatorNotes(reading: IndicatorReading, row: NeedRow, method: Method): readonly Note[] {
  const { t } = reading.locale;
  const { rows, sentences, beside } = arithmeticFigure(reading, method);
  const notes: readonly Note[] = [
    { title: t('meeting.notes.ask'), lines: row.asks.flatMap(({ title, text }) => [title, text]) },
    { title: t('meeting.notes.arithmetic'), lines: [...rows.map(({ label, formula, result }) => t('meeting.notes.row', { label, formula, result })), ...sentences] },
    ...beside.map(({ title, text }) => ({ title, lines: [text] })),
    { title: t('meeting.notes.open'), lines: row.decisions.map(({ id, text, due, stateWord }) => t('meeting.notes.decision', { id, text, due, state: stateWord })) },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}
