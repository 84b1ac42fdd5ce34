import { Suspense } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReleaseSearch } from '#url/releases-search.ts';
import { Link } from '#url/router-exports.ts';
import { type Compared, comparedWith } from '#view-models/releases/compared-with.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { NotFound } from '../NotFound.tsx';
import { CompareReleases } from './CompareReleases.tsx';
import { HoldingList } from './HoldingList.tsx';
import { ReleaseDifference } from './ReleaseDifference.tsx';
import { ReleaseFacts } from './ReleaseFacts.tsx';
import { ReleaseNotes } from './ReleaseNotes.tsx';
import { useReleases } from './use-releases.ts';
import '../group/group.css';
import './releases.css';

type ReleasePanelProps = { readonly id: string; readonly search: ReleaseSearch };

/** One release: what changed since an earlier one, when and why. */
export function ReleasePanel({ id, search }: ReleasePanelProps) {
  const locale = useLocale();
  const { t } = locale;
  const releases = useReleases();
  const release = releases.find((entry) => entry.id === id);
  if (release === undefined) return <UnknownRelease id={id} />;
  const compared = comparedWith(releases.map((entry) => entry.id).toReversed(), id, search.with, locale);
  return (
    <article className="releases">
      <title>{plainText(t('shell.pageTitle', { page: release.title }))}</title>
      <Breadcrumbs above={[{ id: 'releases', link: <ReleasesLink /> }]} here={id} />
      <h1 tabIndex={-1}>{release.title}</h1>
      <Suspense fallback={<p className="release-item__wait">{t('shell.loading')}</p>}>
        <ReleaseFacts release={release} />
        <ReleaseNotes notes={release.notes} />
        {compared.note === '' ? null : <p className="release-note">{compared.note}</p>}
        <Changes id={id} compared={compared} search={search} />
        <Section title={t('releases.holds')}>
          <HoldingList id={id} />
        </Section>
      </Suspense>
      <CompareReleases key={`${compared.base} ${id}`} releases={releases} earlier={compared.base ?? releases.find((entry) => entry.id !== id)?.id} later={id} />
    </article>
  );
}

function UnknownRelease({ id }: Pick<ReleasePanelProps, 'id'>) {
  const { t } = useLocale();
  return (
    <>
      <NotFound />
      <p className="releases__unknown">
        {t('releases.with.unknownFirst', { asked: id })} <ReleasesLink />
      </p>
    </>
  );
}

type ChangesProps = ReleasePanelProps & { readonly compared: Compared };

function Changes({ id, compared: { base, later }, search }: ChangesProps) {
  const { t } = useLocale();
  if (base === null) return <p className="release-finding">{t('releases.first')}</p>;
  return <ReleaseDifference id={id} base={base} later={later} search={search} />;
}

function ReleasesLink() {
  const { t, language } = useLocale();
  return (
    <Link to="/$lang/releases" params={{ lang: language }}>
      {t('releases.title')}
    </Link>
  );
}
