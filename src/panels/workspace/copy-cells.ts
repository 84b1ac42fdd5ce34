import { clipboardTable } from '#exports/clipboard-table.ts';
import type { Locale } from '#i18n/locale.ts';
import type { CopiedCells } from '#view-models/workspace/copied-cells.ts';

/** The decimal sign of the reader's language. */
const decimalSignOf = ({ format }: Locale): string => format.number(0.5, 1).charAt(1);

/** Puts cells on the clipboard of a copy that a reader has begun with the keyboard. */
export function copyInto(clipboard: DataTransfer, cells: CopiedCells, locale: Locale): void {
  const { text, html } = clipboardTable(cells, decimalSignOf(locale));
  clipboard.setData('text/plain', text);
  clipboard.setData('text/html', html);
}

/** Puts cells on the clipboard; false where the browser does not allow it. */
export async function copyCells(cells: CopiedCells, locale: Locale): Promise<boolean> {
  const { text, html } = clipboardTable(cells, decimalSignOf(locale));
  try {
    const item = new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(cells, locale);
  }
}

/** Without a secure connection there is no clipboard to write to; the old command still asks the page what to copy. */
function copyByCommand(cells: CopiedCells, locale: Locale): boolean {
  let isDone = false;
  const answer = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    copyInto(event.clipboardData, cells, locale);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the one way to copy a table over plain HTTP
    document.execCommand('copy');
  } catch {
    isDone = false;
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
  }
  return isDone;
}
