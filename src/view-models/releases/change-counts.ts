import type { Locale } from '#i18n/locale.ts';
import { changeCauses, type ReleaseChanges } from './change-rows.ts';

/** One line of what a release brought: 'Verdicts moved', '5', 'changed target 1, new values 4'. */
export type ChangeCount = { readonly name: string; readonly count: string; readonly details: string };

/** How much changed, line by line; what did not change is left out. */
export function changeCounts(changes: ReleaseChanges, locale: Locale): readonly ChangeCount[] {
  const { t, format } = locale;
  const { moves, targets, corrections, changed, added, settings, parts } = changes;
  const replaced = [...corrections, ...changed];
  const withdrawn = replaced.filter(({ kind }) => kind === 'removed').length;
  const lines: readonly (readonly [string, number, string])[] = [
    [t('releases.count.moves'), moves.length, movesByCause(moves, locale)],
    [t('releases.count.targets'), targets.length, ''],
    [t('releases.count.added'), added.length, ''],
    [t('releases.count.changed'), replaced.length - withdrawn, correctedWords(corrections.filter(({ kind }) => kind === 'changed').length, locale)],
    [t('releases.count.removed'), withdrawn, ''],
    [t('releases.count.settings'), settings.length, ''],
    [t('releases.count.parts'), sumOf(parts), ''],
  ];
  return lines.filter(([, count]) => count > 0).map(([name, count, details]) => ({ name, count: format.number(count, 0), details }));
}

function movesByCause(moves: ReleaseChanges['moves'], { t, format }: Locale): string {
  const counted = changeCauses.map((cause) => ({ cause, count: moves.filter(({ causes }) => causes.includes(cause)).length }));
  return format.list(counted.filter(({ count }) => count > 0).map(({ cause, count }) => t('releases.count.ofCause', { cause: t(`releases.cause.${cause}`), count })));
}

function correctedWords(count: number, { t }: Locale): string {
  return count === 0 ? '' : t('releases.count.corrected', { count });
}

function sumOf(parts: ReleaseChanges['parts']): number {
  return parts.reduce((sum, { total }) => sum + total, 0);
}
