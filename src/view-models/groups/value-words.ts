import type { Locale } from '#i18n/locale.ts';
import type { IndicatorSummary, VerdictSummary } from '#model/published-common.ts';
import { decimalTime } from '#model/time.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { periodShort } from '../home/period-words.ts';
import { withUnit } from '../home/value.ts';
import { fewestDecimals } from '../indicator/quantity.ts';
import { timeText } from '../indicator/time-text.ts';
import type { Member } from './members.ts';

type Units = TextsFile['units'];

/** A value with the period it stands for, printed: as bare number, with its unit, in a narrow place, in a sentence. */
export type PrintedValue = { readonly number: string; readonly amount: string; readonly period: string; readonly periodInWords: string };

const mostTargetDecimals = 4;
/** Two moments that are the same on the decimal scale. */
const instant = 1e-6;

/** The number of a target as it is stated, without needless zeros; null where a target has no single value. */
export function targetNumber(verdict: VerdictSummary, { decimals }: IndicatorSummary, { format }: Locale): string | null {
  return verdict.value === null ? null : format.number(verdict.value, fewestDecimals(verdict.value, Math.max(decimals, mostTargetDecimals)));
}

/** The same with its unit. */
export function targetAmount(verdict: VerdictSummary, indicator: IndicatorSummary, units: Units, locale: Locale): string | null {
  const number = targetNumber(verdict, indicator, locale);
  return number === null ? null : withUnit(number, indicator.unit, units);
}

/** The target with its year: '90% (2025)', 'completed by 2025', 'a range (2030)'; '–' without a target. */
export function targetWords({ verdict, indicator }: Member, units: Units, locale: Locale): string {
  if (verdict === null) return '–';
  const year = timeText(verdict.time, locale);
  const value = targetAmount(verdict, indicator, units, locale);
  if (value !== null) return locale.t('groups.cell.target', { value, year });
  return locale.t(indicator.type === 'deliverable' ? 'groups.deliverable.target' : 'groups.range.target', { year });
}

/** The latest value of a member, 'over 8,000 km' where the source says so; a thing to deliver is completed or not. null without any. */
export function latestValue(member: Member, units: Units, locale: Locale): PrintedValue | null {
  const { latest, type } = member.indicator;
  if (latest === null) return null;
  const { t } = locale;
  const period = periodShort(latest.time, locale);
  if (type === 'deliverable') {
    const word = t(latest.value > 0 ? 'groups.deliverable.done' : 'groups.deliverable.open');
    return { number: word, amount: word, period, periodInWords: sentencePeriod(latest.time, locale) };
  }
  const plain = printed(latest.value, member, units, locale);
  const at = { period, periodInWords: sentencePeriod(latest.time, locale) };
  if (latest.qualifier === null) return { ...plain, ...at };
  const key = `home.value.${latest.qualifier}` as const;
  return { number: t(key, { value: plain.number }), amount: t(key, { value: plain.amount }), ...at };
}

/** The value for the date of the target, or the late one a verdict rests on; null where none has been published. */
export function finalValue(member: Member, units: Units, locale: Locale): PrintedValue | null {
  const { verdict, indicator } = member;
  if (verdict === null) return null;
  if (indicator.type === 'deliverable') return verdict.status === 'met' ? latestValue(member, units, locale) : null;
  const isLate = verdict.flags.includes('late-final-value');
  const found = indicator.spark.find(([time]) => Math.abs(time - verdict.time) < instant || (isLate && time > verdict.time));
  return found === undefined ? null : sparkValue(found, member, units, locale);
}

/** The value a verdict rests on: of a last known verdict the one of its period, of a final one that of the target's date, else the latest. */
export function judgedValue(member: Member, units: Units, locale: Locale): PrintedValue | null {
  const known = member.verdict?.lastKnown ?? null;
  if (known === null) return (isFinal(member) ? finalValue(member, units, locale) : null) ?? latestValue(member, units, locale);
  const time = decimalTime(known.time);
  const found = member.indicator.spark.find(([at]) => time !== null && Math.abs(at - time) < instant);
  return found === undefined ? latestValue(member, units, locale) : sparkValue(found, member, units, locale);
}

/** Where the planned path stood at the time of the judged value, with its unit; null where there is no path to compare with. */
export function expectedAmount({ verdict, indicator }: Member, units: Units, { format }: Locale): string | null {
  const expected = verdict?.lastKnown?.expectedValue ?? verdict?.expectedValue ?? null;
  return expected === null ? null : withUnit(format.number(expected, fewestDecimals(expected, indicator.decimals + 1)), indicator.unit, units);
}

/** Whether the verdict is the one of the target date: a value for it, or shortly after it, is there. */
export function isFinal({ verdict, indicator: { spark } }: Member): boolean {
  if (verdict === null || verdict.status === 'not-rated') return false;
  return spark.some(([at]) => at >= verdict.time - instant);
}

function sparkValue([time, value]: readonly [number, number], member: Member, units: Units, locale: Locale): PrintedValue {
  const period = timeText(time, locale);
  return { ...printed(value, member, units, locale), period, periodInWords: sentencePeriod(period, locale) };
}

/** With more decimals where rounding would put the value on the other side of its target or path. */
function printed(value: number, { indicator, verdict }: Member, units: Units, { format }: Locale): { readonly number: string; readonly amount: string } {
  const thresholds = verdict === null ? [] : [verdict.value, verdict.lastKnown?.expectedValue ?? verdict.expectedValue];
  const number = format.valueNear(value, thresholds.filter((threshold) => threshold !== null), indicator.decimals);
  return { number, amount: withUnit(number, indicator.unit, units) };
}

/** Some languages say 'year' before a bare year; a day is said by its month, because no language has one word that leads in both. */
function sentencePeriod(period: string, { t, format }: Locale): string {
  if (/^\d{4}$/.test(period)) return t('home.year', { year: period });
  return format.period(/^\d{4}-\d{2}-\d{2}$/.test(period) ? period.slice(0, 7) : period);
}
