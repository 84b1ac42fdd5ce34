/** The page's place in the document; Shell gives it this id. */
export const contentId = 'content';

/**
 * Calls back with the first heading of the page, now or as soon as it stands, and again when another takes its place or comes back
 * into sight: a page may still wait for a part of its figures. Returns how to stop watching.
 */
export function watchPageHeading(onHeading: (heading: HTMLElement) => void): () => void {
  const content = document.getElementById(contentId);
  if (content === null) return () => undefined;
  let last = shownHeading(content);
  if (last !== null) onHeading(last);
  const observer = new MutationObserver(() => {
    const heading = shownHeading(content);
    if (heading !== null && heading !== last) onHeading(heading);
    last = heading;
  });
  observer.observe(content, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  return () => observer.disconnect();
}

/** What waits for its figures stays in the document, out of sight. */
function shownHeading(content: HTMLElement): HTMLElement | null {
  return [...content.querySelectorAll('h1')].find((heading) => heading.closest('[style*="display: none"]') === null) ?? null;
}
