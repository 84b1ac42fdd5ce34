import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { namedWorkers, singleTwins } from './tools/single-twins.ts';

/** The program of the one-file build: one script without `import()`, one stylesheet, everything else inside them. tools/build-single.ts makes the page. */
export default defineConfig({
  publicDir: false,
  plugins: [singleTwins(), namedWorkers(), react()],
  build: {
    write: false,
    target: 'baseline-widely-available',
    sourcemap: false,
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 12_000,
    rolldownOptions: {
      input: 'src/app/single/start.ts',
      output: { format: 'iife', codeSplitting: false },
      // The addresses of fonts are data themselves here and relative to nothing; a script without a file has no address of its own.
      transform: { define: { 'import.meta.url': '"about:blank"' } },
    },
  },
});
