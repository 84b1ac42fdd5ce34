import type { Page } from '@playwright/test';
import { expect, live, test } from './fixtures.ts';
import { loose, plainTextOf } from './plain.ts';
import { languages, word } from './words.ts';

const journeys = {
  lo: { query: 'ອິນເຕີເນັດ', internet: 'ອັດຕາສ່ວນຜູ້ນຳໃຊ້ອິນເຕີເນັດ', fourth: 'ອັດຕາການກວມເອົາຂອງສັນຍານ 4G', verdict: 'ຍັງປະເມີນບໍ່ໄດ້: ບໍ່ມີຄ່າສຸດທ້າຍ', lastKnown: 'ຜົນປະເມີນຫຼ້າສຸດ, ປີ 2024: ຫ່າງໄກຈາກແຜນ', ratio: '0,10', plan: 'ແຜນ 2021–2025' },
  en: { query: 'internet', internet: 'People using the internet', fourth: '4G mobile coverage', verdict: 'Cannot say: no final value', lastKnown: 'last known, 2024: Off track', ratio: '0.10', plan: 'Plan 2021–2025' },
  vi: { query: 'mạng', internet: 'Tỷ lệ người sử dụng Internet', fourth: 'Tỷ lệ phủ sóng 4G', verdict: 'Chưa thể đánh giá: chưa có giá trị cuối kỳ', lastKnown: 'đánh giá gần nhất, năm 2024: Cách xa kế hoạch', ratio: '0,10', plan: 'Kế hoạch 2021–2025' },
} as const;

for (const language of languages) {
  const { query, internet, fourth, verdict, lastKnown, ratio, plan } = journeys[language];

  test.describe(`in ${language} on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('a citizen reads the headline, finds the internet, and follows it to its source', async ({ page }) => {
      await page.goto(`/${language}`);
      const headline = page.getByRole('heading', { level: 1 });
      await expect(headline).toContainText(loose(plan));
      await expect(headline).toContainText('2024');

      await page.getByRole('searchbox').fill(query);
      await page.getByRole('button', { name: loose(word(language, 'home.find.button'), { isWhole: true }) }).tap();
      const hit = page.getByRole('link', { name: loose(internet, { isWhole: true }) });
      await hit.tap();
      await expect(page).toHaveURL(new RegExp(`/${language}/indicators/netuser$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(loose(internet));

      const sources = page.getByRole('region', { name: loose(word(language, 'indicator.sources.title')) });
      const links = sources.getByRole('link');
      expect(await links.count()).toBeGreaterThan(0);
      await expect(links.first()).toHaveAttribute('href', /^https?:\/\//);
      await expect(links.first()).toHaveText(/\S/);

      await page.goBack();
      await expect(hit).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${language}$`));
      await expect(headline).toContainText(loose(plan));
    });
  });

  test(`in ${language} on a large screen a minister follows 4G from the overview to its arithmetic and returns`, async ({ page }) => {
    await page.goto(`/${language}`);
    const plans = page.getByRole('figure', { name: loose(word(language, 'home.plans.figure')) });
    await plans.getByRole('link', { name: loose(fourth) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(loose(fourth));

    const panel = page.getByRole('complementary', { name: loose(word(language, 'indicator.verdict.label')) });
    await expect(panel).toContainText(loose(verdict));
    await expect(panel).toContainText(loose(lastKnown));

    const why = page.getByRole('region', { name: loose(word(language, 'indicator.why.title')) });
    const arithmetic = await plainTextOf(why);
    for (const part of ['76 − 75', '85 − 75', ratio]) expect(arithmetic).toContain(part);

    await page.getByRole('link', { name: loose(word(language, 'shell.overview')) }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
    await expect(plans).toBeVisible();
  });

  test(`in ${language} the same indicators are found by words of three languages`, async ({ page }) => {
    const found: Record<string, readonly string[]> = {};
    for (const each of ['ອິນເຕີເນັດ', 'internet', 'mạng', 'mang']) found[each] = await idsFound(page, language, each);
    expect(found['internet']).toContain('netuser');
    expect(found['internet']?.length).toBeLessThan(60);
    for (const each of ['ອິນເຕີເນັດ', 'mạng', 'mang']) expect(found[each], each).toEqual(found['internet']);
    expect(await idsFound(page, language, '໔G')).toContain('coverage-4g');
    expect(await idsFound(page, language, '໔G')).toEqual(await idsFound(page, language, '4g'));
  });

  test(`in ${language} a year of the Buddhist era is recognised`, async ({ page }) => {
    await page.goto(`/${language}/indicators?q=2567`);
    await expect(page.getByRole('status').filter({ hasText: '2567' })).toContainText('2024');
    await page.goto(`/${language}`);
    await page.getByRole('searchbox').fill('2567');
    await expect(page.getByText(/2567.*2024/)).toBeVisible();
  });
}

/** The ids of the rows of the table for a query, in the order of the alphabet. */
async function idsFound(page: Page, language: string, query: string): Promise<readonly string[]> {
  await page.goto(`/${language}/indicators?q=${encodeURIComponent(query)}&group=none`);
  await live(page);
  const links = page.getByRole('rowheader').getByRole('link');
  await expect(links.first()).toBeVisible();
  // A long table is drawn in parts; its heading says how many rows it will have.
  const count = Number(/\d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0]);
  await expect(links).toHaveCount(count);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => address.split('/').at(-1) ?? '').toSorted();
}
