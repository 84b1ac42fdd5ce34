import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { manifestQuery } from '#dataset/queries.ts';
import { ReleasedValuesTable } from '#tables/ReleasedValuesTable.tsx';
import { ValuesTable } from '#tables/ValuesTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { releasedValues } from '#view-models/indicator/released-values.ts';
import { valuesTable } from '#view-models/indicator/values-table.ts';
import { DatasetErrorBoundary } from '../DatasetErrorBoundary.tsx';
import { ReleaseChoice } from './ReleaseChoice.tsx';
import { ReleasedVerdict } from './ReleasedVerdict.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';

type ValuesPanelProps = ChosenIndicator & { readonly release: string | undefined };

/** The table twin of the trajectory, or the values as an earlier release had them. */
export function ValuesPanel({ release, ...chosen }: ValuesPanelProps) {
  const { t } = useLocale();
  const reading = useIndicatorReading(chosen);
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const earlier = reading.file.earlier.map((entry) => entry.release);
  const isKnown = release !== undefined && earlier.includes(release);
  return (
    <Section title={t('indicator.values.title')}>
      <ReleaseChoice id={chosen.id} current={manifest.release} earlier={earlier} chosen={isKnown ? release : manifest.release} />
      {isKnown ? (
        <>
          <ReleasedValuesTable table={releasedValues(reading, release)} />
          <DatasetErrorBoundary resetKey={release}>
            <Suspense fallback={<p className="small muted">{t('shell.loading')}</p>}>
              <ReleasedVerdict reading={reading} verdictKey={chosen.verdictKey} release={release} current={manifest.release} />
            </Suspense>
          </DatasetErrorBoundary>
        </>
      ) : (
        <>
          {release === undefined || release === manifest.release ? null : <p className="small">{t('indicator.released.unknown', { release })}</p>}
          <ValuesTable table={valuesTable(reading)} />
        </>
      )}
    </Section>
  );
}
