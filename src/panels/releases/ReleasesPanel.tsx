import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { hasSiteAddress } from '#url/site-address.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { useDataset } from '../use-dataset-notice.ts';
import { CompareReleases } from './CompareReleases.tsx';
import { ReleaseItem } from './ReleaseItem.tsx';
import { useReleases } from './use-releases.ts';
import '../group/group.css';
import './releases.css';

/** The releases of the dataset, newest first, and any two of them compared. */
export function ReleasesPanel() {
  const { t, language } = useLocale();
  const { base } = useDataset();
  const releases = useReleases();
  return (
    <div className="releases">
      <title>{plainText(t('shell.pageTitle', { page: t('releases.title') }))}</title>
      <Breadcrumbs here={t('releases.title')} />
      <h1 tabIndex={-1}>{t('releases.title')}</h1>
      <p className="releases__intro measure">{t('releases.intro')}</p>
      {hasSiteAddress() ? (
        <p className="small no-print">
          <a href={`${base}releases-${language}.atom`} type="application/atom+xml">
            {t('releases.feed')}
          </a>
        </p>
      ) : null}
      <CompareReleases releases={releases} earlier={releases[1]?.id} later={releases[0]?.id} />
      {releases.map((release) => (
        <ReleaseItem key={release.id} release={release} />
      ))}
    </div>
  );
}
