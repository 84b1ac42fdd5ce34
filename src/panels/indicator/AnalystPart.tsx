import { lazy, Suspense, useState } from 'react';
import type { AssessCase } from '#model/assess-case.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { DatasetErrorBoundary } from '../DatasetErrorBoundary.tsx';
import './analyst.css';

/** The models come only when a reader asks for them. */
const AnalystOptions = lazy(async () => ({ default: (await import('./AnalystOptions.tsx')).AnalystOptions }));

type AnalystPartProps = {
  readonly reading: IndicatorReading;
  readonly base: AssessCase;
  readonly changes: string;
  readonly project: string | undefined;
  /** Where the reader is: another place begins anew. */
  readonly place: string;
};

/** Other projections, closed unless the address asks for some. */
export function AnalystPart({ place, ...given }: AnalystPartProps) {
  const { t } = useLocale();
  const [isOpen, setIsOpen] = useState(given.project !== undefined);
  return (
    <details className="what-if analyst" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('model.summary')}</summary>
      <div className="what-if__body analyst__body">
        {isOpen ? (
          <DatasetErrorBoundary resetKey={place}>
            <Suspense fallback={<p className="small muted">{t('whatif.loading')}</p>}>
              <AnalystOptions {...given} />
            </Suspense>
          </DatasetErrorBoundary>
        ) : null}
      </div>
    </details>
  );
}
