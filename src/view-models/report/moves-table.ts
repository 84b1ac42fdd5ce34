import type { ReleaseFile } from '#model/release-file.ts';
import { type MovedRow, movedRows, type StandingWords } from '../review/moved.ts';
import { table } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock } from './report-document.ts';
import { type VerdictCell, verdictCell } from './verdict-cell.ts';

export type ReleasePair = { readonly before: ReleaseFile; readonly after: ReleaseFile };

/** The moved verdicts of the selected indicators, in the order of the review; of a plan asked for only its own. */
export function selectedMoves({ before, after }: ReleasePair, { texts, locale, members, plan }: PartContext): readonly MovedRow[] {
  const ids = new Set(members.map(({ indicator }) => indicator.id));
  return movedRows({ before, after, texts, locale }).filter(({ id, key }) => ids.has(id) && (plan === null || key.startsWith(`${id} ${plan.plan.id}/`)));
}

/** Before, now, and why, with the numbers of both releases. */
export function movesTable(moves: readonly MovedRow[], { locale }: PartContext): readonly ReportBlock[] {
  const { t } = locale;
  const columns = [
    { title: t('releases.column.indicator'), width: 22 }, { title: t('releases.column.target'), width: 13 },
    { title: t('report.changes.before'), width: 16 }, { title: t('report.changes.now'), width: 16 }, { title: t('report.changes.why'), width: 33 },
  ];
  const rows = moves.map((move) => ({ id: move.key, cells: [move.title, move.plan, standingCell(move.from, locale), standingCell(move.to, locale), whyWords(move, locale)] }));
  return table(t('releases.moves.title'), columns, rows);
}

function standingCell(standing: StandingWords | null, locale: PartContext['locale']): VerdictCell | string {
  const { t } = locale;
  if (standing === null) return t('report.changes.noVerdict');
  const { status, reason, lastKnown } = standing;
  const known = lastKnown === null ? null : t('report.reason', { status: lastKnown.note, reason: t(`word.status.${lastKnown.status}`) });
  return verdictCell({ status, reason: reason === null ? null : t(`word.reason.${reason}`), known, isDoubtful: false }, locale);
}

function whyWords({ steps, notPace }: MovedRow, { t }: PartContext['locale']): string {
  return [...steps.map(({ tag, sentence }) => t('report.changes.cause', { cause: tag, sentence })), notPace].filter((text) => text !== '').join(' ');
}
