import type { Indicator } from '#model/indicator.ts';
import type { IndicatorSummary } from '#model/published-common.ts';

type Schedule = NonNullable<Indicator['schedule']>;
type Reporting = { readonly schedule: Schedule | null; readonly interval: number };

/**
 * The next report a schedule asks for: of the period after the last reported one, so a day before the as-of date is a report that
 * is overdue. Without any report, the first whose day has not passed. null without a schedule, or where its words or the way
 * periods are written do not say which period follows.
 */
export function nextReport({ schedule, interval }: Reporting, latest: string | null, asOf: string): IndicatorSummary['due'] {
  if (schedule === null || schedule.after !== 'interval' || !/^\d{2}-\d{2}$/.test(schedule.due)) return null;
  const dueOf = (period: string | null) => (period === null ? null : { period, day: dayAfter(period, schedule.due) });
  if (latest !== null) return dueOf(periodAfter(latest, interval));
  const year = Number(asOf.slice(0, 4));
  if (!Number.isInteger(interval)) return null;
  return [year - 1, year].map((candidate) => dueOf(String(candidate))).find((due) => due !== null && due.day >= asOf) ?? null;
}

/** Months in a period by how it is written: `2024`, `2024-S1`, `2024-Q3`, `2024-05`; a day is no period that another follows. */
const forms = [
  { pattern: /^(\d{4})$/, months: 12, sign: '' },
  { pattern: /^(\d{4})-S(\d)$/, months: 6, sign: '-S' },
  { pattern: /^(\d{4})-Q(\d)$/, months: 3, sign: '-Q' },
  { pattern: /^(\d{4})-(\d{2})$/, months: 1, sign: '-' },
] as const;

type Parsed = { readonly form: (typeof forms)[number]; readonly monthsToEnd: number };

/** Months from the year 0 to the end of a period. */
function parse(period: string): Parsed | null {
  for (const form of forms) {
    const parts = form.pattern.exec(period);
    if (parts !== null) return { form, monthsToEnd: Number(parts[1]) * 12 + Number(parts[2] ?? 1) * form.months };
  }
  return null;
}

/** The period an interval (in years) later, written in the same way; null where none follows so. */
export function periodAfter(period: string, interval: number): string | null {
  const parsed = parse(period);
  const step = Math.round(interval * 12);
  if (parsed === null || step < 1 || step % parsed.form.months !== 0) return null;
  const { months, sign } = parsed.form;
  const start = parsed.monthsToEnd + step - months;
  const [year, place] = [Math.floor(start / 12), (start % 12) / months + 1];
  return `${year}${sign}${sign === '' ? '' : String(place).padStart(sign === '-' ? 2 : 1, '0')}`;
}

/** The first such day of a year that comes after the period. */
function dayAfter(period: string, monthAndDay: string): string {
  const end = (parse(period)?.monthsToEnd ?? 0) - 1;
  const [year, month] = [Math.floor(end / 12), (end % 12) + 1];
  return `${Number(monthAndDay.slice(0, 2)) > month ? year : year + 1}-${monthAndDay}`;
}
