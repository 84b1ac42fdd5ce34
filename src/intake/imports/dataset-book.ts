import type { SourceDataset } from '#model/source-dataset.ts';
import type { Indicator } from '#model/indicator.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';
import { areaCode, isHomeName } from './area-codes.ts';
import type { BookedDimension, BookedIndicator, CodeBook, Unbooked } from './code-book.ts';
import type { ImportMapping } from './import-mapping.ts';
import { isTotal, usualCode, usualDimension } from './known-labels.ts';
import { dimensionName } from './stable-code.ts';
import { measuredIn } from './unit-of-text.ts';

/** What of a dataset an import must know: its keys and code lists, none of its values. */
export type BookedDataset = Pick<SourceDataset, 'indicators' | 'areas' | 'units' | 'dimensions' | 'sources'>;

/** Components of foreign files that say nothing of what is measured. */
const silent: ReadonlySet<string> = new Set(['FREQ', 'FREQUENCY', 'REPORTING_TYPE', 'TIME_FORMAT', 'DECIMALS', 'DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
const home = 'LA';

/** The words of a dataset that exists: a key, area or code it does not know is refused, unless the mapping says what is meant by it. */
export function datasetBook(dataset: BookedDataset, mapping: ImportMapping): CodeBook {
  const units = new Map(dataset.units.map(({ code, kind, upper }) => [code, { kind, upper }] as const));
  const indicators = indicatorKeys(dataset.indicators);
  const areas = areaKeys(dataset);
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const codes = new Map(dataset.dimensions.flatMap(({ dimension, code, names }) => [code, ...Object.values(names)].map((text) => [`${dimension}/${plain(text)}`, code] as const)));
  const dimensions = new Set(dataset.dimensions.map(({ dimension }) => dimension));

  const booked = (found: Indicator, series: string): BookedIndicator => {
    const unit = units.get(found.unit);
    return { indicator: found.id, series, unit: unit === undefined ? null : measuredIn(found.unit, unit.kind as 'count', found.limits?.upper ?? unit.upper) };
  };
  return {
    indicator: (row) => {
      const key = row.fields.indicator;
      const mapped = Object.hasOwn(mapping.indicators, key) ? mapping.indicators[key] : undefined;
      if (mapped === null) return leftOut(key);
      const found = indicators.get(plain(mapped?.indicator ?? key));
      if (found === undefined) return unknownIndicator(key);
      const series = mapped?.series ?? seriesOf(found, row);
      return series === null ? noSeries(found.id) : booked(found, series);
    },
    area: ({ fields: { area } }) => {
      if (isTotal(area) || isHomeName(area)) return home;
      const mapped = Object.hasOwn(mapping.areas, area) ? (mapping.areas[area] ?? area) : area;
      return areas.get(plain(areaCode(mapped))) ?? unknownArea(area);
    },
    dimension: (name, code) => {
      const mapped = Object.hasOwn(mapping.dimensions, name) ? mapping.dimensions[name] : undefined;
      const column = mapped ?? usualDimension(dimensionName(name));
      return silent.has(column) || column === 'SERIES_DIM' ? null : codeOf({ name, code, column, isLeftOut: mapped === null });
    },
    source: (text) => (sources.has(text) ? text : mapping.source),
  };

  function codeOf({ name, code, column, isLeftOut }: { name: string; code: string; column: string; isLeftOut: boolean }): BookedDimension | Unbooked {
    const mapped = mapping.codes[`${name}/${code}`] ?? code;
    const isKnown = dimensions.has(column);
    if (isTotal(mapped)) return isKnown ? { column, code: '_T' } : null;
    if (isLeftOut) return partLeftOut(name, code);
    if (!isKnown) return unknownDimension(name, code);
    const known = codes.get(`${column}/${plain(mapped)}`) ?? codes.get(`${column}/${plain(usualCode(column, mapped) ?? '')}`);
    return known === undefined ? unknownCode(name, code) : { column, code: known };
  }
}

/** By id, alias and title in every language; a title two indicators share is nobody's. */
function indicatorKeys(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const keys = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    for (const title of [indicator.title.en, indicator.title.lo, indicator.title.vi]) {
      if (typeof title === 'string') keys.set(plain(title), keys.has(plain(title)) ? null : indicator);
    }
  }
  for (const indicator of indicators) for (const key of [indicator.id, ...(indicator.aliases ?? [])]) keys.set(plain(key), indicator);
  return new Map([...keys].filter((entry): entry is [string, Indicator] => entry[1] !== null));
}

function areaKeys({ areas }: BookedDataset): ReadonlyMap<string, string> {
  const named = areas.flatMap(({ code, lsbCode, names }) => [...Object.values(names), ...(lsbCode === null ? [] : [lsbCode])].map((text) => [plain(text), code] as const));
  return new Map([...named, ...areas.map(({ code }) => [plain(code), code] as const)]);
}

/** The series a row names, else the one that leads. */
function seriesOf({ series }: Indicator, { dimensions, attributes }: ForeignRow): string | null {
  const said = dimensions['SERIES'] ?? dimensions['Series'] ?? attributes['SERIES'] ?? '';
  return (series.find(({ id }) => id === said) ?? series.find(({ role }) => role === 'headline') ?? series[0])?.id ?? null;
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function unbooked(rule: string, message: string, mend: string, isMeant = false): Unbooked {
  return { unbooked: true, rule, message, mend, isMeant };
}

function unknownIndicator(key: string): Unbooked {
  return unbooked('unknown-indicator', key === '' ? 'The row does not say which indicator it is about.' : `"${key}" is no indicator of the dataset.`, 'Say in the mapping which indicator is meant, or leave it out.');
}

function noSeries(id: string): Unbooked {
  return unbooked('no-series', `The indicator ${id} has no series that values could belong to.`, 'Add a series to the indicator first.');
}

function unknownArea(area: string): Unbooked {
  return unbooked('unknown-area', `"${area}" is no area of the dataset.`, 'Write the code or the name of the area as in codelists/areas.csv, or say in the mapping which is meant.');
}

function unknownDimension(name: string, code: string): Unbooked {
  return unbooked('unknown-dimension', `The row is about "${code}" of "${name}", a breakdown the dataset does not have.`, 'Say in the mapping which dimension is meant, or that its parts are left out.');
}

function unknownCode(name: string, code: string): Unbooked {
  return unbooked('unknown-code', `"${code}" is no code of the dimension "${name}".`, 'Say in the mapping which code is meant, or add it to codelists/dimensions.csv.');
}

function leftOut(key: string): Unbooked {
  return unbooked('left-out', `"${key}" is left out, as the mapping says.`, 'Nothing needs doing.', true);
}

function partLeftOut(name: string, code: string): Unbooked {
  return unbooked('left-out', `"${code}" is a part of "${name}", of which only totals are taken.`, 'Nothing needs doing.', true);
}
