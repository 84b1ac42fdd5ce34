import { type ReactNode, startTransition } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { queriesSettled } from '#dataset/queries-settled.ts';
import { App } from './App.tsx';
import type { createAppRouter } from './router.tsx';
import { shownContent } from './shown-content.ts';

type Parts = { readonly queryClient: QueryClient; readonly router: ReturnType<typeof createAppRouter> };

/**
 * Shows the program in the page. A page that came with its content is taken over as it stands once all it shows is at hand; where
 * the content is not what the address or the newest release says, the program draws its own.
 */
export async function showApp(root: HTMLElement, { queryClient, router }: Parts): Promise<Root> {
  const { documentElement } = document;
  const release = root.dataset['release'];
  const app = <App queryClient={queryClient} router={router} />;
  if (release === undefined || documentElement.dataset['drawn'] === 'later') {
    root.replaceChildren();
    delete documentElement.dataset['drawn'];
    return drawnIn(root, app);
  }
  await router.load();
  const hasAll = await queriesSettled(queryClient);
  const isSame = hasAll && router.state.matches.every(({ status }) => status === 'success') && (await shownContent(queryClient)) === release;
  if (!isSame) {
    // What is readable stays until the first drawing takes its place.
    return drawnIn(root, app);
  }
  // The router then leaves out boundaries that a page rendered without a browser has not.
  router.ssr = { manifest: undefined };
  leavePlaceToReader(router);
  // In small steps: the page answers between them.
  return new Promise((resolve) => {
    startTransition(() => resolve(hydrateRoot(root, app)));
  });
}

/** The place in a page that came with its content is the reader's, who may have scrolled, or the browser's, which has gone back to it by itself. */
function leavePlaceToReader(router: Parts['router']): void {
  let isFirst = true;
  router.options.scrollRestoration = () => {
    if (!isFirst) return true;
    isFirst = false;
    // The router remembers a place for the way back if it has heard of it.
    document.dispatchEvent(new Event('scroll'));
    return false;
  };
}

function drawnIn(place: HTMLElement, app: ReactNode): Root {
  const root = createRoot(place);
  root.render(app);
  return root;
}
