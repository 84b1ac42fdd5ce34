import type { WorkbookCell } from '#view-models/workbook/workbook-document.ts';

/** Points of one line: Lao has marks above and below its letters. */
const lineHeight = { lao: 18, other: 14 };
/** No row of Excel is higher. */
const most = 409;
/** Letters that fit the width of one digit, on average; Lao breaks lines between words that have no spaces, and leaves more room. */
const lettersToWidth = { lao: 0.78, other: 0.92 };

export type WrappedText = { readonly cell: WorkbookCell | undefined; readonly width: number };

/**
 * Points a row needs for its wrapped texts. Written out, because not every program measures rows on opening; estimated, because a
 * file does not know the font it will be shown with.
 */
export function rowHeight(texts: readonly WrappedText[], isLao: boolean): number {
  const fitting = isLao ? lettersToWidth.lao : lettersToWidth.other;
  const lines = texts.map(({ cell, width }) => Math.ceil(letters(textOf(cell)) / Math.max(1, width * fitting)));
  return Math.min(most, Math.max(1, ...lines) * (isLao ? lineHeight.lao : lineHeight.other) + 2);
}

function textOf(cell: WorkbookCell | undefined): string {
  if (cell === undefined || cell === null || typeof cell === 'number') return '';
  if (typeof cell === 'string') return cell;
  return 'formula' in cell ? String(cell.cached) : cell.text;
}

/** Letters side by side: marks above and below take no room. */
function letters(text: string): number {
  return text.replaceAll(/\p{M}/gu, '').length;
}
