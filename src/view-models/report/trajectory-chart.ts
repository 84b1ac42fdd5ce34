import type { PublishedVerdict } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import { planName } from '../indicator/headline-words.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { timeText } from '../indicator/time-text.ts';
import { pathPoints, pathValueAt } from '../indicator/trajectory/path-points.ts';
import type { ReportChart } from './report-document.ts';

type Series = ReportChart['series'][number];

const instant = 1e-6;

/** The trajectory as numbers over years: actual values, the planned path, and each target at its year; null without a number. */
export function trajectoryChart(reading: IndicatorReading, bounds: readonly [number, number]): ReportChart | null {
  const { file, texts, locale, verdict } = reading;
  const { t } = locale;
  const headline = file.series.find(({ role }) => role === 'headline');
  const actual = new Map((headline?.rows ?? []).flatMap(([period, value]): [number, number][] => (value === null ? [] : [[decimalTime(period) ?? 0, value]])));
  const targets = targetSeries(reading);
  const times = timesOf([...actual.keys(), ...targets.map(({ time }) => time), ...(verdict === null ? [] : pathPoints(file, verdict).map(({ time }) => time))]);
  if (times.length === 0) return null;
  const series: readonly Series[] = [
    ...(actual.size === 0 ? [] : [{ name: t('indicator.values.actual'), role: 'actual' as const, values: times.map((time) => at(actual, time)) }]),
    ...(verdict === null || verdict.arithmetic.knots.length < 2 ? [] : [pathSeries(reading, verdict, times)]),
    ...targets.map(({ name, time, value }) => ({ name, role: 'target' as const, values: times.map((each) => (same(each, time) ? value : null)) })),
  ];
  return {
    kind: 'lines', valueAxis: texts.unit.title, bounds: { low: bounds[0], high: bounds[1] },
    categories: times.map((time) => timeText(time, locale)), series, decimals: file.indicator.decimals,
  };
}

/** Every time with a number, and every whole year between, so that a gap stays a gap and years stand equally far apart. */
function timesOf(times: readonly number[]): readonly number[] {
  if (times.length === 0) return [];
  const [first, last] = [Math.ceil(Math.min(...times) - instant), Math.floor(Math.max(...times) + instant)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  const sorted = [...times, ...years].toSorted((one, other) => one - other);
  return sorted.filter((time, place) => place === 0 || !same(time, sorted[place - 1] ?? time));
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < instant;
}

function at(values: ReadonlyMap<number, number>, time: number): number | null {
  for (const [each, value] of values) if (same(each, time)) return value;
  return null;
}

function pathSeries({ file, locale }: IndicatorReading, verdict: PublishedVerdict, times: readonly number[]): Series {
  return { name: locale.t('indicator.values.path'), role: 'path', values: times.map((time) => pathValueAt(file, verdict, time)) };
}

/** One series a target that holds, named after its plan or kind; a range and a thing to deliver have no single value. */
function targetSeries(reading: IndicatorReading): readonly { readonly name: string; readonly time: number; readonly value: number }[] {
  const { file, locale } = reading;
  const { t } = locale;
  return file.targets.flatMap(({ plan, kind, evidence, time, value, replaced }) => {
    if (value === null || replaced) return [];
    const own = planName(reading, plan);
    const name = t('report.indicator.target', { plan: own === '' ? t(`word.kind.${kind}`) : own });
    return [{ name: evidence === 'unconfirmed' ? t('report.status.kind', { kind: name, evidence: t('word.evidence.unconfirmed') }) : name, time: decimalTime(time) ?? 0, value }];
  });
}

