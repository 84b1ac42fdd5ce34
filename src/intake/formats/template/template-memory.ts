import type { ImportFinding } from '#model/import-finding.ts';
import { memoryMark, memorySheet, type TemplateHead, templateHeadSchema, type TemplateListId, templateLists, type TemplateRow, templateRowSchema, templateVersion } from '#model/template-layout.ts';
import type { TableLine } from '../table/table-line.ts';
import { otherStructure, otherVersion } from './template-findings.ts';

/** What a template said when it was made. */
export type TemplateMemory = {
  readonly head: TemplateHead;
  readonly rows: ReadonlyMap<string, TemplateRow>;
  /** Codes by label. */
  readonly lists: Readonly<Record<TemplateListId, ReadonlyMap<string, string>>>;
};

/** The memory of a template from the rows of its hidden sheet; why there is none. */
export function templateMemory(lines: readonly TableLine[], file: string): TemplateMemory | ImportFinding {
  const [first, ...others] = lines;
  const place = { file, sheet: memorySheet };
  if (first === undefined || first.texts[0] !== memoryMark) return otherStructure(place, memorySheet);
  if (first.texts[1] !== String(templateVersion)) return otherVersion(file, first.texts[1] ?? '');
  const head = templateHeadSchema.safeParse(parsed(first.texts[2] ?? ''));
  if (!head.success) return otherStructure(first.place(2), memorySheet);
  const rows = new Map<string, TemplateRow>();
  const lists = Object.fromEntries(templateLists.map((id) => [id, new Map<string, string>()])) as Record<TemplateListId, Map<string, string>>;
  for (const { texts: [kind, name = '', code = '', label = ''], place: at } of others) {
    if (kind === 'row') {
      const row = templateRowSchema.safeParse(parsed(code));
      if (!row.success) return otherStructure(at(2), memorySheet);
      rows.set(name, row.data);
    } else if (kind === 'list') {
      const list = templateLists.find((id) => id === name);
      if (list !== undefined) lists[list].set(comparable(label), code);
    }
  }
  return rows.size === 0 ? otherStructure(place, memorySheet) : { head: head.data, rows, lists };
}

/** A text as it is compared: spreadsheet programs write spaces and line ends in their own ways. */
export function comparable(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** The code of a label; the text itself where the list does not have it. */
export function codeOf({ lists }: TemplateMemory, list: TemplateListId, text: string): string {
  return lists[list].get(comparable(text)) ?? text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
