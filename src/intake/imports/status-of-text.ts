import { observationStatuses, type ObservationStatus } from '#model/observation.ts';

/** Letters of SDMX that our files do not use, and words for statuses in tables of statistics offices. */
const meanings: Readonly<Record<string, ObservationStatus>> = {
  d: 'B', s: 'B', g: 'E', n: 'U', v: 'A', w: 'A', x: 'A', k: 'A', l: 'O', h: 'O', j: 'O', c: 'Q',
  'normal value': 'A', normal: 'A', final: 'A', actual: 'A', official: 'A', undefined: 'A', '_x': 'A', '_z': 'A',
  provisional: 'P', 'provisional value': 'P', preliminary: 'P', estimated: 'E', 'estimated value': 'E', estimate: 'E', forecast: 'F', 'forecast value': 'F', projection: 'F', projected: 'F',
  'time series break': 'B', break: 'B', 'break in series': 'B', imputed: 'I', 'imputed value': 'I', unreliable: 'U', 'low reliability': 'U',
  missing: 'O', 'missing value': 'O', 'data cannot exist': 'M', 'not applicable': 'M', suppressed: 'Q', confidential: 'Q',
};

/** Statuses that stand without a value. */
export const withoutValue: ReadonlySet<string> = new Set(['O', 'Q', 'M']);

/** The status a code or word stands for: '' for a blank one, null where it is none that is known. */
export function statusOfText(text: string): ObservationStatus | '' | null {
  const plain = text.trim();
  if (plain === '') return '';
  const letter = observationStatuses.find((one) => one === plain.toUpperCase());
  return letter ?? meanings[plain.toLowerCase().replace(/\s*\([a-z]\)$/, '')] ?? null;
}
