import { headed, paragraph } from './blocks.ts';
import { movesTable, type ReleasePair, selectedMoves } from './moves-table.ts';
import type { PartContext } from './part-context.ts';
import { releasePair } from './release-pair.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import { sectionChapter } from './section-title.ts';
import { summaryCounts } from './summary-counts.ts';
import { summaryHeadline } from './summary-headline.ts';
import { summaryNeeds } from './summary-needs.ts';

const mostMoves = 5;

/** The executive page: finding, counts, what needs a decision, what changed since the last release and why. */
export async function summaryChapter(context: PartContext): Promise<ReportChapter> {
  const { after, pair } = await releasePair(context.sources);
  return sectionChapter('summary', context.locale, [
    ...paragraph('lead', ...summaryHeadline(context)),
    ...summaryCounts(context),
    ...summaryNeeds(after, context),
    ...summaryMoves(pair, context),
  ]);
}

function summaryMoves(pair: ReleasePair | null, context: PartContext): readonly ReportBlock[] {
  const { t } = context.locale;
  if (pair === null) return headed(t('report.section.changes'), paragraph('body', t('report.changes.first')));
  const moves = selectedMoves(pair, context);
  const further = moves.length - mostMoves;
  return headed(
    t('report.changes.title', { release: pair.before.id }),
    moves.length === 0 ? paragraph('body', t('releases.moves.none')) : movesTable(moves.slice(0, mostMoves), context),
    paragraph('note', further > 0 ? t('report.changes.further', { count: further }) : ''),
  );
}
