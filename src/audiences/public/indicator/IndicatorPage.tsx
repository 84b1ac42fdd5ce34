import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { isNamedQuery } from '#dataset/queries.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { NotFound } from '#panels/NotFound.tsx';
import { BreakdownPanel } from '#panels/indicator/BreakdownPanel.tsx';
import { IndicatorMetadataPanel } from '#panels/indicator/IndicatorMetadataPanel.tsx';
import { PeersPanel } from '#panels/indicator/PeersPanel.tsx';
import { ProvincesPanel } from '#panels/indicator/ProvincesPanel.tsx';
import { RevisionsPanel } from '#panels/indicator/RevisionsPanel.tsx';
import { SourcesPanel } from '#panels/indicator/SourcesPanel.tsx';
import { TakeItPanel } from '#panels/indicator/TakeItPanel.tsx';
import { TrajectoryPanel } from '#panels/indicator/TrajectoryPanel.tsx';
import { ValuesPanel } from '#panels/indicator/ValuesPanel.tsx';
import { VerdictPanel } from '#panels/indicator/VerdictPanel.tsx';
import { WhatIfPanel } from '#panels/indicator/WhatIfPanel.tsx';
import { WhyThisVerdictPanel } from '#panels/indicator/WhyThisVerdictPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { indicatorRoute } from './indicator-route.ts';
import '#panels/indicator/indicator.css';

export const indicatorPage = createLazyRoute('/$lang/indicators/$id')({ component: IndicatorPage });

/** One indicator from its verdict down to the source of each value. */
function IndicatorPage() {
  const { locale } = indicatorRoute.useLoaderData();
  const { id } = indicatorRoute.useParams();
  const { plan, year, by, peers, whatif, project, release } = indicatorRoute.useSearch();
  const { data: indicator } = useSuspenseQuery(isNamedQuery(datasetFiles.indicator.path(id)));
  // What the release does not hold is no page; a file it names and that cannot be had is the notice's to report.
  if (!indicator.isNamed) return <NotFound />;
  const chosen = { id, verdictKey: plan };
  return (
    <LocaleProvider locale={locale}>
      <article className="indicator-page">
        <VerdictPanel {...chosen} />
        <TrajectoryPanel {...chosen} />
        <WhyThisVerdictPanel {...chosen} />
        <WhatIfPanel {...chosen} changes={whatif} project={project} />
        <ValuesPanel {...chosen} release={release} />
        <BreakdownPanel id={id} by={by} />
        <ProvincesPanel {...chosen} period={year} />
        <PeersPanel id={id} order={peers ?? 'name'} />
        <IndicatorMetadataPanel {...chosen} />
        <SourcesPanel {...chosen} />
        <div className="indicator-page__pair">
          <RevisionsPanel {...chosen} />
          <TakeItPanel {...chosen} />
        </div>
      </article>
    </LocaleProvider>
  );
}
