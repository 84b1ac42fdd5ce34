import type { MeasuredPiece } from './measure.ts';
import type { Frame } from './page-piece.ts';

/** Puts the pieces of one page on it; a frame that was opened on a page before is opened again as continued. */
export function fillSheet(body: HTMLElement, pieces: readonly MeasuredPiece[]): void {
  let frame: Frame | null = null;
  let slot = body;
  for (const { piece, item } of pieces) {
    if (piece.frame !== frame) {
      frame = piece.frame;
      // Only rows after the first have something to repeat above them.
      const opened = frame?.open(item.repeated > 0) ?? null;
      if (opened !== null) body.append(opened);
      slot = opened === null ? body : (frame?.slot(opened) ?? body);
    }
    slot.append(piece.node);
  }
}
