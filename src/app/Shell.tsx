import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { languageRoute } from '#url/routes.ts';
import { useLocation, useRouter } from '#url/router-exports.ts';
import { datasetChoice, type DatasetChoice } from '#url/dataset-choice.ts';
import { DatasetErrorBoundary } from '#panels/DatasetErrorBoundary.tsx';
import { ReleaseLine } from '#panels/ReleaseLine.tsx';
import { OfflineSlot } from '#panels/offline/OfflineSlot.tsx';
import { StaleNotice } from '#panels/StaleNotice.tsx';
import { DemonstrationBanner } from '#ui/DemonstrationBanner.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { contentId } from './page-heading.ts';
import { PagePending } from './PagePending.tsx';
import { usePageFocus } from './use-page-focus.ts';

/** What stands around every screen: masthead, release line, the page, footer. */
export function Shell() {
  const { locale } = languageRoute.useLoaderData();
  const { pathname, searchStr } = useLocation();
  const router = useRouter();
  const { language, t } = locale;
  const spokenTitle = usePageFocus();

  // The world outside: the document's language, for the browser's line breaking, fonts and screen readers.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <LocaleProvider locale={locale}>
      <a className="skip-link" href={`#${contentId}`}>
        {t('shell.skip')}
      </a>
      <div className="hem" aria-hidden="true" />
      <header className="masthead-block">
        <div className="wrap">
          <Masthead language={language} />
          <DatasetErrorBoundary fallback={null}>
            <Suspense fallback={<ReleasePending choice={datasetChoice(searchStr)} />}>
              <ReleaseLine />
            </Suspense>
          </DatasetErrorBoundary>
        </div>
      </header>
      {/* Assertive, so that the title is spoken before the page is read from its heading on. */}
      <p className="visually-hidden" aria-live="assertive">
        {spokenTitle}
      </p>
      <StaleNotice />
      <main className="wrap" id={contentId} tabIndex={-1}>
        <DatasetErrorBoundary isPage resetKey={pathname} onRetry={() => router.invalidate()}>
          <Suspense fallback={<PagePending />}>
            <Outlet />
          </Suspense>
        </DatasetErrorBoundary>
      </main>
      <DatasetErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <Footer />
        </Suspense>
      </DatasetErrorBoundary>
      <OfflineSlot />
      <Answering />
    </LocaleProvider>
  );
}

/**
 * Says that the page answers. A built page can be read before its program has taken it over: `public/program.js` keeps until then what
 * the reader does, and waits for its last parts; whoever measures finds the moment in the timeline.
 */
function Answering(): null {
  // The world outside, which waits for it.
  useEffect(() => {
    const isAnswering = dispatchEvent(new Event('page live', { cancelable: true }));
    if (isAnswering) performance.mark('page live');
  }, []);
  return null;
}

/** Keeps the room of the line; an address that asks for invented figures says so before any of them has come. */
function ReleasePending({ choice }: { readonly choice: DatasetChoice }) {
  return (
    <>
      {choice === 'demonstration' ? <DemonstrationBanner /> : null}
      <div className="release-line" />
    </>
  );
}
