import type { Locale } from '#i18n/locale.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import type { Status } from '#model/status.ts';
import { leadVerdictOf } from '../indicators-table/shown-verdict.ts';

/** The verdict of a compared indicator in words: the same as everywhere, never a verdict on the comparison. */
export type VerdictWords = {
  readonly status: Status;
  readonly word: string;
  /** What follows 'Cannot say'; null for a rated verdict. */
  readonly reason: string | null;
  /** 'Cannot say: no published target'. */
  readonly text: string;
  readonly isDoubtful: boolean;
  readonly lastKnown: { readonly status: Status; readonly text: string } | null;
};

export function verdictWords(indicator: IndicatorSummary, { t, format }: Locale): VerdictWords {
  const lead = leadVerdictOf(indicator);
  const status = lead?.status ?? 'not-rated';
  const why = lead === null ? 'no-target' : lead.reason;
  const isContext = lead === null && indicator.direction === 'none';
  const reason = isContext ? t('compare.context') : why === null ? null : t(`word.reason.${why}`);
  const word = t(`word.status.${status}`);
  const known = lead?.lastKnown ?? null;
  return {
    status,
    word,
    reason,
    text: reason === null ? word : t('compare.cannotSay', { status: word, reason }),
    isDoubtful: lead !== null && status !== 'not-rated' && indicator.confidence === 'D',
    lastKnown: known === null ? null : { status: known.status, text: t('compare.lastKnown', { time: format.period(known.time), status: t(`word.status.${known.status}`) }) },
  };
}
