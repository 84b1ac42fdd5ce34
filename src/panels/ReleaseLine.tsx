import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { DatasetBanner } from './DatasetBanner.tsx';
import { ReleaseLink } from './ReleaseLink.tsx';

/** As-of date, release, fingerprint and standing: anyone can see that they look at the same numbers. */
export function ReleaseLine() {
  const { t, format } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  return (
    <>
      <DatasetBanner manifest={manifest} />
      <p className="release-line" aria-label={t('shell.release.label')} role="group">
        <span>{t('shell.release.asOf', { date: format.day(manifest.asOf) })}</span>
        <span>
          <ReleaseLink id={manifest.release} />
        </span>
        <span>
          {t('shell.release.fingerprint', { fingerprint: manifest.fingerprint.slice(0, 8) })}
        </span>
        {manifest.edition === 'full' ? <span>{t('shell.release.internal')}</span> : null}
        {manifest.publisher.standing === 'unofficial' ? <span>{t('shell.release.standing')}</span> : null}
      </p>
    </>
  );
}
