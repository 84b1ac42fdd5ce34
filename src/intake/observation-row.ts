import { observationKinds, observationStatuses, qualifiers, type Observation, type ObservationStatus } from '#model/observation.ts';
import { periodPattern } from '#model/period.ts';
import { decimalTime } from '#model/time.ts';
import type { CsvRow } from './csv-table.ts';
import { errorAt, type Report } from './spot.ts';

/** Columns every observation file has, and those it may leave out; all other columns are dimensions. */
export const requiredColumns = ['SERIES', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'VINTAGE'] as const;
export const optionalColumns = ['QUALIFIER', 'SOURCE_DETAIL', 'REVISION', 'STATE', 'NOTE'] as const;

const statusesWithoutValue: ReadonlySet<ObservationStatus> = new Set(['O', 'Q', 'M']);

/** What the rows of a file have in common. The same few codes stand in a million rows: kept once each, they cost a third of the memory. */
export type RowReading = {
  readonly indicator: string;
  readonly dimensionColumns: readonly string[];
  readonly shared: (text: string) => string;
  readonly codesOf: (row: CsvRow) => Observation['dimensions'];
  readonly report: Report;
};

type Place = { readonly row: CsvRow; readonly report: Report };

/**
 * A row -> an observation; null where its key cannot be read. Every mistake of the row is reported; a row with a wrong cell
 * beside its key stays, without that cell, so that the rules across rows see it (its dataset is refused anyway).
 */
export function parseObservation(row: CsvRow, { indicator, dimensionColumns, shared, codesOf, report }: RowReading): Observation | null {
  const place = { row, report };
  const areKeysFilled = checkKeys(place, dimensionColumns);
  const period = parsePeriod(place);
  const status = parseChoice(place, 'OBS_STATUS', observationStatuses);
  const kind = parseChoice(place, 'OBS_KIND', observationKinds);
  const qualifier = row.cell('QUALIFIER') === '' ? null : parseChoice(place, 'QUALIFIER', qualifiers);
  const value = parseValue(place, status);
  checkState(place);
  checkRevision(place);
  if (!areKeysFilled || period === null) return null;
  return {
    indicator,
    series: shared(row.cell('SERIES')),
    area: shared(row.cell('REF_AREA')),
    period: shared(period),
    dimensions: codesOf(row),
    value,
    qualifier,
    status: status ?? 'A',
    kind: kind ?? 'admin',
    source: shared(row.cell('SOURCE')),
    sourceDetail: shared(row.cell('SOURCE_DETAIL')),
    vintage: shared(row.cell('VINTAGE')),
    revision: shared(row.cell('REVISION')),
    state: shared(row.cell('STATE')),
    note: shared(row.cell('NOTE')),
    line: row.line,
  };
}

function refuse({ row, report }: Place, rule: string, column: string, message: string, mend: string): null {
  report(errorAt(rule, row.spot(column), { value: row.cell(column), message, mend }));
  return null;
}

function checkKeys(place: Place, dimensionColumns: readonly string[]): boolean {
  const { row } = place;
  const isFilled = row.cell('SERIES') !== '' && row.cell('REF_AREA') !== '' && dimensionColumns.every((column) => row.cell(column) !== '');
  for (const column of isFilled ? [] : ['SERIES', 'REF_AREA', ...dimensionColumns]) {
    if (row.cell(column) !== '') continue;
    const mend = dimensionColumns.includes(column) ? 'Write a code, or _T for the total.' : 'Write a code.';
    refuse(place, 'blank-dimension', column, `The cell in column ${column} is empty.`, mend);
  }
  if (row.cell('VINTAGE') !== '') return isFilled;
  refuse(place, 'vintage-unknown', 'VINTAGE', 'The row does not say in which release it was added.', 'Write the id of the open release.');
  return false;
}

