import { useEffect, useState } from 'react';
import { useRouter } from '#url/router-exports.ts';
import { contentId, watchPageHeading } from './page-heading.ts';

/** `/en/indicators` and `/lo/indicators` are one place in two languages. */
const placeOf = (pathname: string): string => pathname.split('/').slice(2).join('/');

/**
 * After a way to another page its first heading takes the focus, and its title is returned to be spoken. A first load, another
 * language and other search parameters leave the focus where the reader has it.
 */
export function usePageFocus(): string {
  const router = useRouter();
  const [spokenTitle, setSpokenTitle] = useState('');
  // The world outside: the document's focus and title, and the router's news of what is on screen.
  useEffect(() => {
    let stopWatching = () => {};
    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
      if (fromLocation === undefined || !pathChanged) return;
      stopWatching();
      const isOtherPlace = placeOf(fromLocation.pathname) !== placeOf(toLocation.pathname);
      // Never nowhere: until the heading stands, the content has the focus.
      if (isOtherPlace) document.getElementById(contentId)?.focus({ preventScroll: true });
      stopWatching = watchPageHeading((heading) => {
        if (isOtherPlace && isUnused(document.activeElement)) takeFocus(heading);
        setSpokenTitle(document.title);
      });
    });
    return () => {
      stopWatching();
      unsubscribe();
    };
  }, [router]);
  return spokenTitle;
}

/** Whoever moved on while the page was loading is left alone. */
function isUnused(element: Element | null): boolean {
  return element === null || element === document.body || element.id === contentId || element.tagName === 'H1';
}

function takeFocus(heading: HTMLElement): void {
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  // The router has put the page at its place already.
  heading.focus({ preventScroll: true });
}
