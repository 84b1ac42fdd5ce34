import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { CoverageSection } from '../group/CoverageSection.tsx';
import { DistributionSection } from '../group/DistributionSection.tsx';
import { MeanSection } from '../group/MeanSection.tsx';
import { MultiplesSection } from '../group/MultiplesSection.tsx';
import { WorstSection } from '../group/WorstSection.tsx';
import { CountStrip } from '../home/CountStrip.tsx';
import { FacetLink } from '../home/FacetLink.tsx';
import { NotFound } from '../NotFound.tsx';
import { ReportingLink } from '../reporting/ReportingLink.tsx';
import { TemplateButton } from '../template/TemplateButton.tsx';
import { DecisionsSection } from './DecisionsSection.tsx';
import { InstitutionHead } from './InstitutionHead.tsx';
import { LawsSection } from './LawsSection.tsx';
import { ReportsSection } from './ReportsSection.tsx';
import { SystemsSection } from './SystemsSection.tsx';
import { institutionLists } from './institution-lists.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { useInstitution } from './use-institution.ts';
import '../home/home.css';
import '../group/group.css';
import '../reporting/reporting.css';
import './institution.css';

type InstitutionPanelProps = { readonly id: string };

/** Everything one institution answers for: what it must do, its indicators, decisions, reports, systems and laws. */
export function InstitutionPanel({ id }: InstitutionPanelProps) {
  const { t } = useLocale();
  const page = useInstitution(id);
  if (page === null) return <NotFound />;
  const { name, headline, of, filled, decisions, reports, unscheduled, provided, used, laws } = page;
  return (
    <article className="group-page institution">
      <title>{plainText(t('shell.pageTitle', { page: name }))}</title>
      <PrintFrame name={name} asOf={page.todayLabel} />
      <Breadcrumbs here={name} />
      <InstitutionHead page={page} />
      <p className={filled === null ? 'institution__none' : 'group-head__finding'}>{headline.join(' ')}</p>
      {filled === null ? null : (
        <>
          <CountStrip counts={filled.counts} />
          <p className="hero__cue">
            {filled.targetless === '' ? null : <span>{filled.targetless} </span>}
            <FacetLink facet="institution" id={id}>
              {t('groups.toTable', { count: of })}
            </FacetLink>
          </p>
        </>
      )}
      <div className="group-page__pair institution__due">
        <div id={institutionLists.reports}>
          <ReportsSection reports={reports} unscheduled={unscheduled} hasIndicators={of > 0} />
          {of === 0 ? null : (
            <p className="institution__status no-print">
              <ReportingLink search={{ institution: id }}>{t('institution.reporting')}</ReportingLink>
            </p>
          )}
          {of === 0 ? null : <TemplateButton institution={id} />}
        </div>
        <div id={institutionLists.decisions}>
          <DecisionsSection decisions={decisions} />
        </div>
      </div>
      {filled === null ? null : (
        <>
          <DistributionSection title={t('institution.distribution.title')} figure={filled.distribution} />
          <div className="group-page__pair">
            <div id={institutionLists.worst}>
              <WorstSection worst={filled.worst} />
            </div>
            <CoverageSection coverage={filled.coverage} />
          </div>
        </>
      )}
      <div className="group-page__pair">
        <SystemsSection provided={provided} used={used} />
        <LawsSection id={id} laws={laws} />
      </div>
      {filled === null ? null : <MultiplesSection title={t('institution.multiples.title')} multiples={filled.multiples} figure={filled.multiplesFigure} />}
      <MeanSection sentences={filled?.mean ?? []} />
    </article>
  );
}
