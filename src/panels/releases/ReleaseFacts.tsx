import { useSuspenseQuery } from '@tanstack/react-query';
import { releaseQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReleaseEntry } from '#view-models/releases/release-list.ts';
import { CopyButton } from '../figure/CopyButton.tsx';

type ReleaseFactsProps = { readonly release: ReleaseEntry };

/** As-of date, state and method of a release, and its fingerprint once it is closed. */
export function ReleaseFacts({ release: { id, asOf, state, method } }: ReleaseFactsProps) {
  const { t } = useLocale();
  const { data: file } = useSuspenseQuery(releaseQuery(id));
  const facts = [
    [t('releases.asOf'), asOf],
    [t('releases.state'), state],
    [t('releases.methodName'), method],
  ] as const;
  return (
    <dl className="release-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {file.fingerprint === null ? null : <Fingerprint release={id} fingerprint={file.fingerprint} />}
    </dl>
  );
}

const shownDigits = 8;

function Fingerprint({ release, fingerprint }: { readonly release: string; readonly fingerprint: string }) {
  const { t } = useLocale();
  return (
    <div className="release-facts__fingerprint">
      <dt>{t('releases.fingerprint')}</dt>
      <dd>
        <code>{fingerprint.slice(0, shownDigits)}</code>{' '}
        <span className="no-print">
          <CopyButton label={t('releases.fingerprint.copy')} name={t('releases.fingerprint.copyOf', { release })} text={() => fingerprint} />
        </span>
      </dd>
    </div>
  );
}
