import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { indicatorByQuery } from '#dataset/queries.ts';
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
  const { dimensions, provinces } = reading.file.by;
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
                <Breakdown id={id} dimension={chosen} />
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

function Breakdown({ id, dimension }: { readonly id: string; readonly dimension: string }) {
  const reading = useIndicatorReading({ id });
  const { data: by } = useSuspenseQuery(indicatorByQuery(id));
  const used = new Set(by.dimensions.flatMap(([, name, , , , , , source]) => (name === dimension ? source : [])));
  return <GroupFigures figures={breakdownFigures(reading, by, dimension)} sources={by.sources.filter((source) => used.has(source.id))} />;
}
