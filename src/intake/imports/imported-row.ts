import type { ForeignPlace } from '#model/import-finding.ts';

/** A foreign value in the words of our observation files: a cell a column, VINTAGE and REVISION still open. */
export type ImportedRow = {
  readonly place: ForeignPlace;
  readonly indicator: string;
  /** SERIES, REF_AREA, TIME_PERIOD, dimensions, OBS_VALUE, QUALIFIER, OBS_STATUS, OBS_KIND, SOURCE, SOURCE_DETAIL, NOTE; STATE where the file is a dataset of ours. */
  readonly cells: Readonly<Record<string, string>>;
  /** Release the row was published in, where the file is one of ours and says so: of one key the newest stands. */
  readonly vintage?: string;
};

/** The account of an import: `read` = `accepted` + `rejected`, always. */
export type ImportAccount = { readonly read: number; readonly accepted: number; readonly rejected: number };
