import { useState } from 'react';
import type { Manifest } from '#model/manifest.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useDatasetAddresses } from '#url/dataset-choice.ts';
import { closeOpened } from './close-opened.ts';
import { pageOnly } from './page-only.ts';

type OpenedBannerProps = { readonly file: string; readonly manifest: Pick<Manifest, 'release' | 'fingerprint'> };

/** Stands on every screen and print of an opened dataset, with what it is known by, and the way out of it. */
export function OpenedBanner({ file, manifest: { release, fingerprint } }: OpenedBannerProps) {
  const { t } = useLocale();
  const { published } = useDatasetAddresses();
  const [isClosing, setIsClosing] = useState(false);
  const close = (): void => {
    setIsClosing(true);
    void closeOpened(published);
  };
  return (
    <aside className="demonstration opened-banner" aria-label={t('shell.opened.title')}>
      <div className="wrap">
        <strong>{t('shell.opened.title')}</strong> <span>{t('shell.opened.text', { file, release, fingerprint: fingerprint.slice(0, 8) })}</span>{' '}
        {pageOnly() === null ? null : <span>{t('shell.opened.pageOnly')}</span>}{' '}
        <button type="button" className="link-button no-print" disabled={isClosing} onClick={close}>
          {t('shell.opened.close')}
        </button>
      </div>
    </aside>
  );
}
