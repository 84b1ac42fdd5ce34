import type { Locale } from '#i18n/locale.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { methodWords } from './method-words.ts';
import type { ReleaseChanges } from './change-rows.ts';

/** The sentence at the head of a release: what changed since the earlier one. */
export function changeFinding(changes: ReleaseChanges, base: string, { t, format }: Locale): string {
  const { moves, targets, corrections, changed, added } = changes;
  const parts = [
    ...(moves.length === 0 ? [] : [t('releases.finding.moves', { count: moves.length })]),
    ...(targets.length === 0 ? [] : [t('releases.finding.targets', { count: targets.length })]),
    ...(changed.length === 0 ? [] : [t('releases.finding.changed', { count: changed.length })]),
    ...(corrections.length === 0 ? [] : [t('releases.finding.corrected', { count: corrections.length })]),
    ...(added.length === 0 ? [] : [t('releases.finding.added', { count: added.length })]),
  ];
  return parts.length === 0 ? t('releases.finding.nothing', { base }) : t('releases.finding', { base, changes: format.list(parts) });
}

/** Which way the verdicts moved: 'Better: 2. Worse: 1. Otherwise: 3.' */
export function movesSummary(moves: ReleaseChanges['moves'], { t }: Locale): string {
  const ways = (['better', 'worse', 'other'] as const).map((way) => ({ way, count: moves.filter((move) => move.way === way).length }));
  return ways.filter(({ count }) => count > 0).map(({ way, count }) => t(`releases.way.${way}`, { count })).join(' ');
}

/** Says that the two releases were judged by different methods; blank where they were not. */
export function methodSentence(before: Pick<ReleaseFile, 'method'>, after: Pick<ReleaseFile, 'method'>, locale: Locale): string {
  const [from, to] = [methodWords(before.method, locale), methodWords(after.method, locale)];
  return from === to ? '' : locale.t('releases.methodChanged', { from, to });
}
