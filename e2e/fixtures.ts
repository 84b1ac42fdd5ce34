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
        if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const isOurs = request.url().startsWith(String(baseURL)) || /^(data|blob):/.test(request.url());
        if (!isOurs) complaints.push(`request to another host: ${request.url()}`);
      });
      await use({ complaints });
      if (expectNoComplaint) expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

type AxeResult = { readonly violations: readonly { id: string; help: string; nodes: readonly { target: unknown; html: string }[] }[] };

/** Runs axe with the rules of WCAG 2.2 AA and best practices on the whole page; returns what it found, in words. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the driver, so that the page's policy against foreign scripts stays in force.
  const { readFile } = await import('node:fs/promises');
  if (await page.evaluate('globalThis.axe === undefined')) await page.evaluate(await readFile(axePath, 'utf8'));
  const result = await page.evaluate<AxeResult>('axe.run(document, { resultTypes: ["violations"] })');
  return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${JSON.stringify(node.target)} ${node.html.slice(0, 160)}`));
}

export { expect };
