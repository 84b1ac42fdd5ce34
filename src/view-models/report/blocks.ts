import type { ReportBlock } from './report-document.ts';
import { reportTable } from './report-table.ts';

type Tone = 'lead' | 'body' | 'note';

/** A paragraph of these sentences; no block where there is nothing to say. */
export function paragraph(tone: Tone, ...sentences: readonly string[]): readonly ReportBlock[] {
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', tone, text }];
}

/** A table; no block without a row. */
export function table(...[caption, columns, rows]: Parameters<typeof reportTable>): readonly ReportBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', table: reportTable(caption, columns, rows) }];
}

export function list(items: readonly string[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function facts(rows: readonly { readonly term: string; readonly text: string }[]): readonly ReportBlock[] {
  const said = rows.filter(({ text }) => text !== '');
  return said.length === 0 ? [] : [{ kind: 'facts', rows: said }];
}

/** Blocks under a heading; nothing where there are none. */
export function headed(text: string, ...blocks: readonly (readonly ReportBlock[])[]): readonly ReportBlock[] {
  const all = blocks.flat();
  return all.length === 0 ? [] : [{ kind: 'heading', text }, ...all];
}

