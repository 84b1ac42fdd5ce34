import type { Language } from '#model/language.ts';

/** A formula without its equals sign, and what it gives with the figures of the release ('' = an empty text). */
export type WorkbookFormula = { readonly formula: string; readonly cached: string | number };

/** A text or number that leads to an address of the web (http or https). */
export type WorkbookLink = { readonly text: string; readonly address: string };

/** What stands in a cell; null = nothing. A text is a text whatever it begins with. */
export type WorkbookCell = string | number | null | WorkbookFormula | WorkbookLink;

/**
 * How a cell is shown. `value` has the digits of its row, `year` is a plain number, `time` a decimal year, `share` a fraction as
 * per cent, `ratio` a plain fraction, `exact` a number as it is, `code` a word of the formulas.
 */
export type CellLook = 'text' | 'long' | 'value' | 'year' | 'time' | 'share' | 'ratio' | 'exact' | 'code';

export type WorkbookColumn = {
  readonly id: string;
  /** One head a language. */
  readonly heads: readonly string[];
  readonly look: CellLook;
  /** In characters. */
  readonly width: number;
  /** Whether the column holds a step of the calculation, so that it stands back. */
  readonly isWorking: boolean;
};

export type WorkbookRow = {
  /** By column; absent = empty. */
  readonly cells: Readonly<Record<string, WorkbookCell>>;
  /** Digits behind the point of its values. */
  readonly decimals: number;
  /** Whether it no longer holds. */
  readonly isStruck: boolean;
};

/** Columns whose words take the tone of a status code in another column of the row. */
export type ToneRule = { readonly columns: readonly string[]; readonly code: string };

export type WorkbookTable = {
  readonly kind: 'table';
  readonly id: string;
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly WorkbookRow[];
  readonly tones: readonly ToneRule[];
  /** Columns that formulas know by a name; the name covers all rows. */
  readonly ranges: readonly { readonly name: string; readonly column: string }[];
  /** Columns that stay in sight when a reader moves to the right. */
  readonly frozen: number;
};

/** A row of a sheet that is read, not filtered: names in the first columns, then what they stand at. */
export type WorkbookLine = {
  readonly look: 'title' | 'heading' | 'fact' | 'mark';
  readonly cells: readonly WorkbookCell[];
  readonly format: CellLook;
  /** Name by which formulas know the value of this line. */
  readonly name: string | null;
  /** Status whose tone the line takes. */
  readonly tone: string | null;
};

export type WorkbookPage = {
  readonly kind: 'page';
  readonly id: string;
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly lines: readonly WorkbookLine[];
  /** Ranges of lines (0 = first) in a column (0 = first) that formulas know by a name. */
  readonly ranges: readonly { readonly name: string; readonly column: number; readonly from: number; readonly to: number }[];
};

export type WorkbookSheet = WorkbookTable | WorkbookPage;

/** A workbook before it has a format: every text, number and formula, and where it stands. */
export type WorkbookDocument = {
  readonly languages: readonly Language[];
  readonly title: string;
  readonly publisher: string;
  readonly subject: string;
  readonly description: string;
  readonly keywords: string;
  /** As-of date of the release, ISO. */
  readonly date: string;
  /** First row of every sheet and head of every printed page: release, date, fingerprint, and the mark of what is not the published dataset. */
  readonly mark: string;
  readonly isMarked: boolean;
  /** 'Page {page} of {pages}', with these two places left open. */
  readonly pageOf: string;
  readonly sheets: readonly WorkbookSheet[];
};
