import type { Move, MoveCause, Standing } from '#domain/changes/move.ts';
import type { NetChanges } from '#domain/changes/net-changes.ts';
import type { Locale } from '#i18n/locale.ts';
import { ratedStatuses, type Reason, type Status, statuses } from '#model/status.ts';
import { timeText } from '../indicator/time-text.ts';
import { byTitle } from './by-title.ts';
import type { ChangeCause, ChangeRow } from './change-rows.ts';
import type { ReleaseNames } from './release-names.ts';

/** A verdict as a table shows it. */
export type StandingWords = {
  readonly status: Status;
  readonly reason: Reason | null;
  /** The last known verdict beside one that cannot be given: its status and 'last known, 2024'. */
  readonly lastKnown: { readonly status: Status; readonly label: string } | null;
};

export type MoveRow = ChangeRow & {
  readonly target: string;
  readonly from: StandingWords | null;
  readonly to: StandingWords | null;
  readonly way: MoveWay;
  readonly causeWords: string;
  /** What each of several causes by itself did: 'With the revised values: Behind. With the new target: Off track.' Blank where one cause did it all. */
  readonly sentence: string;
};

/** To a better class, to a worse one, or to or from one that cannot be compared. */
export type MoveWay = 'better' | 'worse' | 'other';

/** The verdicts that differ, the worst as they stand now first. */
export function moveRows(moves: readonly Move[], net: NetChanges, names: ReleaseNames): readonly MoveRow[] {
  const severity = ({ to }: MoveRow): number => (to === null || to.status === 'not-rated' ? -1 : statuses.indexOf(to.status));
  return moves.map((move) => moveRow(move, net, names)).toSorted((one, other) => severity(other) - severity(one) || byTitle(one, other));
}

/** Whether the values of an indicator that were replaced were revised by their source, or put right, or both. */
function replacedBy({ values }: NetChanges, indicator: string): ReadonlySet<'revision' | 'correction'> {
  const causes = values.filter((change) => change.indicator === indicator).flatMap(({ steps }) => steps.map(({ cause }) => cause));
  return new Set(causes.filter((cause) => cause !== 'data'));
}

/** A cause as it is told: values were corrected rather than revised, a baseline changed rather than the target. */
type ToldCause = ChangeCause | 'setting';

function toldCause(cause: MoveCause, { indicator, key, from, to }: Move, replaced: ReadonlySet<string>, { targets }: NetChanges): ToldCause {
  if (cause === 'revision' && replaced.has('correction') && !replaced.has('revision')) return 'correction';
  const isSameTarget = from !== null && to !== null && !targets.some((change) => change.indicator === indicator && change.key === key);
  return cause === 'target' && isSameTarget ? 'setting' : cause;
}

function moveRow(move: Move, net: NetChanges, names: ReleaseNames): MoveRow {
  const { indicator, key, from, to, steps, causes } = move;
  const { locale } = names;
  const { t, format } = locale;
  const replaced = replacedBy(net, indicator);
  const wordOf = (cause: MoveCause): ToldCause => toldCause(cause, move, replaced, net);
  const told = steps.filter(({ moved }) => moved).map(({ cause, standing }) => t(`releases.step.${wordOf(cause)}`, { status: standingText(standing, locale) }));
  return {
    key: `${indicator} ${key}`,
    indicator: names.indicator(indicator),
    target: names.target(key),
    causes: causes.flatMap((cause) => (cause === 'revision' && replaced.size > 0 ? [...replaced] : [cause])),
    from: from && standingWords(from, locale),
    to: to && standingWords(to, locale),
    way: wayOf(from, to),
    causeWords: format.list(causes.map((cause) => t(`releases.cause.${wordOf(cause)}`))),
    sentence: sentenceOf({ from, to }, causes.length < 2 ? [] : told, locale),
  };
}

function sentenceOf({ from, to }: Pick<Move, 'from' | 'to'>, told: readonly string[], { t }: Locale): string {
  if (from === null) return t('releases.step.begun');
  return to === null ? t('releases.step.ended') : told.join(' ');
}

function standingWords({ status, reason, lastKnown }: Standing, locale: Locale): StandingWords {
  if (lastKnown === null) return { status, reason, lastKnown };
  return { status, reason, lastKnown: { status: lastKnown.status, label: locale.t('releases.lastKnown', { time: timeText(lastKnown.time, locale) }) } };
}

function standingText({ status, reason }: Standing, { t }: Locale): string {
  const word = t(`word.status.${status}`);
  return reason === null ? word : t('releases.status.reason', { status: word, reason: t(`word.reason.${reason}`) });
}

function wayOf(from: Standing | null, to: Standing | null): MoveWay {
  const rank = (standing: Standing | null): number => ratedStatuses.findIndex((status) => status === standing?.status);
  const [was, is] = [rank(from), rank(to)];
  if (was === -1 || is === -1 || was === is) return 'other';
  return is < was ? 'better' : 'worse';
}
