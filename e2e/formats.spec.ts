import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { formatterCases } from '../src/i18n/formatters.cases.ts';
import { expect, test } from './fixtures.ts';

type Printed = { readonly language: string; readonly call: string; readonly expected: string; readonly printed: string };

/** The formatters and their cases as one script, as a browser would load them. */
async function bundledCases(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'));
  try {
    const entry = join(folder, 'entry.ts');
    const source = (name: string) => JSON.stringify(resolve('src/i18n', name));
    writeFileSync(
      entry,
      `import { formatterCases } from ${source('formatters.cases.ts')};\nimport { createFormatters } from ${source('formatters.ts')};\n` +
        'globalThis.printedCases = formatterCases.map(({ language, call, expected, print }) => ({ language, call, expected, printed: print(createFormatters(language)) }));\n',
    );
    const result = await build({ configFile: false, logLevel: 'silent', publicDir: false, build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'cases' } } });
    const [bundle] = Array.isArray(result) ? result : [result];
    if (bundle === undefined || !('output' in bundle)) throw new Error('The formatters were not bundled');
    return bundle.output[0].code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('numbers, dates and relative times are printed in this browser as in Node, in all three languages', async ({ page }) => {
  const script = await bundledCases();
  await page.goto('/en');
  // Run by the driver: the page's policy against foreign scripts stays in force.
  await page.evaluate(script);
  const printed = await page.evaluate<readonly Printed[]>('printedCases');
  expect(printed.length).toBe(formatterCases.length);
  expect(printed.length).toBeGreaterThan(200);
  const wrong = printed.filter(({ expected, printed: got }) => expected !== got);
  expect(wrong).toEqual([]);
});

test('a Lao page prints its numbers and dates the Lao way, although the browser itself knows no Lao', async ({ page }) => {
  await page.goto('/lo/indicators/coverage-4g');
  const release = page.getByRole('banner');
  await expect(release).toContainText('ວັນທີ 21 ພະຈິກ 2026');
  await expect(page.getByRole('main')).toContainText('0,10');
  await expect(page.getByRole('main')).toContainText('6,7%');
  await page.goto('/vi/indicators/coverage-4g');
  await expect(release).toContainText('ngày 21 tháng 11 năm 2026');
  await page.goto('/en/indicators/coverage-4g');
  await expect(release).toContainText('21 November 2026');
});
