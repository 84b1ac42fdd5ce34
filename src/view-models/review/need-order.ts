import type { Locale } from '#i18n/locale.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName, shortName } from '../home/names.ts';
import type { IndicatorNeed, Need } from './needs-decision.ts';
import { timeInWords } from './time-in-words.ts';

/** The arithmetic of one place in the order, with its numbers. */
export type OrderLine = {
  readonly key: string;
  readonly title: string;
  readonly plan: string;
  /** Empty where nothing can be computed; then `note` says why. */
  readonly factors: { readonly gap: string; readonly weight: string; readonly urgency: string; readonly product: string } | null;
  readonly note: string;
};

/** Every target behind the list, in its order: gap × weight × urgency with the numbers in place. */
export function orderLines(needs: readonly IndicatorNeed[], texts: Pick<TextsFile, 'indicators' | 'plans'>, locale: Locale): readonly OrderLine[] {
  return needs.flatMap(({ lead, others }) => [lead, ...others]).map((need) => orderLine(need, texts, locale));
}

function orderLine(need: Need, texts: Pick<TextsFile, 'indicators' | 'plans'>, locale: Locale): OrderLine {
  const { indicator, verdict, factors, isRanked } = need;
  const { t, format } = locale;
  const number = (value: number): string => format.valueNear(value, [0], 2);
  return {
    key: `${indicator.id} ${verdict.key}`,
    title: fullName(texts.indicators, indicator.id),
    plan: verdict.plan === null ? '' : shortName(texts.plans, verdict.plan),
    factors: isRanked ? { gap: number(factors.gap), weight: number(factors.weight), urgency: number(factors.urgency), product: number(factors.product) } : null,
    note: isRanked ? t(`review.order.${gapSource(need)}`, { share: shareOf(need, locale), time: timeInWords(verdict.time, locale) }) : t('review.order.noGap'),
  };
}

type GapSource = 'final' | 'lastKnown' | 'ratio' | 'red';

/** Which share the gap is the rest of. */
function gapSource({ verdict, isFinal }: Need): GapSource {
  const share = isFinal ? verdict.achieved : (verdict.lastKnown === null ? verdict.ratio : verdict.lastKnown.ratio);
  if (share === null) return 'red';
  if (isFinal) return 'final';
  return verdict.lastKnown === null ? 'ratio' : 'lastKnown';
}

function shareOf({ verdict, isFinal }: Need, { format }: Locale): string {
  const share = isFinal ? verdict.achieved : (verdict.lastKnown === null ? verdict.ratio : verdict.lastKnown.ratio);
  return share === null ? '' : format.ratio(share);
}
