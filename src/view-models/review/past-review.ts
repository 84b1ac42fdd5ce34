import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary, VerdictSummary } from '#model/published-common.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import type { Reason, Status } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName, shortName } from '../home/names.ts';
import { periodWords } from '../home/period-words.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type DecisionRow, decisionRow } from './decision-row.ts';
import { type OwnerWords, ownerWords } from './need-row.ts';
import { takenDecisions } from './open-decisions.ts';
import { type Agreement, agreementOf, judgementsOf } from './owner-judgement.ts';

/** A computed verdict in short; null = the release held none for this target. */
export type VerdictWords = { readonly status: Status; readonly reason: Reason | null; readonly lastKnown: { readonly status: Status; readonly note: string } | null } | null;

/** What an owner said at a review, what was computed then, and what is computed now. */
export type PastJudgement = {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly plan: string;
  readonly owner: OwnerWords;
  readonly before: VerdictWords;
  readonly now: VerdictWords;
  readonly agreement: Agreement;
};

/** A decision with what became of it: the decisions that carried it on, one after the other. */
export type PastDecision = { readonly decision: DecisionRow; readonly followUps: readonly DecisionRow[] };

export type PastReview = {
  readonly id: string;
  readonly date: string;
  readonly release: string;
  readonly isReleaseKnown: boolean;
  readonly judgements: readonly PastJudgement[];
  readonly decisions: readonly PastDecision[];
  /** Of its decisions, how many are still open, the follow-ups included. */
  readonly summary: string;
  readonly previous: { readonly id: string; readonly date: string } | null;
  readonly next: { readonly id: string; readonly date: string } | null;
};

type Input = {
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly reviews: ReviewsFile;
  readonly wordings: ReviewsTextsFile;
  /** The release the review rests on; null where this dataset does not hold it. */
  readonly release: ReleaseFile | null;
  readonly locale: Locale;
};

/** One past review; null for an id that no review has. */
export function pastReview(id: string, { overview, texts: rawTexts, reviews, wordings: rawWordings, release, locale }: Input): PastReview | null {
  const place = reviews.reviews.findIndex((one) => one.id === id);
  const review = reviews.reviews[place];
  if (review === undefined) return null;
  const texts = joinedTexts(rawTexts);
  const wordings = joinedTexts(rawWordings);
  const rows = takenDecisions(reviews, wordings).map((decision) => decisionRow(decision, { asOf: reviews.asOf, texts, locale }));
  const decisions = rows.filter((row) => row.review === id).map((decision) => ({ decision, followUps: followUpsOf(decision, rows) }));
  const open = decisions.filter(({ decision, followUps }) => isStillOpen(followUps.at(-1) ?? decision)).length;
  const neighbour = (other: ReviewsFile['reviews'][number] | undefined) => (other === undefined ? null : { id: other.id, date: locale.format.day(other.id) });
  return {
    id,
    date: locale.format.day(id),
    release: review.release,
    isReleaseKnown: release !== null,
    judgements: judgementsOf(review, wordings).map((judgement) => {
      const inRelease = release?.indicators.find((indicator) => indicator.id === judgement.indicator)?.verdicts;
      const then = planVerdict(inRelease, judgement.plan);
      return {
        key: `${judgement.indicator} ${judgement.plan}`,
        id: judgement.indicator,
        title: fullName(texts.indicators, judgement.indicator),
        plan: shortName(texts.plans, judgement.plan),
        owner: ownerWords(judgement, texts, locale),
        before: verdictWords(then, locale),
        now: verdictWords(planVerdict(summaryOf(overview, judgement.indicator)?.verdicts, judgement.plan), locale),
        agreement: then === null ? 'open' : agreementOf(then, judgement),
      };
    }),
    decisions,
    summary: decisions.length === 0 ? '' : locale.t('review.past.open', { count: decisions.length, open }),
    previous: neighbour(reviews.reviews[place + 1]),
    next: neighbour(reviews.reviews[place - 1]),
  };
}

function summaryOf({ indicators }: Pick<OverviewFile, 'indicators'>, id: string): IndicatorSummary | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

/** The counted verdict on a plan; of several the last in time. */
function planVerdict(verdicts: readonly VerdictSummary[] | undefined, plan: string): VerdictSummary | null {
  return (verdicts ?? []).filter((verdict) => verdict.counted && verdict.plan === plan).toSorted((one, other) => other.time - one.time)[0] ?? null;
}

function verdictWords(verdict: VerdictSummary | null, locale: Locale): VerdictWords {
  if (verdict === null) return null;
  const { status, reason, lastKnown } = verdict;
  return { status, reason, lastKnown: lastKnown === null ? null : { status: lastKnown.status, note: locale.t('home.lastKnown', { year: periodWords(lastKnown.time, locale) }) } };
}

/** Decision after decision along `follows`; a circle in the data ends where it closes. */
function followUpsOf(decision: DecisionRow, rows: readonly DecisionRow[]): readonly DecisionRow[] {
  const found: DecisionRow[] = [];
  for (let next = decision.followedBy; next !== null; ) {
    const follower = rows.find(({ id }) => id === next?.id);
    if (follower === undefined || follower.id === decision.id || found.includes(follower)) break;
    found.push(follower);
    next = follower.followedBy;
  }
  return found;
}

function isStillOpen({ state }: DecisionRow): boolean {
  return state === 'open' || state === 'overdue';
}
