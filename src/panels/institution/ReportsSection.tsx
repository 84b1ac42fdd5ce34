import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReportRow } from '#view-models/institution/reports-due.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type ReportsSectionProps = { readonly reports: readonly ReportRow[]; readonly unscheduled: string; readonly hasIndicators: boolean };

/** The next report of each indicator with a published schedule, late ones first. */
export function ReportsSection({ reports, unscheduled, hasIndicators }: ReportsSectionProps) {
  const { t } = useLocale();
  if (reports.length === 0) {
    return (
      <Section title={t('institution.reports.title')}>
        <p className="muted">{t(hasIndicators ? 'institution.reports.none' : 'institution.reports.noneAtAll')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('institution.reports.title')}>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{t('institution.reports.indicator')}</th>
            <th scope="col">{t('institution.reports.period')}</th>
            <th scope="col">{t('institution.reports.deadline')}</th>
            <th scope="col">{t('institution.reports.state')}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <Report key={report.id} report={report} />
          ))}
        </tbody>
      </table>
      {unscheduled === '' ? null : <p className="institution__note">{unscheduled}</p>}
    </Section>
  );
}

type ReportProps = { readonly report: ReportRow };

function Report({ report: { id, title, period, deadline, state, isLate } }: ReportProps) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <IndicatorLink id={id}>{title}</IndicatorLink>
      </th>
      <td>
        <span className="stacked__label">{t('institution.reports.period')}: </span>
        {period}
      </td>
      <td>
        <span className="stacked__label">{t('institution.reports.deadline')}: </span>
        {deadline}
      </td>
      <td className={isLate ? 'strong' : undefined}>
        <span className="stacked__label">{t('institution.reports.state')}: </span>
        {state}
      </td>
    </tr>
  );
}
