import type { ForeignPlace, ImportFinding } from '#model/import-finding.ts';

/** A line of a text table or a row of a sheet: the texts of its cells, and where each stands. */
export type TableLine = {
  /** Line of the file or number of the row, from 1. */
  readonly line: number;
  readonly texts: readonly string[];
  readonly place: (index: number) => ForeignPlace;
  /** Why the line cannot be read at all. */
  readonly fault?: ImportFinding;
  /** Cells whose value must not be taken, with the reason. */
  readonly refused?: ReadonlyMap<number, ImportFinding>;
  /** Cells that say what the merged cell above them says: no value of their own. */
  readonly carried?: ReadonlySet<number>;
  /** Whether a line of another length than the heads is a mistake: in a text table it is, in a sheet every line ends where it ends. */
  readonly isCounted: boolean;
};

/** The same for those who only look: the line of a table with its texts. */
export type SeenLine = Pick<TableLine, 'line' | 'texts'>;
