import type { PublishedVerdict } from '#model/indicator-file.ts';
import { confidenceText } from './confidence-text.ts';
import { classBounds, headlineWords } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Remark } from './remark.ts';
import { nextClassSentences } from './next-class.ts';
import { paceText } from './pace-text.ts';
import { projectionText } from './projection-text.ts';
import { periodInWords } from './time-text.ts';
import { printedRatio, thresholdScale, type ThresholdScale } from './threshold-scale.ts';

/** One step of the arithmetic: what it is, the numbers in place, the result. */
export type ArithmeticRow = { readonly label: string; readonly formula: string; readonly result: string };

/** Why the verdict is what it is. Without a comparable value `rows` is empty and `sentences` say what is missing. */
export type ArithmeticFigure = {
  readonly rows: readonly ArithmeticRow[];
  /** On a wide page and on a phone. */
  readonly scales: { readonly wide: ThresholdScale; readonly phone: ThresholdScale } | null;
  /** The class and where the others begin, then how far the next ones are. */
  readonly sentences: readonly string[];
  readonly beside: readonly Remark[];
};

type Method = { readonly id: string; readonly version: number };

export function arithmeticFigure(reading: IndicatorReading, method: Method): ArithmeticFigure {
  const { locale, verdict } = reading;
  const { t } = locale;
  const methodNote = { title: t('indicator.method.title'), text: t('indicator.method.text', { method: t('indicator.method.name'), id: method.id, version: method.version }) };
  if (verdict === null) {
    const isContext = reading.file.indicator.direction === 'none';
    return { rows: [], scales: null, sentences: [t(isContext ? 'indicator.why.context' : 'indicator.why.noTarget')], beside: [...dataRemarks(reading), methodNote] };
  }
  const { sentence, ...worked } = steps(reading, verdict);
  const outlook = [paceText(reading, verdict), projectionText(reading, verdict)].filter((note) => note !== null);
  return { ...worked, sentences: [sentence, ...nextClassSentences(reading, verdict)], beside: [...outlook, ...dataRemarks(reading), methodNote] };
}

/** How old the value is, and how far the verdict can be relied on. */
function dataRemarks(reading: IndicatorReading): readonly Remark[] {
  return [ageNote(reading), confidenceText(reading)].filter((note) => note !== null);
}

type Steps = Pick<ArithmeticFigure, 'rows' | 'scales'> & { readonly sentence: string };

function steps(reading: IndicatorReading, verdict: PublishedVerdict): Steps {
  const { t } = reading.locale;
  const { arithmetic, assessment } = verdict;
  const { baseline, latest, target } = arithmetic;
  if (latest === null) return { rows: [], scales: null, sentence: t('indicator.why.nothing') };
  if (assessment.margin !== null) return marginStep(reading, verdict, assessment.margin);
  if (baseline === null || assessment.achieved === null) return { rows: [], scales: null, sentence: t('indicator.why.nothing') };
  const isFinal = latest.time >= target.time - 1e-9;
  const rows = target.value === null ? [] : trajectoryRows(reading, verdict, { baseline: baseline.value, latest: latest.value, target: target.value }, isFinal);
  const share = isFinal ? assessment.achieved : assessment.ratio;
  if (share === null) return { rows, scales: null, sentence: t('indicator.why.early') };
  const scaled = { share, bounds: arithmetic.thresholds, kind: isFinal ? 'final' : 'underway', value: reading.quantity.amountNear(latest.value, classBounds(verdict)) } as const;
  const scale = (width: number): ThresholdScale => thresholdScale(scaled, width, reading.locale);
  return { rows, scales: { wide: scale(660), phone: scale(358) }, sentence: classSentence(reading, verdict, share, isFinal) };
}

type Values = { readonly baseline: number; readonly latest: number; readonly target: number };

