import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { billOfMaterials } from './tools/bill-of-materials.ts';
import { bundledPackages } from './tools/bundled-packages.ts';
import { datasetMetadata } from './tools/dataset-metadata.ts';
import { embedPages } from './tools/embed-pages.ts';
import { licences } from './tools/licences.ts';
import { mockServiceWorker } from './tools/mock-service-worker.ts';
import { noIndex } from './tools/no-index.ts';
import { prerender } from './tools/prerender.ts';
import { screenListFile } from './tools/screen-list.ts';
import { serviceWorker } from './tools/service-worker.ts';
import { sendHeaders } from './tools/send-headers.ts';

const basePath = process.env['BASE_PATH'] ?? '/';

/** Packages that only charts need: one lazy chunk, never in the first load. */
const chartPackages =
  /node_modules[\\/](recharts|d3-|victory-vendor|immer|reselect|@reduxjs|react-redux|redux|es-toolkit|decimal|eventemitter3|internmap|use-sync-external-store|tiny-invariant|react-is)/;

export default defineConfig({
  base: basePath,
  plugins: [react(), mockServiceWorker(), sendHeaders(), noIndex(), embedPages(), datasetMetadata(), screenListFile(), serviceWorker(), prerender(), bundledPackages(), licences(), billOfMaterials()],
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
            // What every screen starts with, and what many screens share: a request costs more than the few letters of most of these modules.
            // The schemas of the published files: apart from the shell, so that neither keeps the page waiting for both.
            { name: 'schemas', test: /node_modules[\\/]zod[\\/]/, priority: 22 },
            // What files are parsed with is built in a task of its own, not in that of the shell; schemas that no first screen reads are elsewhere.
            { name: 'model', test: /[\\/]src[\\/]model[\\/]/, tags: ['$initial'], priority: 14 },
            { name: 'shell', test: /[\\/]src[\\/]app[\\/]router\.tsx$/, priority: 12 },
            { name: 'common', test: /[\\/]src[\\/](lib|model|ui|url|view-models|charts[\\/]marks|panels|i18n)[\\/](?!messages)/, minShareCount: 6, priority: 3 },
            // What the page of an indicator shares with reports, comparison and meeting: one request instead of a dozen.
            { name: 'reading', test: /[\\/]src[\\/](?:view-models|panels)[\\/]indicator[\\/]/, minShareCount: 2, priority: 2 },
            { name: 'recharts', test: chartPackages, priority: 5 },
          ],
        },
      },
    },
  },
  // Formats of a report are fetched by the worker when they are asked for.
  worker: { format: 'es', plugins: () => [bundledPackages()] },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
});
