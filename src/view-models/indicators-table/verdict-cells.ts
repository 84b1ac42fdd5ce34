import type { Locale } from '#i18n/locale.ts';
import type { IndicatorSummary, VerdictSummary } from '#model/published-common.ts';
import { statusTone } from '#model/status-tone.ts';
import { timeText } from '../indicator/time-text.ts';
import type { OtherVerdict, RowVerdict } from './indicator-row.ts';
import { type RowContext, shortName } from './row-context.ts';
import { leadVerdictOf, otherVerdicts } from './shown-verdict.ts';

/** The verdict of a row. Without a counted plan target nothing can be said; a figure without direction is never rated. */
export function rowVerdict(indicator: IndicatorSummary, { t, format }: Locale): RowVerdict {
  const lead = leadVerdictOf(indicator);
  const status = lead?.status ?? 'not-rated';
  const reason = lead === null ? 'no-target' : lead.reason;
  const isContext = lead === null && indicator.direction === 'none';
  const known = lead?.lastKnown ?? null;
  return {
    status,
    reason,
    tone: statusTone(status),
    word: t(`word.status.${status}`),
    reasonWord: isContext ? t('indicators.context') : reason === null ? null : t(`word.reason.${reason}`),
    lastKnown:
      known === null
        ? null
        : {
            status: known.status,
            text: t('indicators.lastKnown', { time: format.period(known.time), status: t(`word.status.${known.status}`) }),
          },
    doubt: lead !== null && status !== 'not-rated' && indicator.confidence === 'D' ? t('shell.confidence.d') : null,
  };
}

/** Verdicts on other targets, each with its kind: 'National target, 2025: Not met'. */
export function otherCells(indicator: IndicatorSummary, context: RowContext): readonly OtherVerdict[] {
  return otherVerdicts(indicator).map((verdict) => ({ key: verdict.key, status: verdict.status, text: otherText(verdict, context) }));
}

function otherText(verdict: VerdictSummary, { locale, texts }: RowContext): string {
  const { t } = locale;
  const { kind, plan, status, reason, time } = verdict;
  const target = kind === 'plan' ? (plan === null ? t('word.kind.plan') : shortName(texts.plans, plan)) : t(`indicators.other.${kind}`);
  const words = { target, time: timeText(time, locale), status: t(`word.status.${status}`) };
  return reason === null ? t('indicators.other.rated', words) : t('indicators.other.unrated', { ...words, reason: t(`word.reason.${reason}`) });
}
