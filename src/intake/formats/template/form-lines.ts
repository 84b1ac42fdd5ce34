import type { ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import { choiceColumns, inputColumns, keyColumn, plainKey, placingColumns, proposalColumns, type TemplateForm } from '#model/template-layout.ts';
import type { TableLine } from '../table/table-line.ts';
import { otherStructure } from './template-findings.ts';

/** A row of a form: its texts by the heads of the hidden row. */
export type FormLine = {
  readonly key: string;
  readonly text: (id: string) => string;
  readonly place: (id: string) => ForeignPlace;
  /** Why the value of a cell must not be taken. */
  readonly refused: (id: string) => ImportFinding | null;
  /** Cells with a text below no head. */
  readonly strays: readonly { readonly place: ForeignPlace; readonly text: string }[];
};

/** The heads of a form by which its rows are read. */
export type FormHeads = { readonly columns: ReadonlyMap<string, number>; readonly place: ForeignPlace };

const needed: Readonly<Record<TemplateForm, readonly string[]>> = {
  values: [...placingColumns, ...inputColumns], further: [...choiceColumns, ...inputColumns], proposal: proposalColumns,
};

/** The hidden heads, if the line is theirs; a finding where a head is there twice. */
export function formHeads({ texts, place }: TableLine): FormHeads | ImportFinding | null {
  if (texts[0] !== keyColumn) return null;
  const columns = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    if (text === '') continue;
    if (columns.has(text)) return otherStructure(place(index), text);
    columns.set(text, index);
  }
  return { columns, place: place(0) };
}

/** The first head a form is not complete without; null where all are there. */
export function missingHead({ columns, place }: FormHeads, form: TemplateForm): ImportFinding | null {
  const missing = needed[form].find((id) => !columns.has(id));
  return missing === undefined ? null : otherStructure(place, missing);
}

/** A row below the heads; null for one that only explains, or holds nothing. */
export function formLine({ columns }: FormHeads, { texts, place, refused }: TableLine): FormLine | null {
  const key = (texts[columns.get(keyColumn) ?? 0] ?? '').trim();
  if (key === plainKey || texts.every((text) => text.trim() === '')) return null;
  const known = new Set(columns.values());
  const at = (id: string): number => columns.get(id) ?? 0;
  return {
    key,
    text: (id) => (columns.has(id) ? (texts[at(id)] ?? '') : ''),
    place: (id) => place(at(id)),
    refused: (id) => refused?.get(at(id)) ?? null,
    strays: texts.flatMap((text, index) => (text.trim() === '' || known.has(index) ? [] : [{ place: place(index), text }])),
  };
}
