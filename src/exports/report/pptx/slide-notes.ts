import type { FigureCell } from '#view-models/figure/figure.ts';
import type { ReportBlock } from '#view-models/report/report-document.ts';
import { textParagraphs } from '../office/safe-text.ts';

/** Everything a block says, whole, as paragraphs for the speaker. */
export function blockNotes(block: ReportBlock): readonly string[] {
  return noteLines(block).flatMap(textParagraphs);
}

function noteLines(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'verdict':
      return [`${block.verdict.text}. ${block.text}`];
    case 'list':
      return block.items.map((item) => `– ${item}`);
    case 'facts':
      return block.rows.map(({ term, text }) => `${term}: ${text}`);
    case 'table':
      return [block.table.caption, block.table.columns.join(' | '), ...block.table.rows.map(({ cells }) => cells.map(cellWords).join(' | '))];
    case 'figure':
      return figureNotes(block.figure);
  }
}

function figureNotes({ title, finding, verdict, summary, notes, sources, dated }: Extract<ReportBlock, { kind: 'figure' }>['figure']): readonly string[] {
  return [title, ...finding, verdict ?? '', summary, ...notes, sources, dated];
}

function cellWords(cell: FigureCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
