import type { Plugin } from 'vite';

/**
 * Addresses of the demonstration, below the address of the site: its files, and every page that shows it; and pages made for the frames
 * of other sites, which repeat a page that can be found.
 */
const hidden = /^demonstration\/|[?&]data=demonstration(?:[&#]|$)|^(?:lo|en|vi)\/embed(?:\/|$)/u;

/** The header that keeps an address (path and query below the site) out of search engines; null where it may be found. */
export function robotsHeader(address: string): string | null {
  return hidden.test(address) ? 'noindex' : null;
}

/** Sends that header from the preview server, as nginx does in docs/operations.md. */
export function noIndex(): Plugin {
  return {
    name: 'no-index',
    configurePreviewServer(server) {
      const { base } = server.config;
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? '';
        const header = robotsHeader(address.slice(address.startsWith(base) ? base.length : 1));
        if (header !== null) response.setHeader('X-Robots-Tag', header);
        next();
      });
    },
  };
}
