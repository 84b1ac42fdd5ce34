import type { Plugin } from 'vite';

/** Addresses of the demonstration, below the address of the site: its files, and every page that shows it. */
const invented = /^demonstration\/|[?&]data=demonstration(?:[&#]|$)/u;

/** The header that keeps invented figures out of search engines, where an address (path and query below the site) holds some; else null. */
export function robotsHeader(address: string): string | null {
  return invented.test(address) ? 'noindex' : null;
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
