import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './src/cli/find-chromium.ts';
import { ensureChromium } from './tools/chromium.ts';

const port = Number(process.env['E2E_PORT'] ?? 4273);
/** The built site that is tested. */
const dist = process.env['E2E_DIST'] ?? 'dist';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // What passes at its second try only is listed as flaky: to be mended, but no reason to hold everything else back.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // Tests answer requests themselves; a worker would answer before them. Those about the worker let it in.
    serviceWorkers: 'block',
    timezoneId: 'Asia/Vientiane',
    launchOptions: { executablePath: ensureChromium(), args: chromiumFlags },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --outDir ${dist}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
