import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { breakdownQuery, indicatorByQuery } from '#dataset/queries.ts';
import { breakdownRows } from '#model/breakdown-file.ts';
import type { IndicatorByFile } from '#model/indicator-file.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { breakdownFigures } from '#view-models/indicator/breakdown/breakdown-figure.ts';
import { chosenDimension, dimensionName } from '#view-models/indicator/breakdown/breakdown-series.ts';
import { DatasetErrorBoundary } from '../DatasetErrorBoundary.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { GroupFigures } from './GroupFigures.tsx';
import { useIndicatorReading } from './use-indicator-reading.ts';
import { useIsNear } from './use-is-near.ts';
import './breakdown.css';

type BreakdownPanelProps = { readonly id: string; readonly by: string | undefined };

/** The indicator by one dimension at a time: who has how much, and the gap as a number. */
export function BreakdownPanel({ id, by }: BreakdownPanelProps) {
  const { t, language } = useLocale();
  const reading = useIndicatorReading({ id });
  const { dimensions, provinces, areApart = false } = reading.file.by;
  const { isNear, ref } = useIsNear();
  const chosen = chosenDimension(dimensions, by);
  if (chosen === null) return null;
  const toProvinces = provinces ? (
    <Link to="/$lang/provinces" params={{ lang: language }} search={{ indicator: id }}>
      {t('breakdown.provinces')}
    </Link>
  ) : undefined;
  const waiting = <p className="groups--waiting">{t('breakdown.loading')}</p>;
  return (
    <div ref={ref}>
      <Section title={t('breakdown.heading')} more={toProvinces}>
        <div className="groups">
          {dimensions.length < 2 ? null : (
            <GroupChoice
              id={id}
              label={t('breakdown.choice')}
              name="by"
              choices={dimensions.map((dimension, index) => ({
                value: index === 0 ? undefined : dimension,
                text: dimensionName(reading, dimension),
                isChosen: dimension === chosen,
              }))}
            />
          )}
          {isNear ? (
            <DatasetErrorBoundary>
              <Suspense fallback={waiting}>
                {areApart ? <LargeBreakdown key={chosen} id={id} dimension={chosen} /> : <Breakdown id={id} dimension={chosen} />}
              </Suspense>
            </DatasetErrorBoundary>
          ) : (
            waiting
          )}
        </div>
      </Section>
    </div>
  );
}

type BreakdownProps = { readonly id: string; readonly dimension: string };

function Breakdown({ id, dimension }: BreakdownProps) {
  const { data } = useSuspenseQuery(indicatorByQuery(id));
  return <Figures id={id} dimension={dimension} rows={data.dimensions} sources={data.sources} />;
}

/** One of many breakdowns: its own file, and those of other dimensions only when they are chosen. */
function LargeBreakdown({ id, dimension }: BreakdownProps) {
  const { data } = useSuspenseQuery(breakdownQuery(id, dimension));
  const rows = useMemo(() => breakdownRows(data), [data]);
  return <Figures id={id} dimension={dimension} rows={rows} sources={data.sources} />;
}

type FiguresProps = BreakdownProps & { readonly rows: IndicatorByFile['dimensions']; readonly sources: IndicatorByFile['sources'] };

function Figures({ id, dimension, rows, sources }: FiguresProps) {
  const reading = useIndicatorReading({ id });
  const used = new Set(rows.flatMap(([, name, , , , , , source]) => (name === dimension ? source : [])));
  return <GroupFigures figures={breakdownFigures(reading, { dimensions: rows, sources }, dimension)} sources={sources.filter((source) => used.has(source.id))} />;
}
