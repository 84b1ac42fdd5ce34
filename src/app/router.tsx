import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { aboutRoute } from '#audiences/public/about/about-route.ts';
import { compareRoute } from '#audiences/public/compare/compare-route.ts';
import { glossaryRoute } from '#audiences/public/glossary/glossary-route.ts';
import { componentRoute, goalRoute, pillarRoute, programmeRoute, sectorRoute } from '#audiences/public/groups/group-routes.ts';
import { homeRoute } from '#audiences/public/home/home-route.ts';
import { indicatorRoute } from '#audiences/public/indicator/indicator-route.ts';
import { indicatorsRoute } from '#audiences/public/indicators/indicators-route.ts';
import { institutionRoute } from '#audiences/public/institution/institution-route.ts';
import { methodologyRoute } from '#audiences/public/methodology/methodology-route.ts';
import { openDataRoute } from '#audiences/public/open-data/open-data-route.ts';
import { planRoute } from '#audiences/public/plan/plan-route.ts';
import { provinceRoute } from '#audiences/public/province/province-route.ts';
import { provincesRoute } from '#audiences/public/provinces/provinces-route.ts';
import { reviewRoute } from '#audiences/ministers/review/review-route.ts';
import { meetingRoute } from '#audiences/ministers/meeting/meeting-route.ts';
import { pastReviewRoute } from '#audiences/ministers/past-review/past-review-route.ts';
import { systemsRoute } from '#audiences/public/systems/systems-route.ts';
import { systemRoute } from '#audiences/public/system/system-route.ts';
import { legalRoute } from '#audiences/public/legal/legal-route.ts';
import { legalTextRoute } from '#audiences/public/legal-text/legal-text-route.ts';
import { reportingRoute } from '#audiences/public/reporting/reporting-route.ts';
import { releasesRoute } from '#audiences/public/releases/releases-route.ts';
import { releaseRoute } from '#audiences/public/release/release-route.ts';
import { importsRoute } from '#audiences/planners/imports/imports-route.ts';
import { reportsRoute } from '#audiences/planners/reports/reports-route.ts';
import { NotFound } from '#panels/NotFound.tsx';
import { planBriefRoute, programmeBriefRoute } from '#audiences/ministers/brief/brief-routes.ts';
import { languageRoute, rootRoute } from '#url/routes.ts';
import { parseSearchText, searchText } from '#url/search-codec.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PagePending } from './PagePending.tsx';
import { Blank, Root } from './Root.tsx';
import { Shell } from './Shell.tsx';

const choiceRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: LanguageChoice });

const routeTree = rootRoute
  .update({ component: Root, notFoundComponent: LanguageChoice, pendingComponent: Blank })
  .addChildren([
    choiceRoute,
    languageRoute
      .update({ component: Shell, notFoundComponent: NotFound, pendingComponent: Blank })
      .addChildren([
        homeRoute,
        indicatorsRoute,
        indicatorRoute,
        planRoute,
        programmeRoute,
        pillarRoute,
        sectorRoute,
        componentRoute,
        goalRoute,
        institutionRoute,
        provincesRoute,
        provinceRoute,
        compareRoute,
        methodologyRoute,
        aboutRoute,
        glossaryRoute,
        reviewRoute,
        planBriefRoute,
        programmeBriefRoute,
        meetingRoute,
        pastReviewRoute,
        systemsRoute,
        systemRoute,
        legalRoute,
        legalTextRoute,
        reportingRoute,
        releasesRoute,
        releaseRoute,
        openDataRoute,
        reportsRoute,
        importsRoute,
      ]),
  ]);

type RouterOptions = {
  readonly queryClient: QueryClient;
  readonly history?: RouterHistory;
  readonly basePath?: string;
  /** A page is rendered without a browser, once. */
  readonly isServer?: boolean;
};

/** The router over all screens. `history` is given when a page is rendered without a browser. */
export function createAppRouter({ queryClient, history, basePath = '/', isServer = false }: RouterOptions) {
  return createRouter({
    routeTree,
    context: { queryClient },
    basepath: basePath,
    parseSearch: parseSearchText,
    stringifySearch: searchText,
    isServer,
    // Without a browser it would write a script into the page.
    scrollRestoration: !isServer,
    defaultPreload: 'intent',
    // A slow line shows the frame and says that it is loading; a fast one shows no flicker.
    defaultPendingComponent: PagePending,
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    ...(history === undefined ? {} : { history }),
  });
}

declare module '@tanstack/react-router' {
  // An interface, because the router asks for its types by declaration merging.
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
