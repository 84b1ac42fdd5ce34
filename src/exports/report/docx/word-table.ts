import type { ITableCellBorders, Paragraph, ParagraphChild, Table, TableCell, TableRow } from 'docx';
import type { FigureCell } from '#view-models/figure/figure.ts';
import type { ReportTable } from '#view-models/report/report-document.ts';
import { lightColour } from '../../light-colours.ts';
import { textParagraphs } from '../office/safe-text.ts';
import { statusMark } from '../office/status-mark.ts';
import { page, type WordKit } from './word-kit.ts';
import { wordStatusMark } from './word-picture.ts';
import { bold, type RunLook, wordRuns } from './word-runs.ts';

const ink = lightColour('var(--ink)').slice(1);
const rule = lightColour('var(--rule-2)').slice(1);
/** A row with more letters than this may break over pages; a shorter one stays whole. */
const longRow = 900;

type Cell = { readonly cell: FigureCell; readonly isEnd: boolean; readonly style: string; readonly look?: RunLook };

/** A table whose header row comes again on every page. */
export function wordTable({ columns, rows, align, widths }: ReportTable, kit: WordKit): Table {
  const columnWidths = inTwips(widths.length === columns.length ? widths : columns.map(() => 1 / columns.length));
  const isEnd = (index: number): boolean => align[index] === 'end';
  const head = wordRow(columns.map((cell, index) => ({ cell, isEnd: isEnd(index), style: 'TableHead' })), columnWidths, { isHead: true, edge: ink }, kit);
  const body = rows.map(({ cells }) => wordRow(columns.map((_, index) => ({ cell: cells[index] ?? '', isEnd: isEnd(index), style: 'TableText' })), columnWidths, { isHead: false, edge: rule }, kit));
  return grid([head, ...body], columnWidths, kit);
}

/** Terms and what they stand at, without a header row. */
export function wordFacts(rows: readonly { readonly term: string; readonly text: string }[], kit: WordKit): Table {
  const columnWidths = inTwips([0.3, 0.7]);
  const lines = rows.map(({ term, text }) =>
    wordRow([{ cell: term, isEnd: false, style: 'TableText', look: bold }, { cell: text, isEnd: false, style: 'TableText' }], columnWidths, { isHead: false, edge: rule }, kit));
  return grid(lines, columnWidths, kit);
}

function grid(rows: readonly TableRow[], columnWidths: readonly number[], { docx }: WordKit): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    rows,
    columnWidths,
    width: { size: page.textWidth, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: { top: { style: docx.BorderStyle.SINGLE, size: 12, color: ink }, bottom: { style: docx.BorderStyle.SINGLE, size: 4, color: rule }, left: none, right: none, insideHorizontal: none, insideVertical: none },
  });
}

function wordRow(cells: readonly Cell[], widths: readonly number[], { isHead, edge }: { readonly isHead: boolean; readonly edge: string }, kit: WordKit): TableRow {
  const letters = Math.max(...cells.map(({ cell }) => (typeof cell === 'string' ? cell : cell.text).length));
  const borders: ITableCellBorders = { bottom: { style: kit.docx.BorderStyle.SINGLE, size: isHead ? 6 : 4, color: edge } };
  return new kit.docx.TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: letters <= longRow,
    children: cells.map((cell, index) => wordCell(cell, widths[index] ?? 0, borders, kit)),
  });
}

function wordCell(cell: Cell, width: number, borders: ITableCellBorders, kit: WordKit): TableCell {
  const { docx } = kit;
  const margins = { top: 20, bottom: 20, left: 40, right: 80, marginUnitType: docx.WidthType.DXA };
  return new docx.TableCell({ width: { size: width, type: docx.WidthType.DXA }, borders, margins, children: cellParagraphs(cell, kit) });
}

/** Never empty: Word refuses a cell without a paragraph. */
function cellParagraphs({ cell, isEnd, style, look = {} }: Cell, kit: WordKit): Paragraph[] {
  const { docx } = kit;
  const alignment = isEnd ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT;
  if (typeof cell !== 'string') return [new docx.Paragraph({ style, alignment, children: wordStatus(cell, 11, kit) })];
  const lines = textParagraphs(cell);
  return (lines.length === 0 ? [''] : lines).map((line) => new docx.Paragraph({ style, alignment, children: wordRuns(line, kit, look) }));
}

/** Shape and word in the colour of the status. */
export function wordStatus(cell: Exclude<FigureCell, string>, size: number, kit: WordKit): ParagraphChild[] {
  const mark = statusMark(cell);
  const picture = wordStatusMark(mark, size, kit);
  return [...(picture === null ? [] : [picture]), ...wordRuns(`\u00A0${cell.text}`, kit, { color: mark.textColour, ...bold })];
}

/** Whole twentieths of a point that sum to the width of the text. */
function inTwips(shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0) || 1;
  const widths = shares.map((share) => Math.floor((share / sum) * page.textWidth));
  const rest = page.textWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}
