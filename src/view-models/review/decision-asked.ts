import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { judgedValue, targetAmount } from '../groups/value-words.ts';
import { shortName } from '../home/names.ts';
import { withUnit } from '../home/value.ts';
import { fewestDecimals } from '../indicator/quantity.ts';
import type { Need } from './needs-decision.ts';
import { timeInWords } from './time-in-words.ts';

/** The cases a verdict can put before the committee. */
export type AskKind = 'final-figure' | 'first-figure' | 'baseline' | 'stated-break' | 'recent-figure' | 'carry' | 'turn' | 'off-track' | 'behind' | 'limit' | 'complete' | 'denominator';

/** What is asked of the committee: the decision, and why in one sentence. */
export type Ask = { readonly kind: AskKind; readonly title: string; readonly text: string };

type Files = { readonly overview: Pick<OverviewFile, 'plans'>; readonly texts: Pick<TextsFile, 'plans' | 'units'> };

/** The decisions a verdict asks for, the one that settles it first. */
export function decisionsAsked(need: Need, files: Files, locale: Locale): readonly Ask[] {
  const asks = [mainKind(need), ...(need.verdict.flags.includes('suspected-break') ? (['denominator'] as const) : [])];
  const words = wordsOf(need, files, locale);
  return asks.map((kind) => ({ kind, title: locale.t(`review.ask.${kind}.title`, words), text: reasonOf(kind, need, words, locale) }));
}

function mainKind({ indicator, verdict, isFinal, hasEnded }: Need): AskKind {
  const { status, reason, lastKnown } = verdict;
  if (indicator.type === 'deliverable') return 'complete';
  if (status === 'not-rated') return unratedKind(reason, hasEnded, indicator.latest !== null);
  if (isFinal) return 'carry';
  const shown = lastKnown?.status ?? status;
  if (shown === 'moving-away') return 'turn';
  if (shown === 'breached') return 'limit';
  return shown === 'behind' ? 'behind' : 'off-track';
}

function unratedKind(reason: Need['verdict']['reason'], hasEnded: boolean, hasValue: boolean): AskKind {
  if (reason === 'no-baseline') return 'baseline';
  if (reason === 'series-break') return 'stated-break';
  if (!hasEnded) return 'recent-figure';
  return hasValue ? 'final-figure' : 'first-figure';
}

type Words = {
  readonly target: string;
  readonly time: string;
  readonly value: string;
  readonly period: string;
  readonly plan: string;
  readonly next: string;
  readonly share: string;
  readonly baseline: string;
  readonly baselineTime: string;
};

/** Thresholds between the classes: a printed share stays on its side of them. */
const limits = [0, 0.6, 0.95, 1];

function wordsOf(need: Need, { overview, texts }: Files, locale: Locale): Words {
  const { t, format } = locale;
  const { indicator, verdict } = need;
  const { baseline } = verdict.case;
  const value = judgedValue(need, texts.units, locale);
  const successor = overview.plans.find(({ id }) => id === verdict.plan)?.successor ?? null;
  return {
    target: targetAmount(verdict, indicator, texts.units, locale) ?? t('review.ask.range'),
    time: timeInWords(verdict.time, locale),
    value: value?.amount ?? '',
    period: value?.periodInWords ?? '',
    plan: verdict.plan === null ? '' : shortName(texts.plans, verdict.plan),
    next: successor === null ? t('review.ask.nextPlan') : shortName(texts.plans, successor),
    share: format.percentNear((need.isFinal ? verdict.achieved : (verdict.lastKnown?.ratio ?? verdict.ratio)) ?? 0, limits),
    baseline: baseline ? withUnit(format.number(baseline.value, fewestDecimals(baseline.value, Math.max(1, indicator.decimals))), indicator.unit, texts.units) : '',
    baselineTime: baseline ? timeInWords(baseline.time, locale) : '',
  };
}

/** The reason with its numbers; where one of them does not exist, the same without it. */
function reasonOf(kind: AskKind, need: Need, words: Words, { t }: Locale): string {
  const { ratio, lastKnown, achieved } = need.verdict;
  if ((kind === 'off-track' || kind === 'behind') && (lastKnown?.ratio ?? ratio) === null) return t('review.ask.noShare');
  if (kind === 'carry') return t(achieved === null ? 'review.ask.carry.limit' : achieved < 0 ? 'review.ask.carry.worse' : 'review.ask.carry.text', words);
  if (kind === 'denominator' && words.baseline === '') return t('review.ask.denominator.unnamed');
  return t(`review.ask.${kind}.text`, words);
}
