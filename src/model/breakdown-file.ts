import * as z from 'zod/mini';
import type { IndicatorByFile } from './indicator-file.ts';
import { observationStatuses, qualifiers } from './observation.ts';
import { publishedSourceSchema } from './published-source.ts';

/** A column as a list of its different values and, for each row, the place in that list. */
const coded = <T extends z.ZodMiniType>(value: T) =>
  z.object({ of: z.array(value), at: z.array(z.int().check(z.nonnegative())) }).check(
    z.refine(({ of, at }) => at.every((place) => place < of.length), 'a place outside the list of values'),
  );

/**
 * `indicators/{id}.by-{dimension}.json`: the rows of the country by one dimension, where an indicator has too many for its common file. By
 * columns, which a third of the characters say; every column has as many entries as `value`.
 */
export const breakdownFileSchema = z.lazy(() => z
  .object({
    schemaVersion: z.literal(1),
    dimension: z.string(),
    series: coded(z.string()),
    code: coded(z.string()),
    period: coded(z.string()),
    value: z.array(z.nullable(z.number())),
    status: coded(z.enum(observationStatuses)),
    qualifier: coded(z.nullable(z.enum(qualifiers))),
    source: coded(z.string()),
    sources: z.array(publishedSourceSchema),
  })
  .check(
    z.refine(({ value, ...columns }) => codedColumns.every((name) => columns[name].at.length === value.length), 'columns of different lengths'),
  ));

export type BreakdownFile = z.infer<typeof breakdownFileSchema>;

const codedColumns = ['series', 'code', 'period', 'status', 'qualifier', 'source'] as const;

type Coded<T> = { readonly of: readonly T[]; readonly at: readonly number[] };

/** The value of a coded column in a row. Throws outside the column, which the schema refuses. */
function valueAt<T>({ of, at }: Coded<T>, row: number): T {
  const place = at[row];
  if (place === undefined || place >= of.length) throw new RangeError(`No value in row ${row}`);
  return of[place] as T;
}

/** The rows of a breakdown as the common file holds them. */
export function breakdownRows({ dimension, series, code, period, value, status, qualifier, source }: BreakdownFile): IndicatorByFile['dimensions'] {
  return value.map((number, row) => [
    valueAt(series, row), dimension, valueAt(code, row), valueAt(period, row), number, valueAt(status, row), valueAt(qualifier, row), valueAt(source, row),
  ]);
}
