import type { MoveCause, Standing } from '#domain/changes/move.ts';
import type { Locale } from '#i18n/locale.ts';
import type { AssessObservation } from '#model/assess-case.ts';
import type { ReleasedIndicator, ReleasedTarget, ReleasedVerdict } from '#model/release-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { withUnit } from '../home/value.ts';
import { fewestDecimals } from '../indicator/quantity.ts';
import { timeText } from '../indicator/time-text.ts';

/** A verdict with its indicator as one release held it; null = it held none. */
export type Held = { readonly indicator: ReleasedIndicator; readonly verdict: ReleasedVerdict } | null;

export type MoveInput = { readonly before: Held; readonly after: Held; readonly from: Standing | null; readonly to: Standing | null; readonly units: TextsFile['units']; readonly locale: Locale };

/** Why a verdict moved, one sentence with the numbers of both releases. */
export function moveSentence(cause: MoveCause, input: MoveInput): string {
  switch (cause) {
    case 'data':
      return dataSentence(input);
    case 'revision':
      return revisionSentence(input);
    case 'target':
      return targetSentence(input);
    case 'method':
      return input.locale.t(pathKind(input.before) === pathKind(input.after) ? 'review.why.method' : 'review.why.path');
    case 'time':
      return input.locale.t(`review.why.time.${timeCase(input)}`);
  }
}

/** What time alone can do: let a deadline pass, let a value grow old, let a day of delivery come. */
function timeCase({ from, to }: MoveInput): 'no-data-at-deadline' | 'too-old' | 'due' | 'other' {
  if (to?.reason === 'no-data-at-deadline' || to?.reason === 'too-old') return to.reason;
  return from?.reason === 'not-due' ? 'due' : 'other';
}

function pathKind(held: Held): string | null {
  return held?.verdict.case.path ?? null;
}

const mostDecimals = 4;

function amount(value: number, held: NonNullable<Held>, { units, locale }: MoveInput): string {
  return withUnit(locale.format.number(value, fewestDecimals(value, mostDecimals)), held.indicator.unit, units);
}

/** A path is worked out, not stated: one decimal more than the values is enough. */
function pathAmount(value: number, held: NonNullable<Held>, { units, locale }: MoveInput): string {
  return withUnit(locale.format.number(value, fewestDecimals(value, held.indicator.decimals + 1)), held.indicator.unit, units);
}

/** The newest value that a rule may use. */
function newest(held: Held): AssessObservation | undefined {
  return (held?.verdict.case.observations ?? []).filter(({ status }) => status !== 'F').toSorted((one, other) => one.time - other.time).at(-1);
}

function dataSentence(input: MoveInput): string {
  const { before, after, locale } = input;
  const { t } = locale;
  const [from, to] = [newest(before), newest(after)];
  if (after === null || to === undefined) return t('review.why.data.other');
  const words = { to: amount(to.value, after, input), toTime: timeText(to.time, locale) };
  if (before === null || from === undefined) return t('review.why.data.first', words);
  if (from.time === to.time) return t('review.why.data.other');
  const expected = after.verdict.lastKnown?.expectedValue ?? after.verdict.expectedValue;
  const pair = { ...words, from: amount(from.value, before, input), fromTime: timeText(from.time, locale) };
  if (to.time < from.time) return t('review.why.data.withdrawn', pair);
  return expected === null ? t('review.why.data.text', pair) : t('review.why.data.path', { ...pair, path: pathAmount(expected, after, input) });
}

/** The newest period that both releases hold with another value, else one that the later no longer holds. */
function revisionSentence(input: MoveInput): string {
  const { before, after, locale } = input;
  const { t } = locale;
  if (before === null || after === null) return t('review.why.revision.other');
  const later = new Map((after.verdict.case.observations ?? []).map(({ time, value }) => [time, value]));
  const changed = (before.verdict.case.observations ?? []).filter(({ time, value }) => later.get(time) !== value).toSorted((one, other) => one.time - other.time).at(-1);
  if (changed === undefined) return t('review.why.revision.other');
  const words = { time: timeText(changed.time, locale), from: amount(changed.value, before, input) };
  const to = later.get(changed.time);
  return to === undefined ? t('review.why.revision.withdrawn', words) : t('review.why.revision.text', { ...words, to: amount(to, after, input) });
}

function targetSentence(input: MoveInput): string {
  const { before, after, locale } = input;
  const { t } = locale;
  if (before === null) return after === null ? t('review.why.target.other') : t('review.why.target.first', { to: targetWords(after, input) });
  if (after === null) return t('review.why.target.withdrawn', { from: targetWords(before, input) });
  if (!isSameTarget(before.verdict.target, after.verdict.target)) return t('review.why.target.text', { from: targetWords(before, input), to: targetWords(after, input) });
  const [from, to] = [before.verdict.case.baseline ?? null, after.verdict.case.baseline ?? null];
  if (from !== null && to !== null && (from.value !== to.value || from.time !== to.time)) {
    return t('review.why.target.baseline', { from: amount(from.value, before, input), to: amount(to.value, after, input) });
  }
  return t('review.why.target.milestones');
}

function isSameTarget(one: ReleasedTarget, other: ReleasedTarget): boolean {
  return one.value === other.value && one.time === other.time && one.due === other.due && one.range?.lower === other.range?.lower && one.range?.upper === other.range?.upper;
}

/** '40% (2025)', 'a range (2025)', 'a day (2025-06-30)'. */
function targetWords(held: NonNullable<Held>, input: MoveInput): string {
  const { t, format } = input.locale;
  const { value, range, due } = held.verdict.target;
  const year = timeText(held.verdict.time, input.locale);
  if (value !== null) return t('review.why.target.of', { value: amount(value, held, input), year });
  if (range !== null) return t('review.why.target.of', { value: `${amount(range.lower, held, input)}–${amount(range.upper, held, input)}`, year });
  return due === null ? year : format.dayShort(due);
}
