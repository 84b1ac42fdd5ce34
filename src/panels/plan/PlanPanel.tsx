import { useMemo } from 'react';
import { PlanTimeBar } from '#charts/marks/PlanTimeBar.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { planPage } from '#view-models/plan/plan-page.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { GroupLink } from '../GroupLink.tsx';
import { BriefLink } from '../group/BriefLink.tsx';
import { CoverageSection } from '../group/CoverageSection.tsx';
import { DistributionSection } from '../group/DistributionSection.tsx';
import { MeanSection } from '../group/MeanSection.tsx';
import { MultiplesSection } from '../group/MultiplesSection.tsx';
import { PartsSections } from '../group/PartsSections.tsx';
import { useOverview } from '../group/use-overview.ts';
import { CountStrip } from '../home/CountStrip.tsx';
import { FacetLink } from '../home/FacetLink.tsx';
import { NotFound } from '../NotFound.tsx';
import { OtherTargetsSection } from './OtherTargetsSection.tsx';
import { ResultsSection } from './ResultsSection.tsx';
import '../home/home.css';
import '../group/group.css';

type PlanPanelProps = { readonly id: string };

/** One plan with its goals, programmes, counts and, once it has ended, its final results. */
export function PlanPanel({ id }: PlanPanelProps) {
  const { overview, texts, locale } = useOverview();
  const { t } = locale;
  const page = useMemo(() => planPage(overview, texts, id, locale), [overview, texts, id, locale]);
  if (page === null) return <NotFound />;
  const { title, shortTitle, headline, time, neighbours, of, filled, further, others, parts } = page;
  return (
    <article className="group-page plan-page">
      <title>{plainText(t('shell.pageTitle', { page: shortTitle }))}</title>
      <Breadcrumbs here={shortTitle} />
      <header className="group-head">
        <h1 tabIndex={-1}>{title}</h1>
        <p className="group-head__finding">{headline}</p>
        <div className="plan-time">
          <PlanTimeBar gone={time.gone} label={time.label} />
          <p>
            <b>{time.period}</b>, {time.text}
          </p>
          {neighbours.map((plan) => (
            <p key={plan.id}>
              <GroupLink kind="plan" id={plan.id}>
                {plan.text}
              </GroupLink>
            </p>
          ))}
        </div>
        {filled === null || filled.counts === null ? null : <CountStrip counts={filled.counts} />}
        <p className="hero__cue">
          {further === '' ? null : <span>{further} </span>}
          {of === 0 ? null : (
            <FacetLink facet="plan" id={id}>
              {t('groups.plan.toTable', { count: of })}
            </FacetLink>
          )}
        </p>
        <BriefLink kind="plan" id={id} />
      </header>
      {filled === null ? null : (
        <>
          <DistributionSection title={t('groups.distribution.planTitle')} figure={filled.distribution} />
          <ResultsSection results={filled.results} />
        </>
      )}
      <OtherTargetsSection title={others.title} targets={others.targets} />
      {filled === null ? null : <MultiplesSection title={t('groups.multiples.planTitle')} multiples={filled.multiples} figure={filled.multiplesFigure} />}
      <PartsSections lists={parts} />
      {filled === null ? null : (
        <div className="group-page__pair">
          <CoverageSection coverage={filled.coverage} />
          <MeanSection sentences={filled.mean} />
        </div>
      )}
    </article>
  );
}
