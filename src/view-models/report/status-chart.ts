import type { Locale } from '#i18n/locale.ts';
import type { MarkRun } from '#model/home-file.ts';
import { periodWords } from '../home/period-words.ts';
import type { ReportChart } from './report-document.ts';

/** A distribution as bars: one for each status and reason, the worst first. */
export function statusChart(runs: readonly MarkRun[], locale: Locale): ReportChart {
  const name = locale.t('report.counts.count');
  return { kind: 'bars', valueAxis: name, bounds: null, categories: runs.map((run) => runWords(run, locale)), series: [{ name, role: 'other', values: runs.map(({ count }) => count) }], decimals: 0 };
}

function runWords({ status, reason, lastKnown, lastKnownTime }: MarkRun, locale: Locale): string {
  const { t } = locale;
  const word = t(`word.status.${lastKnown ?? status}`);
  if (lastKnown !== null) return t('report.known', { said: word, known: t('groups.multiples.lastKnown', { year: periodWords(lastKnownTime ?? '', locale) }) });
  return reason === null ? word : t('report.reason', { status: word, reason: t(`word.reason.${reason}`) });
}
