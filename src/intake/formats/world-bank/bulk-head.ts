/** The first line of values of a bulk file, as it is understood. */
export type BulkHead = {
  readonly country: number;
  readonly countryName: number | null;
  readonly indicator: number;
  readonly indicatorName: number | null;
  /** Columns of years, with the year as written. */
  readonly years: readonly { readonly index: number; readonly period: string }[];
  /** Columns that are none of these and have a head. */
  readonly others: readonly { readonly index: number; readonly head: string }[];
};

const indicatorHeads = ['indicator code', 'series code'];
const indicatorNames = ['indicator name', 'series name'];

/** `2015` of data.worldbank.org, `2015 [YR2015]` of DataBank. */
const yearHead = /^(\d{4}(?:Q[1-4]|M\d\d)?)(?:\s*\[YR\w+\])?$/;

/** Whether these cells are the heads of values; the lines before them are a preamble. */
export function bulkHead(cells: readonly string[]): BulkHead | null {
  const heads = cells.map((cell) => cell.trim());
  const find = (names: readonly string[]): number => heads.findIndex((head) => names.includes(head.toLowerCase()));
  const [country, countryName, indicator, indicatorName] = [find(['country code']), find(['country name']), find(indicatorHeads), find(indicatorNames)];
  if (country === -1 || indicator === -1) return null;
  const years = heads.flatMap((head, index) => {
    const period = yearHead.exec(head)?.[1];
    return period === undefined ? [] : [{ index, period }];
  });
  const known = new Set([country, countryName, indicator, indicatorName, ...years.map(({ index }) => index)]);
  return {
    country, indicator, years, countryName: countryName === -1 ? null : countryName, indicatorName: indicatorName === -1 ? null : indicatorName,
    others: heads.flatMap((head, index) => (head === '' || known.has(index) ? [] : [{ index, head }])),
  };
}
