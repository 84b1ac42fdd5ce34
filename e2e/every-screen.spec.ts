import type { Page } from '@playwright/test';
import { axeFindings, expect, settled, test } from './fixtures.ts';
import { clippedTexts, misplacedLabels, sidewaysOverflow, tornWords } from './page-measures.ts';
import { loose } from './plain.ts';
import { openScreen, readToTheEnd, type ScreenName, screenNames } from './screens.ts';
import { type Language, languages, word } from './words.ts';

// Two whole audits of a page; the widest tables take long on a busy machine.
test.describe.configure({ timeout: 180_000 });

/** A large screen, a small one, a phone, and 400 % zoom of 1280 pixels. */
const widths = [1440, 1024, 390, 320];

const audits = [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

for (const language of languages) {
  for (const name of screenNames) {
    test(`${name} in ${language} has a sound outline, fits at every width, and axe finds nothing`, async ({ page }) => {
      await openScreen(page, language, name);
      await readToTheEnd(page, language);
      await expectOutline(page, language, name);
      expect(await misfits(page, language)).toEqual({});
      for (const { width, colorScheme } of audits) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        expect(await axeFindings(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    });
  }
}

async function expectOutline(page: Page, language: Language, name: ScreenName): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/\S.* – \S/);
  await expect(page.getByRole('main')).toHaveCount(1);
  // The meeting has the whole window for itself.
  const around = name === 'meeting' ? 0 : 1;
  for (const landmark of ['banner', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(around);
  await expect(page.getByRole('navigation', { name: loose(word(language, 'shell.navigation')) })).toHaveCount(around);
}

/** What does not fit, by width. */
async function misfits(page: Page, language: Language): Promise<Readonly<Record<string, readonly string[]>>> {
  const problems: Record<string, readonly string[]> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // Letters that came last are still being given their room.
    await settled(page);
    const words = language === 'lo' ? (await tornWords(page, 'ດິຈິຕອນ')).torn : [];
    const found = [...(await sidewaysOverflow(page)), ...(await clippedTexts(page)), ...(await misplacedLabels(page)), ...words];
    if (found.length > 0) problems[`${width} px`] = found;
  }
  return problems;
}
