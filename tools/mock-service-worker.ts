import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const fileName = 'mockServiceWorker.js';

/** Serves the mock service worker in development, straight from its package: it is never a file of this site. */
export function mockServiceWorker(): Plugin {
  const worker = createRequire(import.meta.url).resolve(`msw/${fileName}`);
  return {
    name: 'mock-service-worker',
    apply: 'serve',
    configureServer(server) {
      const address = `${server.config.base}${fileName}`;
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== address) return next();
        readFile(worker).then((script) => {
          response.setHeader('content-type', 'text/javascript');
          response.setHeader('cache-control', 'no-cache');
          response.end(script);
        }, next);
      });
    },
  };
}
