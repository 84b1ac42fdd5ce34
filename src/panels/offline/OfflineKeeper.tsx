import { lazy, Suspense } from 'react';
import { useLocation } from '#url/router-exports.ts';
import { useDatasetNotice } from '../use-dataset-notice.ts';
import { useIsOnline } from '../use-line.ts';
import type { OfflineNotices as Notices } from './OfflineNotices.tsx';
import { useIsSiteNews, useNewerRelease, useSiteWatch } from './use-news.ts';
import { useRememberPage } from './use-remember-page.ts';

type Part = { readonly default: typeof Notices };

/** Comes when there is something to say; kept from the start, since that may be that there is no line. */
const OfflineNotices = lazy(() => import('./OfflineNotices.tsx').then(({ OfflineNotices: part }): Part => ({ default: part }), (): Part => ({ default: () => null })));

/** Has the site kept in this browser, and watches for what the reader should know: a newer build, a newer release, no line. */
export function OfflineKeeper() {
  const watch = useSiteWatch();
  const isSiteNews = useIsSiteNews(watch);
  const [newer, showNewer] = useNewerRelease();
  const isOnline = useIsOnline();
  const isKeptShown = useDatasetNotice() !== null;
  const { pathname } = useLocation();
  useRememberPage();
  const isLineless = !isOnline && !isKeptShown;
  // On the wall of a meeting nothing but the meeting; it has a line of its own about the connection.
  const isSilent = pathname.endsWith('/review/meeting') || !(isSiteNews || newer !== null || isLineless);
  return (
    // The live region is there before its text is, or no reader hears it.
    <div className="offline-notes no-print" role="status">
      {isSilent ? null : (
        <Suspense fallback={null}>
          <OfflineNotices onLoadSite={isSiteNews && watch !== null ? watch.load : null} newer={newer} onShowNewer={showNewer} isLineless={isLineless} />
        </Suspense>
      )}
    </div>
  );
}
