import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Status } from '#model/status.ts';
import { headlineWords, type HeadlineWords } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { timeInWords } from './time-text.ts';
import { unjudgedHeadline } from './unjudged-headline.ts';
import { whatWouldSettle } from './what-would-settle.ts';

/** What the page says first. `finding`: the headline, whole sentences. `notes`: what has to be said beside it. */
export type IndicatorHeadline = { readonly finding: readonly string[]; readonly notes: readonly string[] };

export function indicatorHeadline(reading: IndicatorReading): IndicatorHeadline {
  const { verdict } = reading;
  if (verdict === null) return { finding: unjudgedHeadline(reading), notes: [] };
  const words = headlineWords(reading, verdict);
  const finding = verdict.status === 'not-rated' ? notRated(reading, verdict, words) : rated(reading, verdict, verdict.status, words);
  const settle = whatWouldSettle(reading, verdict);
  return { finding, notes: [...breakNote(reading, verdict, words), ...(settle === null ? [] : [settle])] };
}

function breakNote({ locale }: IndicatorReading, { flags }: PublishedVerdict, words: HeadlineWords): readonly string[] {
  if (!flags.includes('suspected-break') || words.baselineTime === '') return [];
  return [locale.t('indicator.headline.suspectedBreak', words)];
}

/** Where the latest value stands, by the class it earns; the pace that would be needed after an unfinished one. */
function rated(reading: IndicatorReading, verdict: PublishedVerdict, status: Status, words: HeadlineWords): readonly string[] {
  const { t } = reading.locale;
  if (reading.file.indicator.type === 'deliverable') return [deliverableSentence(reading, verdict, status, words)];
  switch (status) {
    case 'met':
      return [metSentence(reading, verdict, words)];
    case 'on-track':
      return [words.expected === '' ? position(reading, verdict, words) : t('indicator.headline.onTrack', words)];
    case 'behind':
    case 'off-track':
      return [position(reading, verdict, words), ...paceSentence(reading, verdict, words)];
    case 'moving-away':
      return [t('indicator.headline.movingAway', words), ...paceSentence(reading, verdict, words)];
    case 'breached':
      return [t('indicator.headline.breached', words)];
    case 'nearly-met':
    case 'partly-met':
      return [t('indicator.headline.deadline', words)];
    case 'not-met':
      return [t(words.achieved === '0%' ? 'indicator.headline.deadlineStill' : 'indicator.headline.deadline', words)];
    case 'worse-than-baseline':
      return [t('indicator.headline.deadlineWorse', words)];
    case 'not-rated':
      return [position(reading, verdict, words)];
  }
}

/** Completed or not: a thing to deliver has no value that could stand anywhere. */
function deliverableSentence({ locale }: IndicatorReading, { case: { done } }: PublishedVerdict, status: Status, words: HeadlineWords): string {
  if (status !== 'met' || typeof done !== 'number') return locale.t('indicator.headline.notDone', words);
  return locale.t('indicator.headline.done', { ...words, doneTime: timeInWords(done, locale) });
}

/** 'stood at … in …, nine points below the path to …'. */
function position({ locale }: IndicatorReading, { assessment, arithmetic }: PublishedVerdict, words: HeadlineWords): string {
  const { t } = locale;
  const { expectedValue } = assessment;
  if (expectedValue === null || arithmetic.latest === null) return t('indicator.headline.beside', words);
  const gap = arithmetic.latest.value - expectedValue;
  if (Math.abs(gap) <= 1e-9 * Math.max(1, Math.abs(expectedValue))) return t('indicator.headline.onPath', words);
  return t(gap < 0 ? 'indicator.headline.below' : 'indicator.headline.above', words);
}

function metSentence({ locale }: IndicatorReading, { assessment, arithmetic }: PublishedVerdict, words: HeadlineWords): string {
  const { t } = locale;
  if (assessment.margin !== null) return t('indicator.headline.kept', words);
  const isEarly = arithmetic.latest !== null && arithmetic.latest.time < arithmetic.target.time - 1e-6;
  return t(isEarly ? 'indicator.headline.metEarly' : 'indicator.headline.met', words);
}

function paceSentence({ locale }: IndicatorReading, { assessment }: PublishedVerdict, words: HeadlineWords): readonly string[] {
  const { t } = locale;
  const { kind, multiple } = assessment.pace;
  switch (kind) {
    case 'multiple':
      return [t((multiple ?? 0) > 1 ? 'indicator.headline.pace' : 'indicator.headline.paceEnough', words)];
    case 'reverse':
      return [t('indicator.headline.reverse', words)];
    case 'already-met':
    case 'deadline-passed':
    case 'unknown':
      return [];
  }
}

function notRated(reading: IndicatorReading, verdict: PublishedVerdict, words: HeadlineWords): readonly string[] {
  const { t } = reading.locale;
  const before = verdict.lastKnown === null ? [] : rated(reading, verdict, verdict.lastKnown.status, words);
  const hasValue = words.value !== '';
  switch (verdict.reason) {
    case 'no-data-at-deadline': {
      const ended = t(words.plan === '' ? 'indicator.headline.noFinal' : 'indicator.headline.planEnded', words);
      return before.length > 0 ? [...before, ended] : [t('indicator.headline.noFinalOf', words)];
    }
    case 'no-data':
      return [t('indicator.headline.noData', words)];
    case 'no-baseline':
      return [t(hasValue ? 'indicator.headline.noBaseline' : 'indicator.headline.noBaselineOf', words)];
    case 'series-break':
      return [t('indicator.headline.seriesBreak', words)];
    case 'baseline-only':
      return [t('indicator.headline.baselineOnly', words)];
    case 'too-early':
      return [t('indicator.headline.tooEarly', words)];
    case 'too-old':
      return [...before, t('indicator.headline.tooOld', words)];
    case 'not-due':
      return [t('indicator.headline.notDue', words)];
    case 'no-target':
    case null:
      return unjudgedHeadline(reading);
  }
}
