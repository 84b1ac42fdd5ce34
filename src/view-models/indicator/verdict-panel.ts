import type { GlossaryTerm } from '../glossary/glossary.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Reason, Status } from '#model/status.ts';
import { capitalised } from '../home/capitalised.ts';
import { classBounds, headlineWords, planName, targetText } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { periodInWords, timeInWords } from './time-text.ts';
import { qualified } from './unjudged-headline.ts';

/** A named fact; `term` = the word of the glossary that explains its name. */
export type Fact = { readonly name: string; readonly value: string; readonly term?: GlossaryTerm };

/** The verdict beside the headline: status, the figures it rests on, and what has to be known about it. */
export type VerdictPanel = {
  readonly status: Status;
  readonly reason: Reason | null;
  /** The reason in words where it is none of the list: a figure without a better direction is never judged. */
  readonly reasonWord: string | null;
  readonly isDoubtful: boolean;
  /** The verdict of the latest value, beside one that cannot be given; `label` says its year. */
  readonly lastKnown: { readonly status: Status; readonly label: string } | null;
  /** 'plan target', 'national target', with the plan's name; null where nothing is judged. */
  readonly kind: string | null;
  readonly facts: readonly Fact[];
  readonly flags: readonly string[];
  /** The other verdicts of the indicator, by their key. */
  readonly others: readonly OtherVerdict[];
};

export type OtherVerdict = { readonly key: string; readonly label: string; readonly status: Status; readonly reason: Reason | null };

export function verdictPanel(reading: IndicatorReading): VerdictPanel {
  const { file, locale, verdict } = reading;
  const others = file.verdicts.filter(({ key }) => key !== verdict?.key).map((other) => otherVerdict(reading, other));
  if (verdict === null) {
    return {
      status: 'not-rated', reason: 'no-target', reasonWord: contextWord(reading), isDoubtful: false, lastKnown: null, kind: null, flags: [], others,
      facts: latestFacts(reading, []),
    };
  }
  return {
    status: verdict.status,
    reason: verdict.reason,
    reasonWord: null,
    isDoubtful: verdict.status !== 'not-rated' && verdict.confidence === 'D',
    lastKnown: lastKnownOf(reading, verdict),
    kind: kindText(reading, verdict),
    facts: [...latestFacts(reading, classBounds(verdict)), ...targetFacts(reading, verdict)],
    flags: [
      ...(verdict.counted ? [] : [locale.t(verdict.kind === 'plan' ? 'indicator.flag.unconfirmed' : 'indicator.flag.notCounted')]),
      ...verdict.flags.map((flag) => locale.t(`indicator.flag.${flag}`)),
    ],
    others,
  };
}

function contextWord({ file, locale }: IndicatorReading): string | null {
  return file.indicator.direction === 'none' ? locale.t('indicator.verdict.context') : null;
}

function lastKnownOf({ locale }: IndicatorReading, { lastKnown }: PublishedVerdict): VerdictPanel['lastKnown'] {
  if (lastKnown === null) return null;
  return { status: lastKnown.status, label: locale.t('indicator.lastKnown', { time: periodInWords(lastKnown.time, locale) }) };
}

function latestFacts({ file, locale, quantity }: IndicatorReading, near: readonly number[]): readonly Fact[] {
  const { t, format } = locale;
  const { latest } = file;
  const name = t('indicator.fact.latest');
  if (latest === null) return [{ name, value: t('indicator.none.value') }];
  const value = qualified(quantity.amountNear(latest.value, near), latest.qualifier, locale);
  return [{ name, value: t('indicator.fact.valueAt', { value, time: format.period(latest.time) }) }];
}

function targetFacts(reading: IndicatorReading, verdict: PublishedVerdict): readonly Fact[] {
  const { t } = reading.locale;
  const words = headlineWords(reading, verdict);
  const { margin } = verdict.assessment;
  const facts: Fact[] = [];
  if (words.expected !== '') facts.push({ name: t('indicator.fact.path', { time: words.time }), value: words.expected, term: 'path' });
  if (margin !== null) facts.push({ name: t('indicator.fact.margin'), value: reading.quantity.change(margin) });
  if (words.target !== '') facts.push({ name: t('indicator.fact.target', { time: words.targetTime }), value: words.target, term: 'target' });
  const final = finalValue(reading, verdict);
  if (final !== null) facts.push({ name: t('indicator.fact.final', { time: words.targetTime }), value: final });
  facts.push({ name: t('indicator.fact.confidence'), value: confidenceText(reading, verdict), term: 'confidence' });
  return facts;
}

/** The value at the deadline; null while the target year still runs. */
function finalValue({ locale, quantity }: IndicatorReading, verdict: PublishedVerdict): string | null {
  const { arithmetic, reason, assessment } = verdict;
  const { latest, target } = arithmetic;
  if (latest !== null && latest.time >= target.time - 1e-9) return quantity.amountNear(latest.value, classBounds(verdict));
  const isMissing = reason === 'no-data-at-deadline' || assessment.pace.kind === 'deadline-passed';
  return isMissing ? locale.t('indicator.none.published') : null;
}

function confidenceText({ locale }: IndicatorReading, { confidence }: PublishedVerdict): string {
  return confidence === null ? locale.t('indicator.none.said') : locale.t(`indicator.confidence.${confidence}`);
}

function kindText(reading: IndicatorReading, verdict: PublishedVerdict): string {
  const { t } = reading.locale;
  const plan = planName(reading, verdict.plan);
  const kind = t(`word.kind.${verdict.kind}`);
  const evidence = t(`word.evidence.${verdict.evidence}`);
  return plan === '' ? t('indicator.kind', { kind, evidence }) : t('indicator.kindOfPlan', { kind, evidence, plan });
}

function otherVerdict(reading: IndicatorReading, verdict: PublishedVerdict): OtherVerdict {
  const { t } = reading.locale;
  const target = targetText(reading, verdict);
  const time = timeInWords(verdict.time, reading.locale);
  const kind = t(`word.kind.${verdict.kind}`);
  return { key: verdict.key, label: capitalised(t('indicator.other', { kind, target, time })), status: verdict.status, reason: verdict.reason };
}
