import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Move, MoveCause, Standing } from '#domain/changes/move.ts';
import { movesBetween } from '#domain/changes/moves-between.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { type Reason, ratingGroups, type Status, statuses } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName, shortName } from '../home/names.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type Held, moveSentence } from './move-sentence.ts';
import { timeInWords } from './time-in-words.ts';

/** A verdict as the list of moves shows it. */
export type StandingWords = { readonly status: Status; readonly reason: Reason | null; readonly lastKnown: { readonly status: Status; readonly note: string } | null };

/** One cause with its reason and the verdict that it alone left behind. */
export type MovedStep = { readonly cause: MoveCause; readonly tag: string; readonly sentence: string; readonly standing: StandingWords | null };

export type MovedRow = {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly plan: string;
  readonly from: StandingWords | null;
  readonly to: StandingWords | null;
  /** One cause, or each of a mixed move in its order. */
  readonly steps: readonly MovedStep[];
  /** 'The move is not a loss of pace.'; blank where the pace had its part in it. */
  readonly notPace: string;
};

type Input = { readonly before: ReleaseFile; readonly after: ReleaseFile; readonly texts: Pick<TextsFile, 'indicators' | 'plans' | 'units'>; readonly locale: Locale };

/** Counted verdicts that stand otherwise than in an earlier release: what became worse first, then what can no longer be said, then what became better. */
export function movedRows({ before, after, texts: rawTexts, locale }: Input): readonly MovedRow[] {
  const texts = joinedTexts(rawTexts);
  return movesBetween(before, after)
    .filter((move) => [before, after].some((release) => held(release, move)?.verdict.counted === true))
    .toSorted((one, other) => courseOf(one) - courseOf(other) || badness(other.to) - badness(one.to) || compareCodePoints(one.indicator, other.indicator))
    .map((move) => movedRow(move, { before, after, texts, locale }));
}

function movedRow(move: Move, { before, after, texts, locale }: Input): MovedRow {
  const [heldBefore, heldAfter] = [held(before, move), held(after, move)];
  const plan = (heldAfter ?? heldBefore)?.verdict.plan ?? null;
  const causes = move.causes.length === 0 ? move.steps.map(({ cause }) => cause) : move.causes;
  return {
    key: `${move.indicator} ${move.key}`,
    id: move.indicator,
    title: fullName(texts.indicators, move.indicator),
    plan: plan === null ? '' : shortName(texts.plans, plan),
    from: standingWords(move.from, locale),
    to: standingWords(move.to, locale),
    steps: causes.map((cause) => ({
      cause,
      tag: locale.t(`review.cause.${cause}`),
      sentence: moveSentence(cause, { before: heldBefore, after: heldAfter, from: move.from, to: move.to, units: texts.units, locale }),
      standing: standingWords(move.steps.find((step) => step.cause === cause)?.standing ?? move.to, locale),
    })),
    notPace: notPaceWords(move, locale),
  };
}

function held({ indicators }: ReleaseFile, { indicator: id, key }: Move): Held {
  const indicator = indicators.find((one) => one.id === id);
  const verdict = indicator?.verdicts.find((one) => one.key === key);
  return indicator === undefined || verdict === undefined ? null : { indicator, verdict };
}

function standingWords(standing: Standing | null, locale: Locale): StandingWords | null {
  if (standing === null) return null;
  const { status, reason, lastKnown } = standing;
  return { status, reason, lastKnown: lastKnown === null ? null : { status: lastKnown.status, note: locale.t('home.lastKnown', { year: timeInWords(lastKnown.time, locale) }) } };
}

/** A move that only a new target or a new rule made says nothing of the pace. */
function notPaceWords(move: Move, { t }: Locale): string {
  if (move.from === null || move.to === null || move.causes.length === 0 || !move.causes.every((cause) => cause === 'target' || cause === 'method')) return '';
  return t(courseOf(move) === 2 ? 'review.why.notGain' : 'review.why.notLoss');
}

/** 0 worse, 1 neither, 2 better: also from and to a last known verdict. */
function courseOf({ from, to }: Move): 0 | 1 | 2 {
  const change = badness(to) - badness(from);
  if (badness(from) === 0 || badness(to) === 0) return badness(to) > 0 && shownGroup(to) === 'red' ? 0 : 1;
  return change > 0 ? 0 : change < 0 ? 2 : 1;
}

function shownGroup(standing: Standing | null): 'green' | 'amber' | 'red' | null {
  return standing === null ? null : ratingGroups[standing.lastKnown?.status ?? standing.status];
}

/** 0 where nothing is known, else higher the worse. */
function badness(standing: Standing | null): number {
  const status = standing?.lastKnown?.status ?? standing?.status ?? 'not-rated';
  return status === 'not-rated' ? 0 : statuses.indexOf(status) + 1;
}
