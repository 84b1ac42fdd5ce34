import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Watch = {
  /** Console errors and warnings, uncaught errors, and requests that left this site, as they happen. */
  readonly complaints: readonly string[];
};

/** Every test of the product also watches the console and the network: nothing may complain, nothing may leave. */
export const test = base.extend<{ watch: Watch; expectNoComplaint: boolean }>({
  expectNoComplaint: [true, { option: true }],
  watch: [
    async ({ page, baseURL, expectNoComplaint }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // The word of the driver, not of the page: see serviceWorkers in playwright.config.ts.
        const isDriver = message.text() === 'Service Worker registration blocked by Playwright';
        if (['error', 'warning'].includes(message.type()) && !isDriver) complaints.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const isOurs = request.url().startsWith(String(baseURL)) || /^(data|blob):/.test(request.url());
        if (!isOurs) complaints.push(`request to another host: ${request.url()}`);
      });
      await use({ complaints });
      // An answer that a test was still changing when it ended is nobody's fault.
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      if (expectNoComplaint) expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

type AxeResult = { readonly violations: readonly { id: string; help: string; nodes: readonly { target: unknown; html: string }[] }[] };

/** Waits until the program has taken over a page that came as HTML, and what it measures is known; pages for frames have a program of their own. */
export async function live(page: Page): Promise<void> {
  if (page.url().includes('/embed/')) return;
  await expect.poll(() => page.evaluate('performance.getEntriesByName("page live").length'), { message: 'the page was not taken over' }).toBeGreaterThan(0);
  await settled(page);
}

/** Two frames and a little more, in which boxes that now scroll take the focus. */
export function settled(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));
}

/** Runs axe with the rules of WCAG 2.2 AA and best practices on the whole page; returns what it found, in words. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await live(page);
  // The size of targets is of level AA since WCAG 2.2, and off in axe by itself.
  // Evaluated by the driver, so that the page's policy against foreign scripts stays in force.
  const { readFile } = await import('node:fs/promises');
  if (await page.evaluate('globalThis.axe === undefined')) await page.evaluate(await readFile(axePath, 'utf8'));
  const result = await page.evaluate<AxeResult>('axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })');
  return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${JSON.stringify(node.target)} ${node.html.slice(0, 160)}`));
}

export { expect };
