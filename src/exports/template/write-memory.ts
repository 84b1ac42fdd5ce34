import type { WriteSheet } from 'hucre/xlsx';
import { memoryMark, memorySheet, type TemplateRow, templateVersion } from '#model/template-layout.ts';
import type { FormSheet, TemplateDocument } from '#view-models/template/template-document.ts';
import { storedBound } from './template-validations.ts';

type Row = (string | number | null)[];

/** The hidden sheet: which template it is, what each locked cell said, and the codes behind the lists. */
export function writtenMemory({ head, forms, lists }: TemplateDocument): WriteSheet {
  const rows: Row[] = [
    [memoryMark, templateVersion, JSON.stringify(head)],
    ...forms.flatMap((form) => form.rows.map(({ key, cells }): Row => ['row', key, JSON.stringify(remembered(form, cells))])),
    ...lists.flatMap(({ id, entries }) =>
      entries.map(({ code, label, lower, upper, unit }): Row => ['list', id, code, label, ...(id === 'indicator' ? [storedBound(lower, 'lower'), storedBound(upper, 'upper'), unit ?? ''] : [])]),
    ),
  ];
  return { name: memorySheet, rows, veryHidden: true, protection: { sheet: true } };
}

function remembered({ form, columns }: FormSheet, cells: Readonly<Record<string, string | number>>): TemplateRow {
  const locked = columns.filter(({ kind }) => kind === 'machine' || kind === 'shown');
  return { form, cells: Object.fromEntries(locked.map(({ id }) => [id, String(cells[id] ?? '')])) };
}
