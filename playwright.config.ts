import { defineConfig } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './tools/chromium.ts';

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
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Asia/Vientiane',
    launchOptions: { executablePath: ensureChromium(), args: chromiumFlags },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --outDir ${dist}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