function trajectoryRows(reading: IndicatorReading, verdict: PublishedVerdict, values: Values, isFinal: boolean): readonly ArithmeticRow[] {
  const { locale, quantity } = reading;
  const { t, format } = locale;
  const { assessment, arithmetic } = verdict;
  const { achieved, expectedValue, ratio } = assessment;
  const words = headlineWords(reading, verdict);
  const start = quantity.number(values.baseline);
  const made = quantity.step(values.latest - values.baseline);
  const whole = quantity.step(values.target - values.baseline);
  const difference = (from: string): string => t('indicator.formula.difference', { from, less: start });
  const rows: ArithmeticRow[] = [
    { label: t('indicator.step.made', { time: words.baselineTime }), formula: difference(words.latestNumber), result: made },
  ];
  if (!isFinal && expectedValue !== null && ratio !== null) {
    const expected = quantity.step(expectedValue - values.baseline);
    rows.push({ label: t('indicator.step.expected', { time: words.time }), formula: difference(quantity.number(expectedValue)), result: expected });
    rows.push({ label: t('indicator.step.ratio'), formula: t('indicator.formula.quotient', { of: made, by: expected }), result: printedRatio(ratio, arithmetic.thresholds, format) });
  }
  if (achieved !== null) {
    rows.push({ label: t('indicator.step.whole', { time: words.targetTime }), formula: difference(quantity.number(values.target)), result: whole });
    rows.push({ label: t('indicator.step.achieved'), formula: t('indicator.formula.quotient', { of: made, by: whole }), result: format.percentNear(achieved, arithmetic.thresholds, 1) });
  }
  return rows;
}

function marginStep(reading: IndicatorReading, verdict: PublishedVerdict, margin: number): Steps {
  const { locale, quantity } = reading;
  const { t, format } = locale;
  const words = headlineWords(reading, verdict);
  const { compliantShare } = verdict.assessment;
  const rows = [{ label: t('indicator.step.margin'), formula: t('indicator.formula.difference', { from: words.latestNumber, less: words.target }), result: quantity.change(margin) }];
  const share = compliantShare === null ? [] : [{ label: t('indicator.step.compliant'), formula: '', result: format.percent(compliantShare, 0) }];
  return { rows: [...rows, ...share], scales: null, sentence: t(margin >= 0 ? 'indicator.why.kept' : 'indicator.why.breached', { target: words.target }) };
}

/** Which side of which threshold, and from which value the class would have been another. */
function classSentence(reading: IndicatorReading, verdict: PublishedVerdict, share: number, isFinal: boolean): string {
  const { locale, quantity } = reading;
  const { t, format } = locale;
  const { arithmetic, assessment } = verdict;
  const { behindFrom, onTrackFrom, thresholds } = arithmetic;
  const words = headlineWords(reading, verdict);
  const status = verdict.status === 'not-rated' ? (verdict.lastKnown?.status ?? null) : verdict.status;
  if (isFinal) return t('indicator.why.final', { achieved: words.achieved, status: t(`word.status.${verdict.status}`) });
  if (assessment.ratio === null || status === null) return t('indicator.why.early');
  const values = { ratio: printedRatio(share, thresholds, format), status: t(`word.status.${status}`), time: words.time };
  if (behindFrom === null || onTrackFrom === null) return t('indicator.why.ratio', values);
  const isByNoise = status === 'on-track' && assessment.ratio < thresholds[0];
  const noise = isByNoise ? ` ${t('indicator.why.withinNoise', { noise: quantity.distance(arithmetic.noise) })}` : '';
  const near = [arithmetic.latest?.value ?? 0];
  const bounds = { behind: quantity.limit(behindFrom, near), onTrack: quantity.limit(onTrackFrom, near) };
  return t('indicator.why.bounds', { ...values, ...bounds }) + noise;
}

/** How far the judged value lies past its usual publication; without one, how fresh the latest value is. */
function ageNote({ file, locale, verdict }: IndicatorReading): Remark | null {
  const { t, format } = locale;
  if (file.latest === null || file.freshness === null) return null;
  const age = verdict?.arithmetic.age ?? null;
  const title = t('indicator.age.title');
  const freshness = t(`indicator.freshness.${file.freshness}`);
  if (age === null) return { title, text: t('indicator.age.only', { time: periodInWords(file.latest.time, locale), freshness }) };
  return { title, text: age < 0.05 ? t('indicator.age.fresh', { freshness }) : t('indicator.age.text', { years: format.number(age, 1), freshness }) };
}
