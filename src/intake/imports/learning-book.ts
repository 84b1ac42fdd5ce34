import type { ForeignRow } from '../formats/foreign-row.ts';
import { areaCode, isHomeName } from './area-codes.ts';
import type { BookedDimension, BookedIndicator, CodeBook, Unbooked } from './code-book.ts';
import { plainText } from './interpret-cells.ts';
import { usualCode, usualDimension } from './known-labels.ts';
import { codeOfLabel, dimensionName, furtherCode, furtherId, idOfKey } from './stable-code.ts';
import { type MeasuredIn, unitOfText } from './unit-of-text.ts';

/** An indicator of the new dataset: its foreign key, and what the rows said of it. */
export type LearnedIndicator = {
  readonly id: string;
  readonly key: string;
  /** Whether another indicator has the same key and another unit. */
  readonly isFurther: boolean;
  readonly unitText: string;
  readonly unit: MeasuredIn | null;
  /** Id → label; the first is the one rows without a label, or the first label, belong to. */
  readonly series: ReadonlyMap<string, string>;
};

/** Everything a learning book has met. */
export type Learned = {
  /** By id. */
  readonly indicators: ReadonlyMap<string, LearnedIndicator>;
  /** Code → name. */
  readonly areas: ReadonlyMap<string, string>;
  /** Dimension → code → label. */
  readonly dimensions: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** A book that refuses nothing but rows without a key: of every word it meets it makes an id or code, the same each time. */
export type LearningBook = CodeBook & { readonly learned: () => Learned };

type Growing = LearnedIndicator & { readonly unitName: string; readonly series: Map<string, string> };

export const defaultSeries = 'published';

/** The words of a dataset that is made of a file. `home` = code of the area that rows without an area are about. */
export function learningBook({ home, source }: { readonly home: string; readonly source: string }): LearningBook {
  const indicators = new Map<string, Growing>();
  const byKey = new Map<string, Growing>();
  const ids = createCodes((key) => idOfKey(key, 'indicator'), (key) => furtherId(key, 'indicator'));
  const areas = new Map<string, string>();
  const dimensions = new Map<string, { readonly codes: ReturnType<typeof createCodes>; readonly labels: Map<string, string> }>();
  const names = new Map<string, string>();

  const learnIndicator = (key: string, unitText: string): Growing => {
    const first = byKey.get(key);
    // The first unit that is named is that of the indicator; others make indicators of their own, for they are no comparable values.
    const unit = unitOfText(unitText);
    const name = unit?.code ?? unitText;
    const isOwn = first === undefined || first.unitName === '' || name === '' || first.unitName === name;
    const mapKey = isOwn ? key : `${key}\u0000${name}`;
    const known = isOwn ? first : byKey.get(mapKey);
    if (known !== undefined && (known.unitName === name || name === '')) return known;
    const id = known?.id ?? ids(isOwn ? key : `${key} ${name}`);
    const learned: Growing = { id, key, isFurther: !isOwn, unitName: name, unitText, unit, series: known?.series ?? new Map<string, string>() };
    indicators.set(id, learned);
    byKey.set(mapKey, learned);
    return learned;
  };
  const learnSeries = ({ series }: Growing, label: string): string => {
    for (const [id, text] of series) if (text === label) return id;
    const wanted = label === '' ? defaultSeries : idOfKey(label, 'series');
    const id = series.has(wanted) ? furtherId(label === '' ? '-' : label, 'series') : wanted;
    series.set(id, label);
    return id;
  };
  return {
    indicator: (row): BookedIndicator | Unbooked => {
      const key = row.fields.indicator.trim();
      if (key === '') return { unbooked: true, rule: 'unknown-indicator', message: 'The row does not say which indicator it is about.', mend: 'Name the indicator in the row, or in the name of the file.' };
      const learned = learnIndicator(key, plainText(row.fields.unit));
      return { indicator: learned.id, series: learnSeries(learned, plainText(seriesLabel(row))), unit: learned.unit };
    },
    area: ({ fields: { area }, attributes }) => {
      const text = areaCode(area);
      if (text === '' || text === '_T' || (home === 'LA' && isHomeName(text))) return home;
      const code = codeOfLabel(text);
      if (!areas.has(code) || areas.get(code) === code) areas.set(code, plainText(attributes['area name'] ?? '') || plainText(text));
      return code;
    },
    dimension: (name, label): BookedDimension => {
      let column = names.get(name);
      if (column === undefined) names.set(name, (column = usualDimension(dimensionName(name))));
      if (column === 'SERIES_DIM') return null;
      const text = plainText(label);
      if (text === '' || text === '_T') return { column, code: '_T' };
      let known = dimensions.get(column);
      if (known === undefined) dimensions.set(column, (known = { codes: createCodes(codeOfLabel, furtherCode), labels: new Map<string, string>() }));
      const code = usualCode(column, text) ?? known.codes(text);
      if (!known.labels.has(code)) known.labels.set(code, text);
      return { column, code };
    },
    source: () => source,
    learned: () => ({ indicators, areas, dimensions: new Map(Array.from(dimensions, ([dimension, { labels }]) => [dimension, labels] as const)) }),
  };
}

function seriesLabel({ dimensions, attributes }: ForeignRow): string {
  for (const name in dimensions) if (name.toLowerCase() === 'series') return dimensions[name] ?? '';
  return attributes['SERIES'] ?? '';
}

/** Codes of labels; two labels never share one. */
function createCodes(first: (label: string) => string, further: (label: string) => string): (label: string) => string {
  const known = new Map<string, string>();
  const used = new Set<string>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const wanted = first(label);
    const code = used.has(wanted) ? further(label) : wanted;
    known.set(label, code);
    used.add(code);
    return code;
  };
}
