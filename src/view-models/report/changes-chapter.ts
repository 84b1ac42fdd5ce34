import type { MovedRow } from '../review/moved.ts';
import { changeFinding, methodSentence } from '../releases/change-finding.ts';
import { type ReleaseChanges, releaseChanges, type TargetRow, type ValueRow } from '../releases/change-rows.ts';
import { releaseNames } from '../releases/release-names.ts';
import { paragraph, table } from './blocks.ts';
import { movesTable, type ReleasePair, selectedMoves } from './moves-table.ts';
import type { PartContext } from './part-context.ts';
import { releasePair } from './release-pair.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import { emptySection, sectionChapter } from './section-title.ts';

/** More changes of values than these fill pages without saying more; the page of the release has them. */
const mostValues = 60;

/** What differs from the release before: moved verdicts with their causes, targets, values. */
export async function changesChapter(context: PartContext): Promise<ReportChapter> {
  const { pair } = await releasePair(context.sources);
  const { locale } = context;
  if (pair === null) return emptySection('changes', locale, paragraph('body', locale.t('report.changes.first')));
  const { series } = await context.sources.releasesTexts(locale.language);
  const names = releaseNames([pair.before, pair.after], { ...context.texts, series }, locale);
  const moves = selectedMoves(pair, context);
  const changes = ofSelection(releaseChanges(pair.before, [pair.after], names), context);
  // Counted here are the moves that the table shows.
  const shown = { ...changes, moves: changes.moves.filter(({ key }) => moves.some((move) => move.key === key)) };
  const isEmpty = [shown.moves, shown.targets, shown.corrections, shown.changed, shown.added].every((rows) => rows.length === 0);
  if (isEmpty) return emptySection('changes', locale, paragraph('body', locale.t('report.changes.none', { release: pair.before.id })));
  return sectionChapter('changes', locale, changeBlocks(shown, moves, pair, context));
}

function ofSelection(changes: ReleaseChanges, { members }: PartContext): ReleaseChanges {
  const ids = new Set(members.map(({ indicator }) => indicator.id));
  const own = <Row extends { readonly indicator: { readonly id: string } }>(rows: readonly Row[]): readonly Row[] => rows.filter(({ indicator }) => ids.has(indicator.id));
  return {
    moves: own(changes.moves), targets: own(changes.targets), corrections: own(changes.corrections), changed: own(changes.changed),
    added: own(changes.added), settings: own(changes.settings), parts: own(changes.parts),
  };
}

function changeBlocks(changes: ReleaseChanges, moves: readonly MovedRow[], pair: ReleasePair, context: PartContext): readonly ReportBlock[] {
  const { locale } = context;
  const { t } = locale;
  const values: readonly (readonly [string, readonly ValueRow[]])[] = [
    [t('releases.corrections.title'), changes.corrections], [t('releases.changed.title'), changes.changed], [t('releases.added.title'), changes.added],
  ];
  const left = values.reduce((sum, [, rows]) => sum + Math.max(0, rows.length - mostValues), 0);
  return [
    ...paragraph('lead', changeFinding(changes, pair.before.id, locale)),
    ...paragraph('body', methodSentence(pair.before, pair.after, locale)),
    ...movesTable(moves, context),
    ...targetsTable(changes.targets, context),
    ...values.flatMap(([title, rows]) => valuesTable(title, rows.slice(0, mostValues), context)),
    ...paragraph('note', left === 0 ? '' : t('report.changes.values', { count: left })),
  ];
}

function targetsTable(rows: readonly TargetRow[], { locale: { t } }: PartContext): readonly ReportBlock[] {
  const columns = [
    { title: t('releases.column.indicator'), width: 28 }, { title: t('releases.column.target'), width: 16 },
    { title: t('report.changes.before'), width: 15 }, { title: t('report.changes.now'), width: 15 }, { title: t('releases.column.reason'), width: 26 },
  ];
  const none = t('report.none');
  return table(t('releases.targets.title'), columns, rows.map(({ key, indicator, target, from, to, reason }) => ({ id: key, cells: [indicator.title, target, from ?? none, to ?? none, reason] })));
}

function valuesTable(caption: string, rows: readonly ValueRow[], { locale: { t } }: PartContext): readonly ReportBlock[] {
  const columns = [
    { title: t('releases.column.indicator'), width: 34 }, { title: t('releases.column.period'), width: 10, isNumber: true },
    { title: t('report.changes.before'), width: 13, isNumber: true }, { title: t('report.changes.now'), width: 13, isNumber: true }, { title: t('releases.column.reason'), width: 30 },
  ];
  const none = t('report.none');
  return table(caption, columns, rows.map(({ key, indicator, series, period, from, to, reasons }) => ({
    id: key,
    cells: [series === '' ? indicator.title : t('report.arithmetic.of', { title: indicator.title, unit: series }), period, from ?? none, to ?? none, reasons.join('; ')],
  })));
}
