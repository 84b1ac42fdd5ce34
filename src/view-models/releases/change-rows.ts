import { movesBetween } from '#domain/changes/moves-between.ts';
import { type NetChanges, netChanges, type NetTargetChange, type NetValueChange } from '#domain/changes/net-changes.ts';
import type { Locale } from '#i18n/locale.ts';
import { releaseNoteKinds } from '#model/release.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { byTitle } from './by-title.ts';
import { type MoveRow, moveRows } from './move-rows.ts';
import type { NamedIndicator, ReleaseNames } from './release-names.ts';

/** What a change can come from; time moves verdicts and nothing else. */
export const changeCauses = [...releaseNoteKinds, 'time'] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** What every change has: whose it is, and what it comes from. */
export type ChangeRow = { readonly key: string; readonly indicator: NamedIndicator; readonly causes: readonly ChangeCause[] };

export type ValueRow = ChangeRow & {
  readonly period: string;
  /** Name of the series where it is not the one the indicator is judged by; else blank. */
  readonly series: string;
  /** As printed; null where there was no value. */
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: NetValueChange['kind'];
  /** The cause in words with the reason of the editors, one a step. */
  readonly reasons: readonly string[];
};

export type TargetRow = ChangeRow & { readonly target: string; readonly from: string | null; readonly to: string | null; readonly reason: string };
export type SettingRow = ChangeRow & { readonly what: string; readonly reason: string };
export type PartRow = ChangeRow & { readonly added: string; readonly changed: string; readonly removed: string; readonly total: number };

/** Everything that differs between two releases, in the order in which a page tells it. */
export type ReleaseChanges = {
  readonly moves: readonly MoveRow[];
  readonly targets: readonly TargetRow[];
  readonly corrections: readonly ValueRow[];
  readonly changed: readonly ValueRow[];
  readonly added: readonly ValueRow[];
  readonly settings: readonly SettingRow[];
  readonly parts: readonly PartRow[];
};

export type ChangeList = keyof ReleaseChanges;

/** What differs between `before` and the last of `logs`: every release after it up to that one, oldest first. */
export function releaseChanges(before: ReleaseFile, logs: readonly ReleaseFile[], names: ReleaseNames): ReleaseChanges {
  const moves = movesBetween(before, logs.at(-1) ?? before);
  const net = netChanges(logs);
  const values = valueRows(net, logs.length > 1, names);
  const replaced = values.filter(({ kind }) => kind !== 'added');
  const isCorrected = ({ causes }: ValueRow): boolean => causes.includes('correction');
  return {
    moves: moveRows(moves, net, names),
    targets: net.targets.map((change) => targetRow(change, names)).toSorted(byTitle),
    corrections: replaced.filter(isCorrected),
    changed: replaced.filter((row) => !isCorrected(row)),
    added: values.filter(({ kind }) => kind === 'added'),
    settings: net.settings.map(({ indicator, what, reason }) => ({
      key: `${indicator} ${what} ${reason}`, indicator: names.indicator(indicator), causes: [what === 'path' ? ('method' as const) : ('target' as const)],
      what: names.locale.t(`releases.setting.${what}`), reason: reason ?? '',
    })).toSorted(byTitle),
    parts: net.parts.map((part) => partRow(part, names)).toSorted(byTitle),
  };
}

function valueRows({ values }: NetChanges, isOverSeveral: boolean, names: ReleaseNames): readonly ValueRow[] {
  const rows = values.map((change) => ({ period: change.period, row: valueRow(change, isOverSeveral, names) }));
  return rows.toSorted((one, other) => byTitle(one.row, other.row) || (one.period < other.period ? 1 : -1)).map(({ row }) => row);
}

function valueRow({ indicator, series, period, kind, from, to, steps }: NetValueChange, isOverSeveral: boolean, names: ReleaseNames): ValueRow {
  const print = (value: number | null): string | null => (value === null ? null : names.amount(indicator, value, [from, to]));
  return {
    key: `${indicator} ${series} ${period}`,
    indicator: names.indicator(indicator),
    causes: [...new Set(steps.map(({ cause }) => cause))],
    period: names.locale.format.period(period),
    series: names.series(indicator, series),
    from: print(from),
    to: print(to),
    kind,
    reasons: steps.filter(({ cause, reason }) => cause !== 'data' || reason !== '').map((step) => reasonOf(step, isOverSeveral, names.locale)),
  };
}

function reasonOf({ release, cause, reason }: NetValueChange['steps'][number], isOverSeveral: boolean, { t }: Locale): string {
  const kind = t(`releases.kind.${cause}`);
  const said = reason === '' ? kind : t('releases.reason', { kind, reason });
  return isOverSeveral ? t('releases.reasonIn', { reason: said, release }) : said;
}

function targetRow({ indicator, key, from, to, reasons }: NetTargetChange, names: ReleaseNames): TargetRow {
  const print = (target: NetTargetChange['from']): string | null => (target === null ? null : names.targetAmount(indicator, target));
  return { key: `${indicator} ${key}`, indicator: names.indicator(indicator), causes: ['target'], target: names.target(key), from: print(from), to: print(to), reason: reasons.join('; ') };
}

function partRow({ indicator, added, changed, removed }: NetChanges['parts'][number], { indicator: named, locale }: ReleaseNames): PartRow {
  const count = (number: number): string => locale.format.number(number, 0);
  const causes: readonly ChangeCause[] = [...(added > 0 ? ['data' as const] : []), ...(changed + removed > 0 ? ['revision' as const] : [])];
  return { key: indicator, indicator: named(indicator), causes, added: count(added), changed: count(changed), removed: count(removed), total: added + changed + removed };
}
