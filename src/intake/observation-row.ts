import { observationKinds, observationStatuses, qualifiers, type Observation, type ObservationStatus } from '#model/observation.ts';
import { periodPattern } from '#model/period.ts';
import { decimalTime } from '#model/time.ts';
import type { CsvRow } from './csv-table.ts';
import { errorAt, type Report } from './spot.ts';

/** Columns every observation file has, and those it may leave out; all other columns are dimensions. */
export const requiredColumns = ['SERIES', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'VINTAGE'] as const;
export const optionalColumns = ['QUALIFIER', 'SOURCE_DETAIL', 'REVISION', 'STATE', 'NOTE'] as const;

type Refuse = (rule: string, column: string, message: string, mend: string) => null;

const statusesWithoutValue: ReadonlySet<ObservationStatus> = new Set(['O', 'Q', 'M']);

/**
 * A row -> an observation; null where its key cannot be read. Every mistake of the row is reported; a row with a wrong cell
 * beside its key stays, without that cell, so that the rules across rows see it (its dataset is refused anyway).
 */
export function parseObservation(row: CsvRow, indicator: string, dimensionColumns: readonly string[], report: Report): Observation | null {
  const refuse: Refuse = (rule, column, message, mend) => {
    report(errorAt(rule, row.spot(column), { value: row.cell(column), message, mend }));
    return null;
  };
  const areKeysFilled = checkKeys(row, dimensionColumns, refuse);
  const period = parsePeriod(row, refuse);
  const status = parseChoice(row, 'OBS_STATUS', observationStatuses, refuse);
  const kind = parseChoice(row, 'OBS_KIND', observationKinds, refuse);
  const qualifier = row.cell('QUALIFIER') === '' ? null : parseChoice(row, 'QUALIFIER', qualifiers, refuse);
  const value = parseValue(row, status, refuse);
  checkState(row, refuse);
  checkRevision(row, refuse);
  if (!areKeysFilled || period === null) return null;
  return {
    indicator,
    series: row.cell('SERIES'),
    area: row.cell('REF_AREA'),
    period,
    dimensions: Object.fromEntries(dimensionColumns.map((column) => [column, row.cell(column)])),
    value,
    qualifier,
    status: status ?? 'A',
    kind: kind ?? 'admin',
    source: row.cell('SOURCE'),
    sourceDetail: row.cell('SOURCE_DETAIL'),
    vintage: row.cell('VINTAGE'),
    revision: row.cell('REVISION'),
    state: row.cell('STATE'),
    note: row.cell('NOTE'),
    line: row.line,
  };
}

function checkKeys(row: CsvRow, dimensionColumns: readonly string[], refuse: Refuse): boolean {
  const blank = ['SERIES', 'REF_AREA', ...dimensionColumns].filter((column) => row.cell(column) === '');
  for (const column of blank) {
    const mend = dimensionColumns.includes(column) ? 'Write a code, or _T for the total.' : 'Write a code.';
    refuse('blank-dimension', column, `The cell in column ${column} is empty.`, mend);
  }
  if (row.cell('VINTAGE') !== '') return blank.length === 0;
  refuse('vintage-unknown', 'VINTAGE', 'The row does not say in which release it was added.', 'Write the id of the open release.');
  return false;
}

function parsePeriod(row: CsvRow, refuse: Refuse): string | null {
  const period = row.cell('TIME_PERIOD');
  if (isBuddhistYear(period)) {
    const year = Number(period.slice(0, 4));
    const mend = `Write the Christian year: ${year} is ${year - 543}.`;
    return refuse('buddhist-year', 'TIME_PERIOD', `The year ${year} looks like a year of the Buddhist era.`, mend);
  }
  if (periodPattern.test(period) && decimalTime(period) !== null) return period;
  const message = period === '' ? 'The row does not say which period it is about.' : `"${period}" is not a period of the calendar.`;
  return refuse('bad-period', 'TIME_PERIOD', message, 'Write 2024, 2024-S1, 2024-Q3, 2024-05 or 2024-05-31.');
}

/** Years 2400 to 2600 are no years of any plan; they are Christian years plus 543. */
export function isBuddhistYear(period: string): boolean {
  return /^(24|25)\d\d(?!\d)|^2600(?!\d)/.test(period);
}

function parseChoice<const T extends string>(row: CsvRow, column: string, choices: readonly T[], refuse: Refuse): T | null {
  const text = row.cell(column);
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  const message = text === '' ? `The cell in column ${column} is empty.` : `"${text}" is not a code of ${column}.`;
  return refuse('unknown-code', column, message, `Write one of: ${choices.join(', ')}.`);
}

/** A number; null for a status that stands without one, and where the cell cannot be read. */
function parseValue(row: CsvRow, status: ObservationStatus | null, refuse: Refuse): number | null {
  const text = row.cell('OBS_VALUE');
  const isMissing = status !== null && statusesWithoutValue.has(status);
  const no = (rule: string, message: string, mend: string) => refuse(rule, 'OBS_VALUE', message, mend);
  if (text === '') {
    if (isMissing || status === null) return null;
    return no('missing-value', `There is no value, but the status is ${status}.`, 'Write the value (zero is 0), or the status O (missing), Q (suppressed) or M (cannot exist).');
  }
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
    return no('not-a-number', `"${text}" is not a number.`, numberHint(text));
  }
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) {
    return no('infinite-value', `${text} is larger than any figure of the plans can be.`, 'Correct the value, or change the unit.');
  }
  if (isMissing) return no('value-with-missing-status', `There is a value, but the status ${status} says there is none.`, 'Remove the value, or correct the status.');
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

function checkState(row: CsvRow, refuse: Refuse): void {
  if (isState(row.cell('STATE'))) return;
  const mend = 'Leave it empty, or write draft, or embargo: with an instant, such as embargo:2026-12-01T09:00:00+07:00.';
  refuse('bad-state', 'STATE', `"${row.cell('STATE')}" is not a publication state.`, mend);
}

/** Blank, `draft`, or `embargo:` with an instant of the calendar and its offset. */
export function isState(text: string): boolean {
  if (text === '' || text === 'draft') return true;
  const instant = /^embargo:(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d):[0-5]\d)$/.exec(text);
  return instant?.[1] !== undefined && decimalTime(instant[1]) !== null;
}

function checkRevision(row: CsvRow, refuse: Refuse): void {
  const revision = row.cell('REVISION');
  if (revision === '' || /^(source|correction|method): \S/.test(revision)) return;
  refuse('bad-revision', 'REVISION', 'The reason of a revision does not say of which kind it is.', 'Begin it with "source: ", "correction: " or "method: ".');
}
