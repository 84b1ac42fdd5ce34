import { type RefCallback, useState } from 'react';

/** How far below the window a part counts as near, so that its figures are there when it is reached. */
const reach = '800px';

/** Whether an element has come near the window; it stays near from then on. Without an observer it always is. */
export function useIsNear(): { readonly isNear: boolean; readonly ref: RefCallback<HTMLElement> } {
  const [isNear, setIsNear] = useState(false);
  const ref: RefCallback<HTMLElement> = (element) => {
    if (element === null || isNear) return undefined;
    if (typeof IntersectionObserver === 'undefined') {
      setIsNear(true);
      return undefined;
    }
    // The world outside: where the reader has scrolled to.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: reach },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
  return { isNear, ref };
}
