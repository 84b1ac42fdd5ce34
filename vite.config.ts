import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetMetadata } from './tools/dataset-metadata.ts';
import { mockServiceWorker } from './tools/mock-service-worker.ts';
import { noIndex } from './tools/no-index.ts';
import { securityHeaders } from './tools/security-headers.ts';

const basePath = process.env['BASE_PATH'] ?? '/';

/** Packages that only charts need: one lazy chunk, never in the first load. */
const chartPackages =
  /node_modules[\\/](recharts|d3-|victory-vendor|immer|reselect|@reduxjs|react-redux|redux|es-toolkit|decimal|eventemitter3|internmap|use-sync-external-store|tiny-invariant|react-is)/;

export default defineConfig({
  base: basePath,
  plugins: [react(), mockServiceWorker(), noIndex(), datasetMetadata()],
  build: {
    target: 'baseline-widely-available',
    // Text stays out of source maps of a public site: figures under embargo must not leak through them.
    sourcemap: false,
    // The policy allows no inlined fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            { name: 'router', test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|store|react-store)/, priority: 20 },
            { name: 'query', test: /node_modules[\\/]@tanstack[\\/](react-query|query-core)/, priority: 20 },
            { name: 'recharts', test: chartPackages, priority: 5 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173, headers: securityHeaders },
});
