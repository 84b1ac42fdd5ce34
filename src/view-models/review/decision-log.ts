import type { Locale } from '#i18n/locale.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type DecisionRow, decisionRow } from './decision-row.ts';
import { takenDecisions } from './open-decisions.ts';

/** All decisions, open ones first and of these the longest overdue; closed ones by the review they were taken at, newest first. */
export type DecisionLog = {
  readonly rows: readonly DecisionRow[];
  readonly open: number;
  readonly overdue: number;
  /** 'Of 4 decisions, 1 is open and 1 overdue.' */
  readonly summary: string;
};

type Input = { readonly reviews: ReviewsFile; readonly wordings: ReviewsTextsFile; readonly texts: Pick<TextsFile, 'indicators' | 'institutions'>; readonly locale: Locale };

export function decisionLog({ reviews, wordings, texts, locale }: Input): DecisionLog {
  const rows = takenDecisions(reviews, joinedTexts(wordings))
    .map((decision) => decisionRow(decision, { asOf: reviews.asOf, texts: joinedTexts(texts), locale }))
    .toSorted((one, other) => rank[one.state] - rank[other.state] || other.daysLate - one.daysLate);
  const overdue = rows.filter(({ state }) => state === 'overdue').length;
  const open = rows.filter(({ state }) => state === 'open').length + overdue;
  return { rows, open, overdue, summary: summaryOf(rows.length, open, overdue, locale) };
}

const rank = { overdue: 0, open: 1, carried: 2, done: 2, dropped: 2 } as const;

function summaryOf(count: number, open: number, overdue: number, { t }: Locale): string {
  if (count === 0) return t('review.log.none');
  if (open === 0) return t('review.log.allClosed', { count });
  return overdue === 0 ? t('review.log.open', { count: open }) : t('review.log.overdue', { count: overdue, open });
}
