import { datasetChoice } from '#url/dataset-choice.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { openedPages, openedStorage } from './opened-pages.ts';
import { siteBase } from './site-worker.ts';
import './offline.css';
import { useOfflineWords } from './use-offline-words.ts';

const shown = 12;

/** In place of a page that is not kept: says so, and which pages can be read instead. */
export function WhatIsKept() {
  const words = useOfflineWords();
  const { language } = useLocale();
  if (words === null) return null;
  const { t } = words;
  const choice = datasetChoice(location.search);
  const ending = choice === 'published' ? '' : `?data=${choice}`;
  const pages = openedPages(openedStorage(), siteBase()).filter(
    ({ address }) => address.startsWith(`${siteBase()}${language}`) && (address.split('?')[1] ?? '') === ending.slice(1),
  );
  return (
    <div className="notice__text what-is-kept">
      <p>{t('offline.here.none')}</p>
      <p>{pages.length === 0 ? t('offline.here.nothing') : t('offline.here.list')}</p>
      <ul>
        {pages.slice(0, shown).map(({ address, name }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      <p>{t('offline.here.how')}</p>
    </div>
  );
}
