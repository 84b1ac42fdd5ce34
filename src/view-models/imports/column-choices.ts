import type { ColumnMapping } from '#model/column-mapping.ts';

/** What a column of a free table may be meant as. */
export const columnMeanings = ['none', 'indicator', 'area', 'period', 'value', 'unit', 'multiplier', 'status', 'source', 'comment', 'sex', 'age', 'urbanisation', 'income', 'periods'] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

const dimensionOf: Readonly<Partial<Record<ColumnMeaning, string>>> = { sex: 'SEX', age: 'AGE', urbanisation: 'URBANISATION', income: 'INCOME' };

/** What a column is understood as. */
export function meaningOfColumn(head: string, { layout, fields, dimensions }: ColumnMapping): ColumnMeaning {
  if (layout.kind === 'wide' && layout.periods.includes(head)) return 'periods';
  if (layout.kind === 'long' && layout.value === head) return 'value';
  if (layout.kind === 'long' && layout.period === head) return 'period';
  const field = Object.entries(fields).find(([, column]) => column === head)?.[0];
  if (field !== undefined) return field as ColumnMeaning;
  const dimension = Object.hasOwn(dimensions, head) ? dimensions[head] : undefined;
  return columnMeanings.find((meaning) => dimensionOf[meaning] === dimension && dimension !== undefined) ?? 'none';
}

/** The mapping with one column meant otherwise; what had that meaning before has none now. */
export function withMeaning(mapping: ColumnMapping, head: string, meaning: ColumnMeaning): ColumnMapping {
  const fields = Object.fromEntries(Object.entries(mapping.fields).filter(([field, column]) => column !== head && field !== meaning));
  const dimensions = Object.fromEntries(Object.entries(mapping.dimensions).filter(([column, name]) => column !== head && name !== dimensionOf[meaning]));
  const { layout } = mapping;
  const periods = layout.kind === 'wide' ? layout.periods.filter((column) => column !== head) : [];
  const plain: ColumnMapping = { ...mapping, fields, dimensions, layout: layout.kind === 'wide' ? { ...layout, periods } : layout };
  const long = layout.kind === 'long' ? layout : { kind: 'long' as const, value: '', period: '' };
  switch (meaning) {
    case 'none':
      return plain;
    case 'value':
    case 'period':
      return { ...plain, layout: { ...long, [meaning]: head } };
    case 'periods':
      return { ...plain, layout: { kind: 'wide', periods: [...periods, head] } };
    case 'sex':
    case 'age':
    case 'urbanisation':
    case 'income':
      return { ...plain, dimensions: { ...dimensions, [head]: dimensionOf[meaning] ?? meaning } };
    case 'indicator':
    case 'area':
    case 'unit':
    case 'multiplier':
    case 'status':
    case 'source':
    case 'comment':
      return { ...plain, fields: { ...fields, [meaning]: head } };
  }
}
