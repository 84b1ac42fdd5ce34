import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { indicatorByQuery } from '#dataset/queries.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { peersFigures } from '#view-models/indicator/peers/peers-figure.ts';
import type { PeerOrder } from '#view-models/indicator/peers/peers-table.ts';
import { DatasetErrorBoundary } from '../DatasetErrorBoundary.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { GroupFigures } from './GroupFigures.tsx';
import { useIndicatorReading } from './use-indicator-reading.ts';
import { useIsNear } from './use-is-near.ts';
import './breakdown.css';

type PeersPanelProps = { readonly id: string; readonly order: PeerOrder };

/** The Lao PDR beside its neighbours: context, ordered by name unless the address asks for values. */
export function PeersPanel({ id, order }: PeersPanelProps) {
  const { t } = useLocale();
  const { file } = useIndicatorReading({ id });
  const { isNear, ref } = useIsNear();
  if (!file.by.peers) return null;
  const waiting = <p className="groups--waiting">{t('breakdown.peers.loading')}</p>;
  return (
    <div ref={ref}>
      <Section title={t('breakdown.peers.heading')} note={t('breakdown.peers.note')}>
        <div className="groups">
          <GroupChoice
            id={id}
            label={t('breakdown.peers.order')}
            isLabelSeen
            name="peers"
            choices={[
              { value: undefined, text: t('breakdown.peers.byName'), isChosen: order === 'name' },
              { value: 'value', text: t('breakdown.peers.byValue'), isChosen: order === 'value' },
            ]}
          />
          {isNear ? (
            <DatasetErrorBoundary>
              <Suspense fallback={waiting}>
                <Peers id={id} order={order} />
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

function Peers({ id, order }: PeersPanelProps) {
  const reading = useIndicatorReading({ id });
  const { data: by } = useSuspenseQuery(indicatorByQuery(id));
  const used = new Set(by.peers.map(([, , , , , , source]) => source));
  return <GroupFigures figures={peersFigures(reading, by, order)} sources={by.sources.filter((source) => used.has(source.id))} />;
}
