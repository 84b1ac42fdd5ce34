/** Figures that are invented or only a reader's own must not be found as published ones: says so to every search engine that runs the page. */
export function hideFromSearchEngines(): void {
  const robots = document.createElement('meta');
  robots.name = 'robots';
  robots.content = 'noindex';
  document.head.append(robots);
}
