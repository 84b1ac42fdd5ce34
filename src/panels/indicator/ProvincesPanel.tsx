import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { FigurePicture } from '#charts/FigurePicture.tsx';
import { indicatorByQuery } from '#dataset/queries.ts';
import { ProvincesTable } from '#tables/ProvincesTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { provincesFigure, type ProvincesFigure } from '#view-models/indicator/provinces-figure.ts';
import { provinceDrawings, provincesPair } from '#view-models/indicator/provinces-pair.ts';
import { DatasetErrorBoundary } from '../DatasetErrorBoundary.tsx';
import { FigureActions } from '../figure/FigureActions.tsx';
import { ProvinceYears } from './ProvinceYears.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';
import { useIsNear } from './use-is-near.ts';

type ProvincesPanelProps = ChosenIndicator & { readonly period?: string | undefined };

/** Provinces of this indicator, else of one of the same programme that has them, named. */
export function ProvincesPanel({ id, verdictKey, period }: ProvincesPanelProps) {
  const { t } = useLocale();
  const reading = useIndicatorReading({ id });
  const { by } = reading.file;
  const shownId = by.provinces ? id : by.provincesFrom;
  const { isNear, ref } = useIsNear();
  if (shownId === null) return null;
  const waiting = <p className="provinces provinces--waiting">{t('indicator.provinces.loading')}</p>;
  return (
    <div ref={ref}>
      <Section title={t('indicator.provinces.title')}>
        {isNear ? (
          <DatasetErrorBoundary>
            <Suspense fallback={waiting}>
              <Provinces page={{ id, verdictKey }} shownId={shownId} insteadOf={by.provinces ? null : reading.texts.title} period={period} />
            </Suspense>
          </DatasetErrorBoundary>
        ) : (
          waiting
        )}
      </Section>
    </div>
  );
}

type ProvincesProps = { readonly page: ChosenIndicator; readonly shownId: string; readonly insteadOf: string | null; readonly period?: string | undefined };

function Provinces({ page, shownId, insteadOf, period }: ProvincesProps) {
  const reading = useIndicatorReading({ id: shownId });
  const { data: by } = useSuspenseQuery(indicatorByQuery(shownId));
  const figure = provincesFigure({ reading, by, insteadOf, period });
  return figure === null ? null : <ProvincesFigureView page={page} figure={figure} reading={reading} />;
}

type ProvincesFigureViewProps = { readonly page: ChosenIndicator; readonly figure: ProvincesFigure; readonly reading: IndicatorReading };

function ProvincesFigureView({ page, figure, reading }: ProvincesFigureViewProps) {
  const { t } = useLocale();
  const { tiles, ranking } = provinceDrawings(figure);
  return (
    <div className="provinces">
      {figure.instead === null ? null : <p className="provinces__instead">{figure.instead}</p>}
      <div className="provinces__line">
        <p className="small">{figure.summary}</p>
        <ProvinceYears id={page.id} verdictKey={page.verdictKey} years={figure.years} />
      </div>
      <div className="provinces__pair">
        <figure aria-label={figure.title}>
          <FigurePicture figure={tiles} />
          <figcaption className="micro muted">
            {t('indicator.provinces.legend')}. {t('indicator.provinces.boundaries')}
          </figcaption>
        </figure>
        <figure aria-label={figure.title}>
          <FigurePicture figure={ranking} />
          <figcaption className="micro muted">
            {figure.title}. {figure.source}
          </figcaption>
        </figure>
      </div>
      <FigureActions figure={provincesPair(figure, reading)} />
      <details className="provinces__table">
        <summary>{t('indicator.provinces.table')}</summary>
        <ProvincesTable figure={figure} />
      </details>
    </div>
  );
}
