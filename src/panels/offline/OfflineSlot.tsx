import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { noteWhenLeft } from './opened-early.ts';

type Part = { readonly default: () => ReactNode };

/** Everything for offline comes in one part, after the page. A line that breaks before that leaves the page as it is. */
const OfflineKeeper = lazy(() => import('./OfflineKeeper.tsx').then(({ OfflineKeeper: part }): Part => ({ default: part }), (): Part => ({ default: Nothing })));

function Nothing(): ReactNode {
  return null;
}

/** The page first: waits until it is loaded and the browser has nothing better to do. */
function afterThePage(act: () => void): void {
  const whenIdle = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 500));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

/** The place of all that has to do with being without a line; in the built site only. */
export function OfflineSlot() {
  const [isTime, setIsTime] = useState(false);
  // The browser's own idea of when the page is loaded.
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    afterThePage(() => setIsTime(true));
    return noteWhenLeft();
  }, []);
  return isTime ? (
    <Suspense fallback={null}>
      <OfflineKeeper />
    </Suspense>
  ) : null;
}
