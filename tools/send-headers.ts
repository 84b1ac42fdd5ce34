import type { Plugin } from 'vite';
import { openerPolicy, securityHeadersOf } from './security-headers.ts';

/** Sends the security headers from the preview server, as nginx does in docs/operations.md. */
export function sendHeaders(): Plugin {
  return {
    name: 'send-headers',
    configurePreviewServer(server) {
      const { base } = server.config;
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? '';
        const below = address.slice(address.startsWith(base) ? base.length : 1);
        for (const [name, value] of Object.entries({ ...securityHeadersOf(below), ...openerPolicy(request.headers.host ?? '') })) response.setHeader(name, value);
        next();
      });
    },
  };
}
