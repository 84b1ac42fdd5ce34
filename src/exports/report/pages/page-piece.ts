import type { FlowItem } from './paginate.ts';

/** What holds pieces that belong together, anew on each page: a table with its head, a list. */
export type Frame = {
  readonly open: (isContinued: boolean) => HTMLElement;
  /** Where its pieces stand. */
  readonly slot: (frame: HTMLElement) => HTMLElement;
};

/** What is never split: a block, or a row with the frame around it. */
export type PagePiece = Pick<FlowItem, 'keep' | 'startsPage'> & {
  readonly node: HTMLElement;
  readonly frame: Frame | null;
};

export function piece(node: HTMLElement, keep: FlowItem['keep'] = 'none'): PagePiece {
  return { node, keep, startsPage: false, frame: null };
}

/** Pieces of one frame; neither the first nor the last stands alone on a page. */
export function framed(nodes: readonly HTMLElement[], frame: Frame): readonly PagePiece[] {
  const last = nodes.length - 1;
  return nodes.map((node, place) => ({ node, frame, startsPage: false, keep: last > 0 && (place === 0 || place === last - 1) ? 'row' : 'none' }));
}
