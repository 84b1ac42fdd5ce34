import type { ForeignField } from '#model/import-finding.ts';
import type { ColumnMapping } from '../format-reader.ts';
import { meaningOf } from './head-words.ts';
import { isPeriodHead } from './period-head.ts';
import type { SeenLine } from './table-line.ts';

/** How far down heads are looked for. */
const deepest = 40;

type NamedField = keyof ColumnMapping['fields'];
type Columns = Pick<ColumnMapping, 'fields' | 'dimensions'> & { readonly value: string | null; readonly period: string | null; readonly periods: readonly string[] };

/** How the first lines of a table may be meant; null where no line of heads says what is the value and what the period. Unknown heads are left open. */
export function proposeColumns(lines: readonly SeenLine[], sheet: string | null = null): ColumnMapping | null {
  for (const { line, texts } of lines.slice(0, deepest)) {
    const columns = columnsOf(texts);
    const layout = layoutOf(columns);
    if (layout === null) continue;
    return { headLine: line, sheet, layout, fields: columns.fields, dimensions: columns.dimensions, fixed: {} };
  }
  return null;
}

/** Whether the heads are those of our own files or of the report workbook. */
export function isOwnTable(heads: readonly string[]): boolean {
  const names = new Set(heads.flatMap((head) => {
    const meaning = meaningOf(head);
    return meaning?.kind === 'attribute' ? [meaning.name] : [];
  }));
  return names.has('VINTAGE') && (names.has('OBS_KIND') || names.has('SERIES'));
}

function layoutOf({ value, period, periods, fields }: Columns): ColumnMapping['layout'] | null {
  if (value !== null && period !== null) return { kind: 'long', value, period };
  const isNamed = fields.indicator !== undefined || fields.area !== undefined;
  return periods.length >= (isNamed ? 1 : 2) ? { kind: 'wide', periods } : null;
}

function columnsOf(texts: readonly string[]): Columns {
  const isOwn = isOwnTable(texts);
  const hasIndicator = texts.some((head) => /^indicator\b/i.test(head.trim().replaceAll('_', ' ')));
  const best = new Map<ForeignField, { readonly head: string; readonly rank: number }>();
  const dimensions: Record<string, string> = {};
  for (const head of texts) {
    const meaning = meaningOf(head);
    if (meaning === null || meaning.kind === 'attribute') continue;
    if (meaning.kind === 'dimension') {
      if (!Object.values(dimensions).includes(meaning.name)) dimensions[head] = meaning.name;
      continue;
    }
    // SERIES beside an indicator is our own word for which of its runs is meant.
    if (meaning.field === 'indicator' && (isOwn || hasIndicator) && isSeries(head)) continue;
    const before = best.get(meaning.field);
    if (before === undefined || meaning.rank < before.rank) best.set(meaning.field, { head, rank: meaning.rank });
  }
  const fields: Partial<Record<NamedField, string>> = {};
  for (const [field, { head }] of best) if (field !== 'value' && field !== 'period') fields[field] = head;
  const periods = [...new Set(texts.filter(isPeriodHead))];
  return { fields, dimensions, value: best.get('value')?.head ?? null, period: best.get('period')?.head ?? null, periods };
}

function isSeries(head: string): boolean {
  return /^series$/i.test(head.trim());
}
