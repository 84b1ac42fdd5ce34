import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Manifest } from '#model/manifest.ts';
import { useDataset } from '../use-dataset-notice.ts';
import type { SiteWatch } from './site-watch.ts';
import { lookForNewSite, startSiteWorker } from './site-worker.ts';

/** A reader who comes and goes must not ask the server each time. */
const restInMilliseconds = 600_000;

/** Registers the service worker. */
export function useSiteWatch(): SiteWatch | null {
  const [watch, setWatch] = useState<SiteWatch | null>(null);
  // The browser's service worker.
  useEffect(() => {
    void startSiteWorker().then(setWatch);
  }, []);
  return watch;
}

const never = () => () => undefined;

/** Whether another build can be loaded. */
export function useIsSiteNews(watch: SiteWatch | null): boolean {
  return useSyncExternalStore(watch?.subscribe ?? never, watch?.isNews ?? (() => false), () => false);
}

/** The newer release, when the reader comes back to a page that was left open; and the way to it. */
export function useNewerRelease(): readonly [Manifest | null, () => void] {
  const dataset = useDataset();
  const [newer, setNewer] = useState<Manifest | null>(null);
  // The window and the line: both come and go.
  useEffect(() => {
    let isResting = true;
    const rest = () => {
      isResting = true;
      setTimeout(() => {
        isResting = false;
      }, restInMilliseconds);
    };
    rest();
    const look = async () => {
      rest();
      const [found] = await Promise.all([dataset.newer(), lookForNewSite()]);
      // Another dataset in the place of an opened one is no newer release.
      setNewer(dataset.shown()?.opened === undefined ? found : null);
      // The line is back and the figures are still the newest: the page needs no notice any more.
      if (found === null && dataset.notice()?.problem.kind === 'unreachable') await dataset.retry();
    };
    const onVisible = () => {
      if (document.visibilityState === 'visible' && !isResting && navigator.onLine) void look();
    };
    const onOnline = () => void look();
    document.addEventListener('visibilitychange', onVisible);
    addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      removeEventListener('online', onOnline);
    };
  }, [dataset]);
  const show = () => void dataset.retry().then(() => setNewer(null));
  return [newer, show];
}
