/** How a free table is laid out. Columns are named by their head, as written. */
export type ColumnMapping = {
  /** Line (CSV) or row (sheet) of the heads, counted from 1. */
  readonly headLine: number;
  readonly sheet: string | null;
  /** Long: one value a row. Wide: one column a period. */
  readonly layout: { readonly kind: 'long'; readonly value: string; readonly period: string } | { readonly kind: 'wide'; readonly periods: readonly string[] };
  readonly fields: Readonly<Partial<Record<'indicator' | 'area' | 'unit' | 'multiplier' | 'status' | 'source' | 'comment', string>>>;
  /** Column → name of a dimension. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** What is the same for all rows and stands in no column. */
  readonly fixed: Readonly<Partial<Record<'indicator' | 'area' | 'unit' | 'multiplier' | 'status' | 'source', string>>>;
};
