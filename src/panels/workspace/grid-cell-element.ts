import type { GridPlace } from '#view-models/workspace/grid-place.ts';

/** The cell an event happened in; null for heads, headings and everything else. */
export function cellOf(target: EventTarget | null): GridPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[data-column]');
  const row = target.closest('[data-place]');
  if (cell === null || row === null) return null;
  return { place: Number(row.getAttribute('data-place')), column: Number(cell.getAttribute('data-column')) };
}

/** Whether an event came from a link, a box or a button in a cell. */
export function isInWidget(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Gives the focus to a cell, or to the one thing in it that can be used. */
export function focusCell(table: HTMLTableElement, { place, column }: GridPlace): void {
  const cell = table.querySelector(`[data-place="${place}"] [data-column="${column}"]`);
  const widget = cell?.querySelector('[tabindex="0"]') ?? cell;
  if (!(widget instanceof HTMLElement)) return;
  widget.focus({ preventScroll: true });
  keepInSight(widget, framesUntilMeasured);
}

/** Rows drawn for the first time get their true heights a frame or two later, and move what stands after them. */
const framesUntilMeasured = 4;

/** The box of the table as a whole, so that its heads are seen, then the cell in it. */
function keepInSight(widget: HTMLElement, frames: number): void {
  widget.closest('.workspace-grid__box')?.scrollIntoView({ block: 'nearest' });
  widget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (frames === 0) return;
  requestAnimationFrame(() => {
    if (document.activeElement === widget) keepInSight(widget, frames - 1);
  });
}
