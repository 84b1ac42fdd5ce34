import type { Locale } from '#i18n/locale.ts';
import type { Reason } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { Member } from '../groups/members.ts';
import { memberReason } from '../groups/members.ts';
import { worstFirst } from '../groups/member-order.ts';
import { finalValue, latestValue, targetWords } from '../groups/value-words.ts';
import { type NamedCase, namedCase } from '../groups/worst-case.ts';
import type { PlanTimeWords } from './plan-time-words.ts';

/** One counted target: what was promised, what came of it, and how it is judged. */
export type ResultRow = NamedCase & {
  readonly target: string;
  /** The final value of a plan that has ended, else the latest one; words where there is none. */
  readonly value: string;
  readonly isMissing: boolean;
  readonly reason: Reason | null;
};

export type PlanResults = {
  readonly title: string;
  readonly note: string;
  readonly valueColumn: string;
  readonly rows: readonly ResultRow[];
};

/** The counted targets of a plan, the worst first: results after its end, the state against the path before it. */
export function planResults(members: readonly Member[], state: PlanTimeWords['state'], texts: Pick<TextsFile, 'indicators' | 'units'>, locale: Locale): PlanResults {
  const { t } = locale;
  const hasEnded = state === 'ended';
  const name = { ended: 'results', running: 'state', 'not-begun': 'ahead' } as const;
  return {
    title: t(`groups.plan.${name[state]}`),
    note: t(`groups.plan.${name[state]}Note`),
    valueColumn: t(hasEnded ? 'groups.plan.final' : 'groups.column.latest'),
    rows: members.toSorted(worstFirst).map((member) => resultRow(member, hasEnded, texts, locale)),
  };
}

function resultRow(member: Member, hasEnded: boolean, texts: Pick<TextsFile, 'indicators' | 'units'>, locale: Locale): ResultRow {
  const { t } = locale;
  const value = hasEnded ? finalValue(member, texts.units, locale) : latestValue(member, texts.units, locale);
  const missing = t(hasEnded ? 'groups.plan.notPublished' : 'groups.multiples.noValue');
  return {
    ...namedCase(member, texts, locale),
    reason: memberReason(member),
    target: targetWords(member, texts.units, locale),
    value: value === null ? missing : t('groups.cell.target', { value: value.amount, year: value.period }),
    isMissing: value === null,
  };
}
