import type { PublishedVerdict } from '#model/indicator-file.ts';
import { type ArithmeticRow, marginRows, rangeRows, trajectoryRows } from './arithmetic-rows.ts';
import { capitalised } from '../home/capitalised.ts';
import { confidenceText } from './confidence-text.ts';
import { classBounds, headlineWords } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Remark } from './remark.ts';
import { methodName } from './opinions/method-words.ts';
import { nextClassSentences } from './next-class.ts';
import { paceText } from './pace-text.ts';
import { projectionText } from './projection-text.ts';
import { periodInWords } from './time-text.ts';
import { printedRatio, thresholdScale, type ThresholdScale } from './threshold-scale.ts';

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
  const methodNote = { title: t('indicator.method.title'), text: t('indicator.method.text', { method: capitalised(methodName(method, t)), id: method.id, version: method.version }) };
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
  const rows = target.value === null ? rangeRows(reading, verdict) : trajectoryRows(reading, verdict, { baseline: baseline.value, latest: latest.value, target: target.value }, isFinal);
  const share = isFinal ? assessment.achieved : assessment.ratio;
  if (share === null) return { rows, scales: null, sentence: t('indicator.why.early') };
  const scaled = { share, bounds: arithmetic.thresholds, kind: isFinal ? 'final' : 'underway', value: reading.quantity.amountNear(latest.value, classBounds(verdict)) } as const;
  const scale = (width: number): ThresholdScale => thresholdScale(scaled, width, reading.locale);
  return { rows, scales: { wide: scale(660), phone: scale(358) }, sentence: classSentence(reading, verdict, share, isFinal) };
}

/** Kept, missed by no more than noise, or missed: by the verdict, which knows the noise. */
function marginStep(reading: IndicatorReading, verdict: PublishedVerdict, margin: number): Steps {
  const { t } = reading.locale;
  const { target } = headlineWords(reading, verdict);
  const status = verdict.lastKnown?.status ?? verdict.status;
  const isHeld = verdict.case.type === 'change';
  const noise = reading.quantity.distance(verdict.arithmetic.noise);
  const sentence = status === 'breached' ? t('indicator.why.breached', { target }) : margin >= 0 ? t('indicator.why.kept', { target }) : t('indicator.why.keptByNoise', { target, noise });
  return { rows: marginRows(reading, verdict, margin), scales: null, sentence: isHeld ? `${t('indicator.why.held')} ${sentence}` : sentence };
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