function parsePeriod(place: Place): string | null {
  const period = place.row.cell('TIME_PERIOD');
  if (isBuddhistYear(period)) {
    const year = Number(period.slice(0, 4));
    const mend = `Write the Christian year: ${year} is ${year - 543}.`;
    return refuse(place, 'buddhist-year', 'TIME_PERIOD', `The year ${year} looks like a year of the Buddhist era.`, mend);
  }
  if (periodPattern.test(period) && decimalTime(period) !== null) return period;
  const message = period === '' ? 'The row does not say which period it is about.' : `"${period}" is not a period of the calendar.`;
  return refuse(place, 'bad-period', 'TIME_PERIOD', message, 'Write 2024, 2024-S1, 2024-Q3, 2024-05 or 2024-05-31.');
}

/** Years 2400 to 2600 are no years of any plan; they are Christian years plus 543. */
export function isBuddhistYear(period: string): boolean {
  return /^(24|25)\d\d(?!\d)|^2600(?!\d)/.test(period);
}

function parseChoice<const T extends string>(place: Place, column: string, choices: readonly T[]): T | null {
  const text = place.row.cell(column);
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  const message = text === '' ? `The cell in column ${column} is empty.` : `"${text}" is not a code of ${column}.`;
  return refuse(place, 'unknown-code', column, message, `Write one of: ${choices.join(', ')}.`);
}

/** A number; null for a status that stands without one, and where the cell cannot be read. */
function parseValue(place: Place, status: ObservationStatus | null): number | null {
  const text = place.row.cell('OBS_VALUE');
  const isMissing = status !== null && statusesWithoutValue.has(status);
  if (text === '') {
    if (isMissing || status === null) return null;
    return refuse(place, 'missing-value', 'OBS_VALUE', `There is no value, but the status is ${status}.`, 'Write the value (zero is 0), or the status O (missing), Q (suppressed) or M (cannot exist).');
  }
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
    return refuse(place, 'not-a-number', 'OBS_VALUE', `"${text}" is not a number.`, numberHint(text));
  }
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) {
    return refuse(place, 'infinite-value', 'OBS_VALUE', `${text} is larger than any figure of the plans can be.`, 'Correct the value, or change the unit.');
  }
  if (isMissing) return refuse(place, 'value-with-missing-status', 'OBS_VALUE', `There is a value, but the status ${status} says there is none.`, 'Remove the value, or correct the status.');
  return value;
}

function numberHint(text: string): string {
  if (text.startsWith('#')) return 'This is an error of a spreadsheet formula: copy the value from the source.';
  if (/^[=+@]/.test(text)) return 'This is a formula or begins like one: write the number itself.';
  if (/^[-+]?(nan|inf|infinity|∞|null|none|n\/?a|-|–|\.\.)$/i.test(text)) {
    return 'Where there is no value, leave the cell empty and write the status O (missing), Q (suppressed) or M (cannot exist).';
  }
  if (/[^\P{Nd}0-9]/u.test(text)) return 'Write it with the digits 0 to 9.';
  if (/^[\d.,\s]+$/.test(text)) return 'Write digits with a point before the decimals and nothing between thousands, such as 1234.5.';
  return 'Write the bare number; "over" or "about" go to QUALIFIER (ge, le, approx), units to the indicator.';
}

function checkState(place: Place): void {
  const state = place.row.cell('STATE');
  if (isState(state)) return;
  const mend = 'Leave it empty, or write draft, or embargo: with an instant, such as embargo:2026-12-01T09:00:00+07:00.';
  refuse(place, 'bad-state', 'STATE', `"${state}" is not a publication state.`, mend);
}

/** Blank, `draft`, or `embargo:` with an instant of the calendar and its offset. */
export function isState(text: string): boolean {
  if (text === '' || text === 'draft') return true;
  const instant = /^embargo:(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d):[0-5]\d)$/.exec(text);
  return instant?.[1] !== undefined && decimalTime(instant[1]) !== null;
}

function checkRevision(place: Place): void {
  const revision = place.row.cell('REVISION');
  if (revision === '' || /^(source|correction|method): \S/.test(revision)) return;
  refuse(place, 'bad-revision', 'REVISION', 'The reason of a revision does not say of which kind it is.', 'Begin it with "source: ", "correction: " or "method: ".');
}
