import { Suspense, useId } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { changeCounts } from '#view-models/releases/change-counts.ts';
import type { ReleaseEntry } from '#view-models/releases/release-list.ts';
import { useIsNear } from '../indicator/use-is-near.ts';
import { ReleaseLink } from '../ReleaseLink.tsx';
import { HoldingList } from './HoldingList.tsx';
import { ReleaseFacts } from './ReleaseFacts.tsx';
import { ReleaseNotes } from './ReleaseNotes.tsx';
import { useReleaseChanges } from './use-release-changes.ts';

type ReleaseItemProps = { readonly release: ReleaseEntry };

/** One release in the list; its figures are fetched when it comes near the window. */
export function ReleaseItem({ release }: ReleaseItemProps) {
  const { t } = useLocale();
  const headingId = useId();
  const { isNear, ref } = useIsNear();
  const { id, title, isCurrent, notes } = release;
  return (
    <section className="section release-item" aria-labelledby={headingId} ref={ref}>
      <div className="section__head">
        <h2 id={headingId}>
          <ReleaseLink id={id}>{title}</ReleaseLink>
        </h2>
        {isCurrent ? <p className="section__note">{t('releases.current')}</p> : null}
      </div>
      {isNear ? (
        <Suspense fallback={<p className="release-item__wait">{t('shell.loading')}</p>}>
          <div className="release-item__parts">
            <div>
              <ReleaseFacts release={release} />
              <ReleaseNotes notes={notes} />
            </div>
            <Brought release={release} />
          </div>
        </Suspense>
      ) : (
        <p className="release-item__wait">{t('shell.loading')}</p>
      )}
    </section>
  );
}

function Brought({ release: { id, previous } }: ReleaseItemProps) {
  const { t } = useLocale();
  if (previous !== null) return <BroughtSince id={id} previous={previous} />;
  return (
    <div className="release-brought">
      <h3>{t('releases.holds')}</h3>
      <p>{t('releases.first')}</p>
      <HoldingList id={id} />
    </div>
  );
}

function BroughtSince({ id, previous }: { readonly id: string; readonly previous: string }) {
  const locale = useLocale();
  const { t } = locale;
  const { changes } = useReleaseChanges(previous, [id]);
  const counts = changeCounts(changes, locale);
  return (
    <div className="release-brought">
      <h3>{t('releases.brought')}</h3>
      {counts.length === 0 ? (
        <p>{t('releases.count.nothing')}</p>
      ) : (
        <dl>
          {counts.map(({ name, count, details }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <b>{count}</b>
                {details === '' ? null : <span className="release-brought__details">{details}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <ReleaseLink id={id}>{t('releases.look', { release: id })}</ReleaseLink>
      </p>
    </div>
  );
}
