import type { IndicatorReading } from './indicator-reading.ts';
import { isAhead } from './projection-text.ts';
import { earliestStart } from './trajectory/frame.ts';
import { pathPoints } from './trajectory/path-points.ts';
import { seriesLines } from './trajectory/series-lines.ts';
import { yearsWithoutTarget } from './trajectory/target-shapes.ts';

/** What the signs of this very figure mean; signs it does not show are not explained. */
export type TrajectoryKey = { readonly hasSolid: boolean; readonly hasHollow: boolean; readonly sentences: readonly string[] };

export function trajectoryKey(reading: IndicatorReading): TrajectoryKey {
  const { file } = reading;
  const marks = file.series.filter(({ role }) => role === 'headline' || role === 'earlier').flatMap((series) => seriesLines(file, series).marks);
  return { hasSolid: marks.some(({ isHollow }) => !isHollow), hasHollow: marks.some(({ isHollow }) => isHollow), sentences: sentencesOf(reading) };
}

function sentencesOf(reading: IndicatorReading): readonly string[] {
  const { file, texts, locale, verdict } = reading;
  const { t, format } = locale;
  const series = file.series.find(({ role }) => role === 'headline');
  const lines = series === undefined ? null : seriesLines(file, series);
  const breaks = file.breaks.flatMap(({ series: id }, index) => (id === series?.id ? (texts.breaks[index] ?? []) : []));
  const hasJoin = lines !== null && lines.joins.length > 0;
  const hasGap = lines !== null && lines.runs.length > lines.joins.length + 1;
  const missing = yearsWithoutTarget(file);
  const thresholds = verdict?.arithmetic.thresholds;
  const hasCorridor = verdict !== null && pathPoints(file, verdict).length > 1 && verdict.assessment.margin === null;
  const hasBand = verdict !== null && isAhead(reading, verdict) && verdict.assessment.projection.low !== null;
  const isCut = lines !== null && lines.marks.some(({ time }) => time < earliestStart);
  return [
    ...(file.indicator.direction === 'decrease' ? [t('indicator.key.lower')] : []),
    ...(hasJoin ? [t('indicator.key.join'), ...new Set(breaks)] : []),
    ...(hasGap ? [t('indicator.key.gap')] : []),
    ...(hasCorridor && thresholds ? [t('indicator.key.corridor', { low: format.percent(thresholds[1], 0), high: format.percent(thresholds[0], 0) })] : []),
    ...(hasBand ? [t('indicator.key.band')] : []),
    ...(missing.length > 0 ? [t('indicator.key.noTargets', { years: format.list(missing.map(String)) })] : []),
    ...(isCut ? [t('indicator.key.older', { year: earliestStart })] : []),
  ];
}
