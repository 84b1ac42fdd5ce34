import { expect, test } from './fixtures.ts';
import { drawnWith, tornWords } from './page-measures.ts';
import { openScreen, readToTheEnd } from './screens.ts';
import { languages } from './words.ts';

for (const language of languages) {
  test(`in ${language} all letters are drawn with the fonts of this site`, async ({ page }) => {
    for (const name of ['home', 'table', '4G: last known verdict'] as const) {
      await openScreen(page, language, name);
      await readToTheEnd(page, language);
      // What came with the end of the page may have asked for letters of its own.
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      expect(await page.evaluate(`document.fonts.check('16px "Noto Sans"', 'Progress')`)).toBe(true);
      if (language === 'lo') expect(await page.evaluate(`document.fonts.check('16px "Noto Sans Lao"', 'ດິຈິຕອນ')`)).toBe(true);
      const families = await page.evaluate<readonly string[]>(`[...new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))]`);
      expect(families.toSorted()).toEqual(['Language Names', 'Noto Sans', 'Noto Sans Lao']);
      const loaded = await page.evaluate<readonly string[]>(`[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))`);
      expect(loaded).toContain('Noto Sans');
      const drawn = await drawnWith(page);
      expect(drawn.length).toBeGreaterThan(0);
      // Fingerprints and ids stand in the device's own monospaced font.
      expect(drawn.filter(({ isOurs, family }) => !isOurs && !family.includes('Mono')), name).toEqual([]);
    }
  });
}

test('the key word of the plans is found on the Lao pages, so that its line breaks are really judged', async ({ page }) => {
  await openScreen(page, 'lo', 'home');
  expect((await tornWords(page, 'ດິຈິຕອນ')).found).toBeGreaterThan(3);
});

for (const name of ['home', 'table', '4G: last known verdict'] as const) {
  for (const [language, width] of [['lo', 390], ['en', 1440]] as const) {
    test(`${name} in ${language} at ${width} px does not move under the reader's eyes`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openScreen(page, language, name);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 600);
          }),
      );
      expect(shift).toBeLessThanOrEqual(0.01);
    });
  }
}
