import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { decimalTime } from '#model/time.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type DecisionLog, decisionLog } from './decision-log.ts';
import { needAxis } from './need-picture.ts';
import { type NeedRow, needRow } from './need-row.ts';
import { type OrderLine, orderLines } from './need-order.ts';
import { needsDecision } from './needs-decision.ts';
import { newestJudgements } from './owner-judgement.ts';
import { ownersAgree, reviewHeadline } from './review-headline.ts';

/** The published files the review is made of, in one language. */
export type ReviewFiles = {
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly release: ReleaseFile;
  readonly reviews: ReviewsFile;
  readonly wordings: ReviewsTextsFile;
};

export type ReviewPage = {
  readonly headline: string;
  /** 'As of …, compared with the review of …'. */
  readonly standing: readonly string[];
  readonly rows: readonly NeedRow[];
  /** First and last year of the pictures in the list. */
  readonly axis: { readonly from: string; readonly to: string };
  readonly order: readonly OrderLine[];
  readonly log: DecisionLog;
  /** Past reviews, newest first. */
  readonly past: readonly PastReviewLine[];
};

export type PastReviewLine = { readonly id: string; readonly date: string; readonly judgements: string; readonly decisions: string };

export function reviewPage({ overview, texts: rawTexts, release, reviews, wordings: rawWordings }: ReviewFiles, locale: Locale): ReviewPage {
  const { t, format } = locale;
  const texts = joinedTexts(rawTexts);
  const wordings = joinedTexts(rawWordings);
  const needs = needsDecision({ overview, release });
  const log = decisionLog({ reviews, wordings, texts, locale });
  const context = {
    overview,
    texts,
    judgements: newestJudgements(reviews, wordings),
    openDecisions: log.rows.filter(({ state }) => state === 'open' || state === 'overdue'),
    axis: needAxis(needs, decimalTime(release.asOf) ?? 0),
    locale,
  };
  const rows = needs.map((need, place) => needRow(need, place, context));
  const counted = release.indicators.filter(({ verdicts }) => verdicts.some((verdict) => verdict.counted)).length;
  const newest = reviews.reviews[0];
  const asOf = format.day(release.asOf);
  return {
    headline: reviewHeadline(needs, rows, counted, locale),
    standing: [
      newest === undefined ? t('review.standing.first', { date: asOf }) : t('review.standing.since', { date: asOf, review: format.day(newest.id) }),
      ownersAgree(rows, locale),
      log.rows.length === 0 ? '' : log.summary,
    ].filter((text) => text !== ''),
    rows,
    axis: { from: String(context.axis.from), to: String(Math.ceil(context.axis.to)) },
    order: orderLines(needs, texts, locale),
    log,
    past: reviews.reviews.map(({ id, judgements, decisions }) => ({
      id,
      date: format.day(id),
      judgements: t('review.past.judgements', { count: judgements.length }),
      decisions: t('review.past.decisions', { count: decisions.length }),
    })),
  };
}
