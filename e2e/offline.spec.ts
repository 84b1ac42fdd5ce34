import { axeFindings, expect } from './fixtures.ts';
import { cut, h1, kept, mend, open, test } from './offline-site.ts';
import { loose } from './plain.ts';
import { screens, screenNames } from './screens.ts';
import { type Language, languages, word } from './words.ts';

test.describe.configure({ timeout: 180_000 });

/** A few screens that a reader opened, each of another kind. */
const visited = ['', '/indicators', '/indicators/coverage-4g', '/review', '/systems', '/data'] as const;

for (const language of languages) {
  test(`in ${language} everything visited once can be read when the line is cut, and the page says how old it is`, async ({ page, context, site }) => {
    const said: string[] = [];
    for (const path of visited) said.push(await open(site, page, language + path));
    await kept(page);
    await cut(site, context);
    for (const [index, path] of visited.entries()) expect(await open(site, page, language + path), path).toBe(said[index]);
    const notice = page.getByRole('status').filter({ hasText: loose(word(language, 'notice.offline.title')) });
    await expect(notice).toContainText('2026.11');
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('what a visited page loads at a click is there too: the chart under the pointer and the ways out of a figure', async ({ page, context, site }) => {
  await open(site, page, 'en');
  await open(site, page, 'en/indicators/coverage-4g');
  await kept(page);
  await cut(site, context);
  await open(site, page, 'en/indicators/coverage-4g');
  const figure = page.getByRole('figure').first();
  await figure.scrollIntoViewIfNeeded();
  await figure.hover();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await open(site, page, 'en');
  await page.getByRole('button', { name: word('en', 'home.take') }).first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^SVG/ }).first().click()]);
  expect(download.suggestedFilename()).toBe('plans-2026.11-en.svg');
});

test('a page that was never opened says so and leads to those that can be read', async ({ page, context, site }) => {
  await open(site, page, 'lo/indicators/coverage-4g');
  await expect.poll(() => page.evaluate('localStorage.length')).toBeGreaterThan(0);
  await kept(page);
  await cut(site, context);
  await page.goto(`${site.address}lo/systems`);
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText(loose('ໜ້ານີ້ຍັງບໍ່ເຄີຍເປີດໃນອຸປະກອນນີ້'), { timeout: 30_000 });
  expect(await axeFindings(page)).toEqual([]);
  await alert.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/lo\/indicators\/coverage-4g$/);
  await expect(h1(page)).toBeVisible({ timeout: 30_000 });
  await mend(site, context);
});

test('the line that breaks in mid-reading is said quietly, and nothing more when it is back', async ({ page, context, site }) => {
  await open(site, page, 'en');
  await kept(page);
  await cut(site, context);
  const note = page.getByRole('status').filter({ hasText: 'No connection. What you have opened before can still be read.' });
  await expect(note).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'You are reading release 2026.11' })).toBeVisible({ timeout: 30_000 });
  await mend(site, context);
  await expect(page.getByText('You are reading release 2026.11')).toHaveCount(0, { timeout: 30_000 });
  await expect(note).toHaveCount(0);
});

test.describe('the whole', () => {
  test('is kept on request, with its size before; then every screen can be read without a line, in each language a third of them, and it can be removed', async ({ page, context, site }) => {
    test.setTimeout(600_000);
    await open(site, page, 'en/data');
    const part = page.getByRole('region', { name: 'Keep all for offline' });
    await expect(part).toContainText(/All of it takes \d+\.\d MB on this device/);
    await part.getByRole('button', { name: /^Keep all \(\d+\.\d MB\)$/ }).click();
    await expect(part.getByRole('progressbar', { name: 'Keeping all for offline' })).toBeVisible();
    await part.getByRole('button', { name: 'Cancel' }).click();
    await expect(part).toContainText('Cancelled. What had been fetched by then stays.');
    await part.getByRole('button', { name: /^Keep all/ }).click();
    await expect(part).toContainText(/All is kept on this device: release 2026\.11, as of 21 November 2026, \d+\.\d MB\./, { timeout: 240_000 });
    expect(await axeFindings(page)).toEqual([]);
    await cut(site, context);
    for (const [place, name] of screenNames.entries()) {
      const language: Language = languages[place % languages.length] ?? 'lo';
      await page.goto(`${site.address}${language}${screens[name]}`);
      await expect(h1(page), `${language} ${name}`).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole('main').getByRole('alert'), `${language} ${name}`).toHaveCount(0);
    }
    await mend(site, context);
    await open(site, page, 'en/data');
    await part.getByRole('button', { name: 'Remove what is kept' }).click();
    await expect(part).toContainText('Removed. Pages are kept again as you open them.');
    await expect(part).not.toContainText('All is kept');
  });

  test('is not kept where there is no room, and nothing is lost', async ({ page, site }) => {
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called with its cache below
      const { put } = Cache.prototype;
      Cache.prototype.put = function keep(this: Cache, request: RequestInfo | URL, response: Response) {
        return (request instanceof Request ? request.url : `${request}`).includes('indicators/') ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.call(this, request, response);
      };
    });
    await open(site, page, 'en');
    await kept(page);
    await open(site, page, 'en/data');
    const part = page.getByRole('region', { name: 'Keep all for offline' });
    await part.getByRole('button', { name: /^Keep all/ }).click();
    await expect(part).toContainText('There is not enough space for all of it on this device. Nothing that was kept before is lost.');
    const copies = await page.evaluate(async () => (await caches.match(`${location.origin}/dataset/home.json`)) !== undefined);
    expect(copies).toBe(true);
  });

  test('is not kept where the browser keeps nothing, and the site works', async ({ page, site }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      Object.assign(CacheStorage.prototype, { open: refuse, keys: refuse, match: refuse });
      ServiceWorkerContainer.prototype.register = refuse;
    });
    await open(site, page, 'en/data');
    const part = page.getByRole('region', { name: 'Keep all for offline' });
    await part.getByRole('button', { name: /^Keep all/ }).click();
    await expect(part).toContainText('This browser does not let the site keep anything');
    await open(site, page, 'en');
  });
});

test('the site can be installed', async ({ page, request, site }) => {
  await open(site, page, 'en');
  await kept(page);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A window without a profile cannot install anything; that is no fault of the site.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const manifest = (await (await request.get(`${site.address}manifest.webmanifest`)).json()) as { icons: readonly { src: string }[] };
  for (const { src } of manifest.icons) expect((await request.get(site.address + src)).headers()['content-type']).toMatch(/^image\//);
});
