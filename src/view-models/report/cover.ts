import { datasetMark } from '../figure/dataset-mark.ts';
import { fullName } from '../home/names.ts';
import type { PartContext } from './part-context.ts';
import { printedYears } from './period-rows.ts';
import type { ReportCover, ReportMarks } from './report-document.ts';

/** The first page: what the report holds, of which release, and on whose authority. */
export function reportCover(context: PartContext): ReportCover {
  const { locale, texts, members, plan, release, request, sources } = context;
  const { t, format } = locale;
  const only = members.length === 1 ? members[0] : undefined;
  return {
    title: t('report.title'),
    subtitle: t('shell.subtitle'),
    lines: [
      plan === null ? t('report.subtitle.lead') : t('report.subtitle.plan', { plan: plan.name }),
      only === undefined ? t('report.cover.count', { count: members.length }) : t('report.cover.one', { title: fullName(texts.indicators, only.indicator.id) }),
      periodLine(request.period, t),
      t('shell.release.id', { release: release.release }),
      t('shell.release.asOf', { date: format.day(release.asOf) }),
      t('shell.release.fingerprint', { fingerprint: release.fingerprint }),
      ...(sources.manifest.edition === 'full' ? [t('shell.release.internal')] : []),
      ...(release.publisher === '' ? [] : [t('report.cover.publisher', { publisher: release.publisher })]),
      t('shell.footer.licence', { licence: release.licence }),
    ],
    standing: release.isUnofficial ? t('shell.release.standing') : null,
    address: sources.address,
  };
}

function periodLine(period: PartContext['request']['period'], t: PartContext['locale']['t']): string {
  if (period === null) return t('report.cover.allYears');
  return t('report.cover.period', { years: printedYears(period, t) });
}

export function reportMarks({ locale: { t, format }, release, sources }: PartContext): ReportMarks {
  const dated = t('report.dated', {
    asOf: t('shell.release.asOf', { date: format.day(release.asOf) }),
    release: t('shell.release.id', { release: release.release }),
    fingerprint: t('shell.release.fingerprint', { fingerprint: release.fingerprint }),
  });
  return {
    name: t('shell.name'),
    dated: sources.manifest.edition === 'full' ? t('report.datedInternal', { dated, edition: t('shell.release.internal') }) : dated,
    demonstration: datasetMark(release, { t }),
    pageOf: t('report.pageOf', { page: '{page}', pages: '{pages}' }),
  };
}
