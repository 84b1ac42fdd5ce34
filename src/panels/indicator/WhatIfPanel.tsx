import { lazy, Suspense, useState } from 'react';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { AssessCase } from '#model/assess-case.ts';
import { baseCase } from '#view-models/indicator/what-if/base-case.ts';
import { DatasetErrorBoundary } from '../DatasetErrorBoundary.tsx';
import { AnalystPart } from './AnalystPart.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';
import './what-if.css';

/** The method comes only when a reader asks for it: everything published is judged already. */
const WhatIf = lazy(async () => ({ default: (await import('./WhatIf.tsx')).WhatIf }));

type WhatIfPanelProps = ChosenIndicator & {
  /** What the address says is changed. */
  readonly changes?: string | undefined;
  /** Which other projections it asks for. */
  readonly project?: string | undefined;
};

/** Another target, path, date or coming value tried out beside the published verdict; closed unless the address holds one. */
export function WhatIfPanel({ changes, project, ...chosen }: WhatIfPanelProps) {
  const reading = useIndicatorReading(chosen);
  const { t } = useLocale();
  const [isOpen, setIsOpen] = useState(changes !== undefined);
  const base = baseCase(reading);
  if (base === null) return null;
  const place = `${chosen.id} ${reading.verdict?.key ?? ''}`;
  return (
    <Section title={t('whatif.title')} note={t('whatif.note')} className="no-print">
      <details className={`what-if what-if--${base.type}`} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{t(`whatif.${summaryOf(base)}`)}</summary>
        <div className="what-if__body">
          {isOpen ? (
            <DatasetErrorBoundary resetKey={place}>
              <Suspense fallback={<p className="small muted">{t('whatif.loading')}</p>}>
                <WhatIf key={place} reading={reading} base={base} address={changes ?? ''} />
              </Suspense>
            </DatasetErrorBoundary>
          ) : null}
        </div>
      </details>
      {base.type === 'deliverable' ? null : <AnalystPart reading={reading} base={base} changes={changes ?? ''} project={project} place={place} />}
    </Section>
  );
}

function summaryOf({ type, target }: AssessCase): 'summary' | 'summaryNoPath' | 'summaryDeliverable' | 'summaryNoTarget' {
  if (type === 'deliverable') return 'summaryDeliverable';
  if (!target) return 'summaryNoTarget';
  return type === 'change' ? 'summary' : 'summaryNoPath';
}
