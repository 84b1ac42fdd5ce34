import type { ForeignPlace, ImportFinding, ImportSeverity } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignRow } from '../foreign-row.ts';

type Remark = {
  readonly rule: string;
  readonly severity: ImportSeverity;
  /** The text that gives cause for the remark; null where there is none. */
  readonly cause: (row: ForeignRow) => string | null;
  readonly message: (count: number, value: string) => string;
  readonly mend: string;
};

const statusCode = /^[A-Z]$/;

/** What is strange of many rows at once and would be noise if it were told of each. */
const remarks: readonly Remark[] = [
  {
    rule: 'shifted-attributes',
    severity: 'warning',
    cause: ({ fields, attributes }) => (statusCode.test(fields.source) && attributes['TIME_DETAIL'] === fields.area && fields.area !== '' ? fields.source : null),
    message: (count, value) => `${count} values name "${value}" as their source and an area as the detail of their time: the columns were shifted where the file was made.`,
    mend: 'Ask the publisher for the source of these values, or state it for the whole file.',
  },
  {
    rule: 'span-of-years',
    severity: 'note',
    cause: ({ fields, attributes }) => {
      const detail = attributes['TIME_DETAIL']?.trim() ?? '';
      return /\d{4}/.test(detail) && detail !== fields.period.trim() ? detail : null;
    },
    message: (count, value) => `The detail of the time of ${count} values differs from their period, as "${value}": they stand for a span.`,
    mend: 'Nothing needs doing if the period is the year in which the span ends.',
  },
  {
    rule: 'not-a-number-code',
    severity: 'note',
    cause: ({ attributes }) => attributes['OBS_VALUE'] ?? null,
    message: (count) => `${count} observations have the value NaN: SDMX writes so where there is none.`,
    mend: 'Nothing needs doing: they are kept as missing.',
  },
];

export type SdmxRemarks = { readonly see: (row: ForeignRow) => void; readonly findings: () => readonly ImportFinding[] };

/** Collects what concerns the rows of a file together; told after the last of them. */
export function sdmxRemarks(): SdmxRemarks {
  const seen = new Map<Remark, { count: number; readonly value: string; readonly place: ForeignPlace }>();
  const areas = new Map<string, { count: number; readonly place: ForeignPlace }>();
  let undated: { count: number; readonly place: ForeignPlace } | null = null;
  let dated = 0;
  return {
    see: (row) => {
      const { place, fields } = row;
      addTo(areas, fields.area.trim(), { place });
      if (fields.period.trim() !== '') dated += 1;
      else if (undated === null) undated = { count: 1, place };
      else undated.count += 1;
      for (const remark of remarks) {
        const value = remark.cause(row);
        if (value !== null) addTo(seen, remark, { place, value });
      }
    },
    findings: () => [
      ...[...seen].map(([{ rule, severity, message, mend }, { count: times, value, place }]) =>
        foreignFinding(rule, { severity, place, value, names: { count: String(times) }, message: message(times, value), mend })),
      ...(undated === null || dated > 0 ? [] : [undatedRows(undated)]),
      ...areaRemarks(areas),
    ],
  };
}

function undatedRows({ count, place }: { readonly count: number; readonly place: ForeignPlace }): ImportFinding {
  return foreignFinding('no-period', {
    place, names: { count: String(count) }, message: 'No observation says which time it is for: the file has no TIME_PERIOD.',
    mend: 'Ask for data with TIME_PERIOD, or read the file as a free table and say which column is the time.',
  });
}

function areaRemarks(areas: ReadonlyMap<string, { readonly count: number; readonly place: ForeignPlace }>): readonly ImportFinding[] {
  const [first, ...others] = areas;
  if (first === undefined || others.length > 0) return [];
  const [area, { count: times, place }] = first;
  if (times < 2) return [];
  const names = { area, count: String(times) };
  return area === ''
    ? [foreignFinding('no-area', { severity: 'warning', place, names, message: 'No observation says which area it is for.', mend: 'State the area for the whole file.' })]
    : [foreignFinding('one-area', { severity: 'note', place, value: area, names, message: `All ${times} observations are for ${area}: the file has no parts of it, such as provinces.`, mend: 'Nothing needs doing.' })];
}

function addTo<K, V extends object>(map: Map<K, V & { count: number }>, key: K, first: V): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, { ...first, count: 1 });
  else found.count += 1;
}
