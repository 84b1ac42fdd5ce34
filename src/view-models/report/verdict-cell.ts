import type { Locale } from '#i18n/locale.ts';
import type { Reason, Status } from '#model/status.ts';
import type { FigureCell } from '../figure/figure.ts';
import { type Member, isDoubtful, memberLastKnown, memberReason, memberStatus } from '../groups/members.ts';
import type { PartContext } from './part-context.ts';

export type VerdictCell = Exclude<FigureCell, string>;

type Said = {
  readonly status: Status;
  readonly reason: string | null;
  /** 'last known, 2024: Off track'. */
  readonly known: string | null;
  readonly isDoubtful: boolean;
};

/** A verdict as a report says it, whole: 'Cannot say: no final value (last known, 2024: Off track)'. */
export function verdictCell({ status, reason, known, isDoubtful: hasDoubt }: Said, { t }: Locale): VerdictCell {
  const word = t(`word.status.${status}`);
  const said = reason === null ? word : t('report.reason', { status: word, reason });
  const whole = known === null ? said : t('report.known', { said, known });
  return { status, text: hasDoubt ? t('report.doubtful', { said: whole }) : whole };
}

export function knownWords(status: Status, time: string, { t, format }: Locale): string {
  return t('indicators.lastKnown', { time: format.period(time), status: t(`word.status.${status}`) });
}

/** The verdict of a selected indicator: on the plan asked for, else on its leading target. */
export function memberCell(member: Member, { plan, locale }: Pick<PartContext, 'plan' | 'locale'>): VerdictCell {
  const known = memberLastKnown(member);
  return verdictCell(
    {
      status: memberStatus(member),
      reason: reasonOf(member, plan?.name ?? null, locale),
      known: known === null ? null : knownWords(known.status, known.time, locale),
      isDoubtful: isDoubtful(member),
    },
    locale,
  );
}

/** A figure without a better direction is never judged; a plan without a target says which plan. */
function reasonOf(member: Member, plan: string | null, { t }: Locale): string | null {
  if (member.verdict === null && member.indicator.direction === 'none') return t('indicators.context');
  if (member.verdict === null && plan !== null) return t('report.noPlanTarget', { plan });
  const reason: Reason | null = memberReason(member);
  return reason === null ? null : t(`word.reason.${reason}`);
}
