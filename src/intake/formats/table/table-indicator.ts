import type { ForeignIndicator } from '../foreign-row.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableLine } from './table-line.ts';

/** What a line says of the indicator it belongs to. */
export function indicatorOf({ texts, place }: TableLine, columns: TableColumns, key: string): ForeignIndicator {
  const column = (field: 'indicator' | 'unit'): number | undefined => columns.fields.find(([name]) => name === field)?.[1];
  const textOf = (at: number | null | undefined): string => (at === null || at === undefined ? '' : (texts[at] ?? '').trim());
  const written = textOf(column('indicator')) || columns.fixed.indicator || key;
  const own = columns.hasValueKeys ? (written.split('|')[0] ?? written) : written;
  const title = textOf(columns.title) || (/[\s\u0E80-\u0EFF]/u.test(own) ? own : '');
  return {
    key: own, place: place(column('indicator') ?? 0), titles: title === '' ? {} : { [languageOf(title)]: title }, definitions: {},
    unit: textOf(column('unit')) || (columns.fixed.unit ?? ''), source: { title: '', publisher: '', address: '', licence: '' }, statements: {},
  };
}

/** The language of a short text by its letters. */
function languageOf(text: string): string {
  if (/[\u0E80-\u0EFF]/.test(text)) return 'lo';
  return /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text.normalize('NFC')) ? 'vi' : 'en';
}
