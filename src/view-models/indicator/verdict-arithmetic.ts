import type { PublishedVerdict } from '#model/indicator-file.ts';
import { headlineWords } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Opinion } from './opinion.ts';
import { paceText } from './pace-text.ts';
import { projectionText } from './projection-text.ts';
import { printedRatio, thresholdScale, type ThresholdScale } from './threshold-scale.ts';

/** One step of the arithmetic: what it is, the numbers in place, the result. */
export type ArithmeticRow = { readonly label: string; readonly formula: string; readonly result: string };

/** Why the verdict is what it is. Without a comparable value `rows` is empty and `sentence` says what is missing. */
export type ArithmeticFigure = {
  readonly rows: readonly ArithmeticRow[];
  /** On a wide page and on a phone. */
  readonly scales: { readonly wide: ThresholdScale; readonly phone: ThresholdScale } | null;
  readonly sentence: string;
  readonly beside: readonly Opinion[];
};

type Method = { readonly id: string; readonly version: number };

export function arithmeticFigure(reading: IndicatorReading, method: Method): ArithmeticFigure {
  const { locale, verdict } = reading;
  const { t } = locale;
  const methodNote = { title: t('indicator.method.title'), text: t('indicator.method.text', { method: t('indicator.method.name'), id: method.id, version: method.version }) };
  if (verdict === null) {
    const isContext = reading.file.indicator.direction === 'none';
    return { rows: [], scales: null, sentence: t(isContext ? 'indicator.why.context' : 'indicator.why.noTarget'), beside: [ageNote(reading), methodNote].filter((note) => note !== null) };
  }
  const beside = [paceText(reading, verdict), projectionText(reading, verdict), ageNote(reading), methodNote];
  return { ...steps(reading, verdict), beside: beside.filter((note) => note !== null) };
}

function steps(reading: IndicatorReading, verdict: PublishedVerdict): Pick<ArithmeticFigure, 'rows' | 'scales' | 'sentence'> {
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
  const scale = (width: number): ThresholdScale => thresholdScale(share, arithmetic.thresholds, isFinal ? 'final' : 'underway', width, reading.locale);
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

function marginStep(reading: IndicatorReading, verdict: PublishedVerdict, margin: number): Pick<ArithmeticFigure, 'rows' | 'scales' | 'sentence'> {
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
  const bounds = { behind: quantity.amountNear(behindFrom, [arithmetic.latest?.value ?? 0]), onTrack: quantity.amountNear(onTrackFrom, [arithmetic.latest?.value ?? 0]) };
  return t('indicator.why.bounds', { ...values, ...bounds });
}

function ageNote({ file, locale, verdict }: IndicatorReading): Opinion | null {
  const { t, format } = locale;
  const age = verdict?.arithmetic.age ?? null;
  if (age === null || file.latest === null || file.freshness === null) return null;
  const years = format.number(age, 1);
  const freshness = t(`indicator.freshness.${file.freshness}`);
  return { title: t('indicator.age.title'), text: age < 0.05 ? t('indicator.age.fresh', { freshness }) : t('indicator.age.text', { years, freshness }) };
}
