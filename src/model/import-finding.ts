/** `error` stops the import, `warning` is kept with a flag, `note` is for information. */
export const importSeverities = ['error', 'warning', 'note'] as const;
export type ImportSeverity = (typeof importSeverities)[number];

/** Where something stands in a foreign file, as its editor would look for it. Lines and columns count from 1. */
export type ForeignPlace = {
  /** Path inside a folder or archive. */
  readonly file: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Address of the cell in a sheet: `C7`. */
  readonly cell?: string;
  readonly line?: number;
  readonly column?: number;
  /** Where lines say nothing: path to a JSON value (`/1/3/value`) or name of a field. */
  readonly path?: string;
};

/** One thing that is wrong with, or worth knowing of, a foreign file. */
export type ImportFinding = {
  readonly severity: ImportSeverity;
  /** Kebab-case name of the rule; the texts of the page are found by it. */
  readonly rule: string;
  readonly place: ForeignPlace;
  /** The value as it stands in the file; blank where something is missing. */
  readonly value: string;
  /** What the sentences of the rule name beside the value: expected bounds, the unit, the other year. */
  readonly names: Readonly<Record<string, string>>;
  /** What is wrong, in English, for the command line and as a fallback. */
  readonly message: string;
  /** How to mend it, in English. */
  readonly mend: string;
  /** Mendings the program can do itself if the reader says so; the first is proposed. */
  readonly mends: readonly ImportMend[];
};

/** A change of one field of the row at the place of the finding, or of every row with the same value there. */
export type ImportMend = {
  /** Name of the wording: `imports.mend.{id}`. */
  readonly id: string;
  readonly field: ForeignField;
  readonly from: string;
  readonly to: string;
  /** Whether all rows with the same value in this field are meant. */
  readonly isForAll: boolean;
};

/** Fields of a foreign row that a reader of the program can mend. */
export const foreignFields = ['indicator', 'area', 'period', 'value', 'unit', 'multiplier', 'status', 'source', 'comment'] as const;
export type ForeignField = (typeof foreignFields)[number];
