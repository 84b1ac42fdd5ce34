import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Status } from '#model/status.ts';
import type { IndicatorReading } from './indicator-reading.ts';

/** From which value, at the date of the latest one, a class is earned. */
export type ClassStart = { readonly status: Status; readonly value: number };

/** How far the next better classes are, and how much room is left before the next worse one; in the unit of the indicator. */
export function nextClassSentences(reading: IndicatorReading, verdict: PublishedVerdict): readonly string[] {
  const { locale, quantity } = reading;
  const { t, format } = locale;
  const latest = verdict.arithmetic.latest?.value ?? null;
  const starts = classStarts(verdict);
  const place = placeOf(verdict, starts);
  if (latest === null || place === null) return [];
  const distanceTo = ({ value }: ClassStart): string => quantity.distance(value - latest);
  const wordOf = ({ status }: ClassStart): string => t(`word.status.${status}`);
  const better = starts.slice(0, place).toReversed().map((start) => t('indicator.next.to', { distance: distanceTo(start), status: wordOf(start) }));
  const own = starts[place];
  const worse = worseThan[own?.status ?? 'not-rated'];
  return [
    ...(better.length === 0 ? [] : [t('indicator.next.better', { distances: format.list(better) })]),
    ...(own === undefined || worse === undefined ? [] : [t('indicator.next.room', { distance: distanceTo(own), status: t(`word.status.${worse}`), limit: quantity.limit(own.value, [latest]) })]),
  ];
}

/** What a class falls to, where that is worth saying. */
const worseThan: Partial<Record<Status, Status>> = {
  'on-track': 'behind',
  behind: 'off-track',
  'off-track': 'moving-away',
  'nearly-met': 'partly-met',
  'partly-met': 'not-met',
  'not-met': 'worse-than-baseline',
};

/** The starts of all classes of a path, best first; of a limit only the target. Empty where no ratio decides. */
export function classStarts({ arithmetic, assessment, case: judged }: PublishedVerdict): readonly ClassStart[] {
  const { baseline, latest, target, thresholds, behindFrom, onTrackFrom, noise } = arithmetic;
  if (latest === null) return [];
  if (assessment.margin !== null) return assessment.margin < 0 ? [{ status: 'met', value: latest.value - assessment.margin }] : [];
  if (baseline === null || target.value === null) return [];
  const met: ClassStart = { status: 'met', value: target.value };
  if (latest.time >= target.time - 1e-9) {
    const whole = target.value - baseline.value;
    const along = (share: number): number => baseline.value + whole * share;
    const [nearly, partly, zero] = thresholds;
    return [met, { status: 'nearly-met', value: along(nearly) }, { status: 'partly-met', value: along(partly) }, { status: 'not-met', value: along(zero) }];
  }
  if (behindFrom === null || onTrackFrom === null) return [];
  const sign = judged.direction === 'increase' ? 1 : -1;
  return [met, { status: 'on-track', value: onTrackFrom }, { status: 'behind', value: behindFrom }, { status: 'off-track', value: baseline.value - sign * noise }];
}

/** Where the verdict, or the last known one, stands among the classes; behind the last for what is worse than all; null for a target that is met. */
function placeOf({ status, lastKnown }: PublishedVerdict, starts: readonly ClassStart[]): number | null {
  const own = status === 'not-rated' ? (lastKnown?.status ?? null) : status;
  if (own === null || own === 'met' || own === 'not-rated' || starts.length === 0) return null;
  const place = starts.findIndex((start) => start.status === own);
  return place === -1 ? starts.length : place;
}
