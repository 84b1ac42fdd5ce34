import type { ForeignField } from '#model/import-finding.ts';

/** What a column of a data file of Open SDG is. `value` with a period or parts: a column of a wide table. */
export type TableColumn =
  | { readonly kind: 'field'; readonly field: ForeignField }
  | { readonly kind: 'dimension'; readonly name: string }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'year'; readonly period: string }
  | { readonly kind: 'parts'; readonly dimensions: Readonly<Record<string, string>> }
  | { readonly kind: 'blank' };

/** The columns of a table; null where it has neither a year nor years as heads. */
export type TableHeads = { readonly columns: readonly TableColumn[]; readonly repeated: readonly number[] };

const fields: readonly (readonly [RegExp, ForeignField])[] = [
  [/^(year|time_period|time period|time|period|years|ano|año|année|annee|jahr|год|ປີ|năm)$/i, 'period'],
  [/^(value|values|obs_value|observation value|valor|valeur|wert|значение)$/i, 'value'],
  [/^(units?|unit_measure|unit measure|unit of measure(ment)?|measurement unit|unidad(es)?( de medida)?|unités?( de mesure)?|einheit(en)?|единица измерения)$/i, 'unit'],
  [/^(unit_mult|unit multiplier|multiplier)$/i, 'multiplier'],
  [/^(obs_status|observation status|observation_status)$/i, 'status'],
  [/^(geocode|ref_area|geo code|geo_code|area code|reference area)$/i, 'area'],
  [/^(source_detail|source details?)$/i, 'source'],
  [/^(comment.*|notes?|footnotes?|remarks?|observation comments?)$/i, 'comment'],
];
const attributes = /^(freq|frequency|reporting[ _]type|nature|time_detail|time_coverage|decimals|base_per|upper_bound|lower_bound|obs_conf|conf_status|geo_info_url|geo_info_type|progress|data_last_update|last_update|series_name|ind_name)$/i;
const yearHead = /^(18|19|20|21)\d\d([/–-]\d{2,4})?$/;

/** What a repository says of its columns: how those of series and units are called, and which ones are remarks. Heads in small letters. */
export type HeadOptions = { readonly series: string; readonly unit: string; readonly remarks: readonly string[] };

/** What holds where a repository says nothing. */
export const usualHeads: HeadOptions = { series: 'time series', unit: 'units', remarks: [] };

/** The heads of a table as columns. Heads that are blank or stand twice are told by their place. */
export function tableHeads(heads: readonly string[], options: HeadOptions = usualHeads): TableHeads | null {
  const seen = new Map<string, number>();
  const repeated: number[] = [];
  const columns = heads.map((head, at): TableColumn => {
    const text = head.replaceAll(/^[\s\uFEFF]+|\s+$/g, '').replaceAll(/\s+/g, ' ');
    if (text === '') return { kind: 'blank' };
    const count = (seen.get(text.toLowerCase()) ?? 0) + 1;
    seen.set(text.toLowerCase(), count);
    if (count > 1) repeated.push(at);
    return count > 1 ? { kind: 'dimension', name: `${text} ${count}` } : columnOf(text, options);
  });
  return withLayout(onlyFirstOfEach(columns, heads));
  function withLayout(list: readonly TableColumn[]): TableHeads | null {
    const has = (field: ForeignField): boolean => list.some((column) => column.kind === 'field' && column.field === field);
    if (has('period') && has('value')) return { columns: list.map(asDimension), repeated };
    if (has('period')) return list.some(({ kind }) => kind === 'dimension') ? { columns: list.map(asParts), repeated } : null;
    return list.some(({ kind }) => kind === 'year') ? { columns: list, repeated } : null;
  }
}

function columnOf(head: string, { series, unit, remarks }: HeadOptions): TableColumn {
  const plain = head.toLowerCase();
  if (plain === unit) return { kind: 'field', field: 'unit' };
  if (plain === series || plain === 'series') return { kind: 'dimension', name: 'Series' };
  const field = fields.find(([pattern]) => pattern.test(head))?.[1];
  if (field !== undefined) return { kind: 'field', field };
  if (yearHead.test(head)) return { kind: 'year', period: head };
  return attributes.test(head) || remarks.includes(plain) ? { kind: 'attribute', name: head } : { kind: 'dimension', name: head };
}

/** A field has one column; a second one that could fill it (REF_AREA beside GeoCode) is a dimension, a second comment an attribute. */
function onlyFirstOfEach(columns: readonly TableColumn[], heads: readonly string[]): readonly TableColumn[] {
  const taken = new Set<ForeignField>();
  return columns.map((column, at) => {
    if (column.kind !== 'field') return column;
    const isFirst = !taken.has(column.field);
    taken.add(column.field);
    const name = (heads[at] ?? '').trim();
    return isFirst ? column : column.field === 'comment' ? { kind: 'attribute', name } : { kind: 'dimension', name };
  });
}

/** In a table with a column of values, a year as a head is a dimension like others. */
function asDimension(column: TableColumn): TableColumn {
  return column.kind === 'year' ? { kind: 'dimension', name: column.period } : column;
}

/** A table with years down and parts across: 'Sex:Female|Age:15-24', 'all', or just words. */
function asParts(column: TableColumn): TableColumn {
  const head = column.kind === 'dimension' ? column.name : column.kind === 'year' ? column.period : null;
  if (head === null) return column;
  if (/^(all|total)$/i.test(head)) return { kind: 'parts', dimensions: {} };
  const parts = head.split('|').map((part) => part.split(':'));
  const isWritten = parts.every((part) => part.length === 2 && part.every((text) => text.trim() !== ''));
  return { kind: 'parts', dimensions: isWritten ? Object.fromEntries(parts.map(([name = '', code = '']) => [name.trim(), code.trim()])) : { Column: head } };
}
