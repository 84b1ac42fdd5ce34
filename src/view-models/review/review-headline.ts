import type { Locale } from '#i18n/locale.ts';
import { ratingGroups } from '#model/status.ts';
import { capitalised } from '../home/capitalised.ts';
import { countWord } from '../home/count-word.ts';
import type { IndicatorNeed } from './needs-decision.ts';
import type { NeedRow } from './need-row.ts';

/** The finding of the page in one or two sentences, worded by case from the list. */
export function reviewHeadline(needs: readonly IndicatorNeed[], rows: readonly NeedRow[], counted: number, locale: Locale): string {
  const { t } = locale;
  const count = rows.length;
  if (counted === 0) return t('review.headline.noTargets');
  if (count === 0) return t('review.headline.none');
  const sentences = [capitalised(t('review.headline.count', { count, number: countWord(count, locale) })), lastKnownSentence(needs, locale), differSentence(rows, locale)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Where nothing on the list is rated today, the list rests on what was known before. */
function lastKnownSentence(needs: readonly IndicatorNeed[], locale: Locale): string {
  const { t } = locale;
  if (needs.some(({ lead, others }) => [lead, ...others].some(({ verdict }) => verdict.status !== 'not-rated'))) return '';
  const reds = needs.filter(({ lead: { verdict } }) => verdict.lastKnown !== null && ratingGroups[verdict.lastKnown.status] === 'red').length;
  if (reds === 0) return t('review.headline.noneRated', { count: needs.length });
  return t('review.headline.lastKnown', { count: reds, number: countWord(reds, locale), of: countWord(needs.length, locale) });
}

function differSentence(rows: readonly NeedRow[], locale: Locale): string {
  const { t } = locale;
  const differ = rows.filter(({ targets }) => targets.some(({ agreement }) => agreement === 'differ')).length;
  if (differ === 0) return '';
  return rows.length === 1 ? t('review.headline.onlyDiffers') : t('review.headline.differ', { count: differ, number: countWord(differ, locale) });
}

/** What the head says of the owners where none of them differs: that none has spoken, or that all agree; blank for an empty list. */
export function ownersAgree(rows: readonly NeedRow[], { t }: Locale): string {
  const agreements = rows.flatMap(({ targets }) => targets.map(({ agreement }) => agreement));
  if (rows.length === 0 || agreements.includes('differ')) return '';
  return t(agreements.every((agreement) => agreement === 'none') ? 'review.headline.noJudgement' : 'review.headline.agree');
}
