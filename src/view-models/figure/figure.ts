import type { Status } from '#model/status.ts';
import type { Shape } from './shape.ts';

/** A cell of a figure's table: text as printed, or a status as word and shape. */
export type FigureCell = string | { readonly status: Status; readonly text: string; readonly isOutlined?: boolean };

/** The same figures as a table; the first cell of a row names it. */
export type FigureTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly FigureCell[] }[];
};

/** A drawing at its final places: lengths are pixels of the figure. */
export type FigureDrawing = {
  readonly size: { readonly width: number; readonly height: number };
  readonly shapes: readonly Shape[];
};

/**
 * One figure in one language, complete: page, table and every file that leaves the page are made of it, so that they cannot disagree.
 * Texts may hold the joiners of Lao words; what leaves the page is stripped of them.
 */
export type Figure = {
  /** Beginning of file names, in the manner of ids: `programme-2-indicators`. */
  readonly id: string;
  /** What is shown: the name of the figure. */
  readonly title: string;
  /** What it says: the finding in whole sentences, worked out from the data. */
  readonly finding: readonly string[];
  /** The verdict in words where one indicator or one group is judged; else null. */
  readonly verdict: string | null;
  /** The picture in one or two sentences, for those who do not see it. */
  readonly summary: string;
  readonly wide: FigureDrawing;
  /** Drawn instead on a phone; absent = the wide one, scaled. */
  readonly narrow?: FigureDrawing;
  readonly table: FigureTable;
  /** 'publisher (licence)', each once, of the values drawn; empty = computed from the whole dataset. */
  readonly sources: readonly string[];
  /** Credits and reservations that must stand in every copy: boundaries, breaks, 'indexed to 2021 = 100'. */
  readonly notes: readonly string[];
};
