import type { ConfidenceReason } from '#model/confidence-reason.ts';
import type { Confidence } from '#model/published-common.ts';
import { gradeOfReason } from '#domain/progress/confidence.ts';
import { capitalised } from '../home/capitalised.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Remark } from './remark.ts';

/** The grade of confidence with the reasons that gave it, then those that alone would have given a better one; null without a grade. */
export function confidenceText(reading: IndicatorReading): Remark | null {
  const { file, locale, verdict } = reading;
  const { t } = locale;
  const { confidence, confidenceReasons } = verdict ?? file;
  if (confidence === null) return null;
  const grade = t(`indicator.confidence.${confidence}`);
  const secondary = isSecondary(reading) ? [t('indicator.grade.secondary')] : [];
  return { title: t('indicator.grade.title', { grade }), text: [...reasonSentences(reading, confidence, confidenceReasons), ...secondary].join(' ') };
}

function reasonSentences({ locale }: IndicatorReading, confidence: Confidence, reasons: readonly ConfidenceReason[]): readonly string[] {
  const { t, format } = locale;
  const wordsOf = (some: readonly ConfidenceReason[]): string => format.list(some.map((reason) => t(`indicator.grade.because.${reason}`)));
  const decisive = reasons.filter((reason) => gradeOfReason[reason] === confidence);
  const others = reasons.filter((reason) => gradeOfReason[reason] !== confidence);
  return [
    ...(reasons.length === 0 ? [t('indicator.grade.best')] : []),
    ...(decisive.length === 0 ? [] : [t('indicator.grade.reasons', { grade: confidence, reasons: capitalised(wordsOf(decisive)) })]),
    ...(others.length === 0 ? [] : [t('indicator.grade.besides', { reasons: wordsOf(others) })]),
  ];
}

/** Whether the judged value, else the latest one, is told by somebody else than its producer: marked, but no part of the grade. */
function isSecondary({ file, verdict }: IndicatorReading): boolean {
  const period = verdict?.arithmetic.latest?.period ?? file.latest?.time;
  const row = file.series.find(({ role }) => role === 'headline')?.rows.find(([time]) => time === period);
  return file.sources.find(({ id }) => id === row?.[5])?.evidence === 'secondary';
}
