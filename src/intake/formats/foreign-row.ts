import type { ForeignField, ForeignPlace } from '#model/import-finding.ts';

/** One value of a foreign file before anything is understood: every text exactly as written there. */
export type ForeignRow = {
  /** Place of the value; the row's own line where there is none. */
  readonly place: ForeignPlace;
  /** Places of other fields where they stand elsewhere: the year in the head of a column, the unit in a head of the series. */
  readonly places: Readonly<Partial<Record<ForeignField, ForeignPlace>>>;
  /** Keys and texts as written; '' where the file does not say. */
  readonly fields: Readonly<Record<ForeignField, string>>;
  /** Further dimensions by their name in the file: SEX, AGE, Location … */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Everything else that stands with the value and is nobody's field: DECIMALS, FREQ, footnotes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Cells that are in the words of our observation files already, where the file is a dataset of ours: they are taken as they stand. */
  readonly own?: Readonly<Partial<Record<'QUALIFIER' | 'OBS_KIND' | 'SOURCE_DETAIL' | 'STATE', string>>>;
};

/** What a file says of one of its indicators, for the mapping and for a new dataset. Texts by language code of the file. */
export type ForeignIndicator = {
  /** The same key as in `fields.indicator`. */
  readonly key: string;
  readonly place: ForeignPlace;
  readonly titles: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly source: { readonly title: string; readonly publisher: string; readonly address: string; readonly licence: string };
  /** What the file says of its direction, target and base year, as written: `direction: negative`, `target: 50`. */
  readonly statements: Readonly<Record<string, string>>;
};
