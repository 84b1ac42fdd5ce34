import type { Locale } from '#i18n/locale.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { difference } from './need-amounts.ts';
import type { Need } from './needs-decision.ts';

/** Pace needed ÷ pace so far: a figure or a word, what it means, and the two paces where they are known. */
export type NeedPace = { readonly figure: string; readonly note: string; readonly detail: string };

export function needPace({ indicator, verdict }: Need, units: TextsFile['units'], locale: Locale): NeedPace {
  const { t, format } = locale;
  const { kind, multiple, current, required } = verdict.pace;
  const said = (value: number | null): string => (value === null ? '' : `${value < 0 ? '−' : '+'}${difference(value, indicator, units, locale)}`);
  const soFar = current === null ? '' : t('review.pace.soFar', { current: current === 0 ? t('review.pace.still') : said(current) });
  if (indicator.type === 'deliverable') return { figure: '–', note: t('review.pace.deliverable'), detail: '' };
  switch (kind) {
    case 'multiple':
      return {
        figure: t('review.pace.times', { multiple: format.multiple(multiple ?? 0) }),
        note: t((multiple ?? 0) > 1 ? 'review.pace.ratio' : 'review.pace.enough'),
        detail: t('review.pace.both', { required: said(required), current: said(current) }),
      };
    case 'reverse':
      return { figure: t('review.pace.away'), note: t('review.pace.reverse'), detail: required === null ? soFar : t('review.pace.afterTurn', { required: said(required) }) };
    case 'already-met':
      return { figure: t('review.pace.met'), note: t('review.pace.metNote'), detail: '' };
    case 'deadline-passed':
      return { figure: '–', note: t('review.pace.passed'), detail: soFar };
    case 'unknown':
      return { figure: '–', note: t(indicator.latest === null ? 'review.pace.noValue' : 'review.pace.unknown'), detail: '' };
  }
}
