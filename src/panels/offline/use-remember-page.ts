import { useEffect } from 'react';
import { datasetChoice } from '#url/dataset-choice.ts';
import { useLocation } from '#url/router-exports.ts';
import { openedStorage, rememberOpened } from './opened-pages.ts';
import { siteBase } from './site-worker.ts';

/** Long enough for a page to get its name, short enough for a reader who leafs. */
const settledInMilliseconds = 1200;

/** Remembers each page that was shown whole, so that a reader without a line can be told which ones can be read. */
export function useRememberPage(): void {
  const { publicHref, searchStr } = useLocation();
  const [place = ''] = publicHref.split(/[?#]/u);
  // The document: its title comes with the page, and a notice stands in the place of what failed.
  useEffect(() => {
    const choice = datasetChoice(searchStr);
    const timer = setTimeout(() => {
      const heading = document.querySelector('main h1');
      if (heading === null || document.querySelector('main [role="alert"]') !== null) return;
      const name = document.title.split(' – ')[0] ?? document.title;
      rememberOpened(openedStorage(), siteBase(), { address: place + (choice === 'published' ? '' : `?data=${choice}`), name });
    }, settledInMilliseconds);
    return () => clearTimeout(timer);
  }, [place, searchStr]);
}
