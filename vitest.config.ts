import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A fixed zone: a test that passes only in one time zone is a bug in the code.
process.env['TZ'] = 'Asia/Vientiane';

// A long search tries each property on more cases.
const patience = 30_000 * Math.max(1, Number(process.env['PROPERTY_FACTOR'] ?? 1));

export default defineConfig({
  plugins: [react()],
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: patience,
    hookTimeout: 30_000,
    // By default one processor of the machine is kept free; of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure logic keeps no state between files, and reading its modules anew for each took more time than the tests.
          isolate: false,
          include: ['{src,mocks,tools,bench}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['{src,mocks}/**/*.test.tsx'],
          setupFiles: ['src/testing/setup.ts'],
        },
      },
    ],
  },
});
