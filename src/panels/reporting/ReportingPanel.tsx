import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { overviewQuery, textsQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReportingSearch } from '#url/reporting-search.ts';
import { reportingPage } from '#view-models/reporting/reporting-page.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { FigureFrame } from '../figure/FigureFrame.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { InstitutionsTable } from './InstitutionsTable.tsx';
import { LinesSection } from './LinesSection.tsx';
import '../home/home.css';
import '../group/group.css';
import '../../charts/figure.css';
import './reporting.css';

/** Changes the state of the screen from what it is at that moment. */
export type OnReportingSearch = (change: (search: ReportingSearch) => ReportingSearch) => void;

type ReportingPanelProps = { readonly search: ReportingSearch; readonly onSearch: OnReportingSearch };

/** Who has reported, who is late, what is due next. Greys only: whether it is reported is another question than whether it is good. */
export function ReportingPanel({ search, onSearch }: ReportingPanelProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const page = useMemo(() => reportingPage({ overview, texts }, locale), [overview, texts, locale]);
  const { finding, schedule, hasDue, figure, institutions, unassigned, lines, recentFrom } = page;
  const everything = useMemo(() => ({ of: 'all', name: null, lines, decisions: [] }), [lines]);
  return (
    <article className="group-page reporting">
      <title>{plainText(t('shell.pageTitle', { page: t('reporting.title') }))}</title>
      <Breadcrumbs here={t('reporting.title')} />
      <header className="group-head">
        <h1 tabIndex={-1}>{t('reporting.title')}</h1>
        <p className="group-head__kind">{t('reporting.asOf', { date: format.day(overview.asOf) })}</p>
        <p className="group-head__finding">{finding.join(' ')}</p>
        <p className="reporting__schedule">{schedule.join(' ')}</p>
      </header>
      {hasDue ? <CalendarButton due={everything} label={t('reporting.calendar.all')} /> : null}
      {institutions.length === 0 ? null : (
        <Section title={t('reporting.institutions.title')} note={t('reporting.institutions.note')}>
          <FigureFrame figure={figure} tableLabel={t('reporting.figure.table')} />
          <InstitutionsTable rows={institutions} hasDue={hasDue} recentFrom={recentFrom} />
          {unassigned === '' ? null : <p className="group-note reporting__unassigned">{unassigned}</p>}
        </Section>
      )}
      <LinesSection page={page} search={search} onSearch={onSearch} />
    </article>
  );
}
