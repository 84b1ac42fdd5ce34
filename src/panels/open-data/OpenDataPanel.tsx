import { plainText } from '#i18n/lao-words.ts';
import type { OpenDataSearch } from '#url/open-data-search.ts';
import { hasSiteAddress } from '#url/site-address.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { OpenDatasetSection } from '../opened/OpenDatasetSection.tsx';
import { KeepAllSection } from '../offline/KeepAllSection.tsx';
import { CopyButton } from '../figure/CopyButton.tsx';
import { AddressesSection } from './AddressesSection.tsx';
import { CitationSection } from './CitationSection.tsx';
import { LeftOutSection } from './LeftOutSection.tsx';
import { OneIndicatorSection } from './OneIndicatorSection.tsx';
import { TermsSection } from './TermsSection.tsx';
import { useOpenData } from './use-open-data.ts';
import { WholeSection } from './WholeSection.tsx';
import './open-data.css';

type OpenDataPanelProps = { readonly search: OpenDataSearch; readonly onSearch: (next: OpenDataSearch) => void };

/** What can be downloaded, on which terms, what is left out, and how it is cited. */
export function OpenDataPanel({ search, onSearch }: OpenDataPanelProps) {
  const { file, manifest, locale } = useOpenData();
  const { t, format } = locale;
  const rows = file.files.find(({ kind }) => kind === 'observations')?.rows ?? 0;
  return (
    <div className="open-data">
      <title>{plainText(t('shell.pageTitle', { page: t('openData.title') }))}</title>
      <Breadcrumbs here={t('openData.title')} />
      <h1 tabIndex={-1}>{t('openData.title')}</h1>
      <p className="open-data__finding measure">
        {t('openData.finding', { indicators: format.number(file.indicators.length, 0), rows: format.number(rows, 0), licence: manifest.licence })}
      </p>
      <ReleaseFacts />
      <WholeSection />
      <OpenDatasetSection />
      {manifest.opened === undefined ? <KeepAllSection /> : null}
      <LeftOutSection />
      <OneIndicatorSection search={search} onSearch={onSearch} />
      <TermsSection />
      <CitationSection />
      {hasSiteAddress() && manifest.opened === undefined ? <AddressesSection /> : null}
    </div>
  );
}

function ReleaseFacts() {
  const { manifest, locale } = useOpenData();
  const { t, format, language } = locale;
  const { release, asOf, edition, publisher, fingerprint } = manifest;
  return (
    <dl className="open-data__facts">
      <div>
        <dt>{t('openData.release')}</dt>
        <dd>{release}</dd>
      </div>
      <div>
        <dt>{t('openData.asOf')}</dt>
        <dd>{format.day(asOf)}</dd>
      </div>
      <div>
        <dt>{t('openData.edition')}</dt>
        <dd>{t(`openData.edition.${edition}`)}</dd>
      </div>
      <div>
        <dt>{t('openData.publisher')}</dt>
        <dd>
          {publisher.name[language] ?? Object.values(publisher.name)[0]}
          {publisher.standing === 'unofficial' ? <span className="open-data__note">{t('shell.release.standing')}</span> : null}
        </dd>
      </div>
      <div>
        <dt>{t('openData.fingerprint')}</dt>
        <dd className="open-data__copied">
          <code>{fingerprint}</code> <CopyButton label={t('openData.fingerprint.copy')} text={() => fingerprint} />
        </dd>
      </div>
    </dl>
  );
}
