import { memberRuns } from '../groups/member-order.ts';
import { type HomeCounts, toneCounts } from '../home/counts.ts';
import { table } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock } from './report-document.ts';
import { selectionGroup } from './selection-group.ts';
import { countedMembers } from './summary-headline.ts';

/** How many indicators stand where; what cannot be said comes with its reasons. */
export function summaryCounts(context: PartContext): readonly ReportBlock[] {
  const { t, format } = context.locale;
  const counted = countedMembers(context);
  if (counted.length === 0) return [];
  const title = t('report.counts.title');
  const counts = toneCounts({ group: selectionGroup('report', counted), marks: memberRuns(counted) }, title, context.locale);
  const rated = counts.rated.map(({ status, tone, count }) => ({ id: tone, cells: [{ status, text: t(`word.tone.${tone}`) }, format.number(count, 0), ''] }));
  const unrated = { id: 'not-rated', cells: [{ status: 'not-rated' as const, text: t('word.status.not-rated') }, format.number(counts.unrated, 0), reasonWords(counts, context)] };
  const columns = [{ title: t('report.counts.status'), width: 30 }, { title: t('report.counts.count'), width: 14, isNumber: true }, { title: t('report.counts.note'), width: 56 }];
  return table(title, columns, [...rated, unrated]);
}

function reasonWords({ reasons }: HomeCounts, { locale: { t, format }, plan }: PartContext): string {
  return reasons
    .map(({ reason, count, words, lastKnown }) => {
      const known = lastKnown.map((one) => t('report.counts.known', { count: one.count, status: t(`word.status.${one.status}`), note: one.note }));
      const said = reason === 'no-target' && plan !== null ? t('report.noPlanTarget', { plan: plan.name }) : words;
      return known.length === 0 ? t('report.counts.reason', { count, reason: said }) : t('report.counts.reasonKnown', { count, reason: said, known: format.list(known) });
    })
    .join('; ');
}
