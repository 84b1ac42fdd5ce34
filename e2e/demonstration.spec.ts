import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { loose } from './plain.ts';
import { languages, type Language, word } from './words.ts';

const asked = 'data=demonstration';

/** One screen of each kind; the ids are those of the demonstration. */
const kinds = {
  home: '',
  table: '/indicators',
  indicator: '/indicators/demo-behind',
  plan: '/plans/plan-2025',
  programme: '/programmes/programme-2',
  pillar: '/pillars/pillar-economy',
  sector: '/sectors/sector-trade',
  component: '/components/component-ict',
  goal: '/goals/goal-1',
  institution: '/institutions/mtc',
  provinces: '/provinces',
  province: '/provinces/LA-SV',
  comparison: '/compare?indicators=demo-met,demo-behind',
  methodology: '/methodology',
  about: '/about',
  glossary: '/glossary',
  'unknown indicator': '/indicators/nothing-of-that-name',
} as const;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}${asked}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeAttached();
}

const banner = (page: Page, language: Language) => page.getByText(loose(word(language, 'shell.demo.title'))).first();

/** The addresses of the links of a page that lead to screens of this site. */
async function screensLinked(page: Page): Promise<readonly string[]> {
  const links = await page.locator('a[href]').evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
  const here = new URL(page.url());
  return links.filter((link) => new URL(link).origin === here.origin && /^\/(lo|en|vi)(\/|$)/.test(new URL(link).pathname));
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} says on screen and on paper that its figures are invented, and is not indexed`, async ({ page }) => {
    await open(page, `/en${path}`);
    await expect(banner(page, 'en')).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await page.emulateMedia({ media: 'print' });
    await expect(banner(page, 'en')).toBeVisible();
  });
}

for (const language of languages) {
  test(`${language}: every link of home and of a group stays in the demonstration, but the one that leads out`, async ({ page }) => {
    for (const path of ['', '/programmes/programme-2']) {
      await open(page, `/${language}${path}`);
      const links = await screensLinked(page);
      expect(links.length).toBeGreaterThan(10);
      const leaving = links.filter((link) => new URL(link).searchParams.get('data') !== 'demonstration');
      const out = page.getByRole('link', { name: loose(word(language, 'shell.toPublished')) });
      expect(new Set(leaving)).toEqual(new Set([await out.first().evaluate((element) => (element as HTMLAnchorElement).href)]));
    }
  });
}

test('the demonstration stays open on the way through the site, and every file comes from it', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(json|csv)$/.test(pathname)) files.push(pathname);
  });
  await open(page, '/en');
  await page.getByRole('main').locator('a[href*="/programmes/"]').first().click();
  await expect(page).toHaveURL(/\/en\/programmes\/[^?]+\?data=demonstration$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\?data=demonstration$/);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Indicators' }).click();
  await expect(page).toHaveURL(/\/en\/indicators\?data=demonstration$/);
  // The address is there before its screen, and the screen before it has a search too.
  await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  await page.getByRole('searchbox').fill('fibre');
  await expect(page).toHaveURL(/q=fibre/);
  await expect(page).toHaveURL(/data=demonstration/);
  await page.getByRole('group', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/indicators\?/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ data: 'demonstration', q: 'fibre' });
  await page.goto(`/en/indicators?${asked}`);
  await page.getByRole('table').locator('tbody a').first().click();
  await expect(page).toHaveURL(/\/en\/indicators\/demo-[^?]+\?data=demonstration$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Demonstration indicator');
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((path) => !path.startsWith('/demonstration/'))).toEqual([]);
});

test('a result of the search on home opens in the demonstration', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('searchbox').fill('villages');
  const result = page.getByRole('main').locator('a[href*="/indicators/demo-"]').filter({ hasText: 'villages' }).first();
  await result.click();
  await expect(page).toHaveURL(/\/indicators\/demo-[^?]+\?data=demonstration$/);
  await expect(banner(page, 'en')).toBeVisible();
});

test('the way out shows the published release, the way in the other, and their copies never meet', async ({ page, request }) => {
  const fingerprintOf = async (folder: string) => ((await (await request.get(`/${folder}/manifest.json`)).json()) as { fingerprint: string }).fingerprint;
  const [published, demonstration] = [await fingerprintOf('dataset'), await fingerprintOf('demonstration')];
  expect(published).not.toBe(demonstration);

  const shelves = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes('/dataset/') || name.includes('/demonstration/'));
      return Promise.all(names.map(async (name) => ({ name, paths: (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname) })));
    });
  const kept = async () => (await shelves()).filter(({ paths }) => paths.some((path) => path.endsWith('head.json'))).length;

  await open(page, '/en/plans/plan-2025');
  await expect.poll(kept).toBe(1);
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText(demonstration);
  await footer.getByRole('link', { name: word('en', 'shell.toPublished') }).click();
  await expect(page).toHaveURL(/\/en\/plans\/plan-2025$/);
  await expect(footer).toContainText(published);
  await expect(banner(page, 'en')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  // A page is kept once its program has read it, which a reader who leaves at once does not wait for.
  await expect.poll(kept).toBe(2);
  await footer.getByRole('link', { name: word('en', 'shell.toDemonstration'), exact: true }).click();
  await expect(page).toHaveURL(/\/en\/plans\/plan-2025\?data=demonstration$/);
  await expect(footer).toContainText(demonstration);

  for (const { name, paths } of await shelves()) {
    const folder = name.includes('/demonstration/') ? '/demonstration/' : '/dataset/';
    expect(paths.filter((path) => !path.startsWith(folder)), name).toEqual([]);
  }
});

test('a change of the dataset inside the page loads the page anew', async ({ page }) => {
  await open(page, '/en');
  await page.evaluate("Object.assign(globalThis, { isSamePage: true }); history.pushState(null, '', '/en'); dispatchEvent(new PopStateEvent('popstate'))");
  await expect(page.getByRole('contentinfo')).toBeAttached();
  await expect.poll(() => page.evaluate("'isSamePage' in globalThis")).toBe(false);
  await expect(banner(page, 'en')).toHaveCount(0);
});

for (const value of ['', 'published', 'demo', 'constructor']) {
  test(`data=${value} is the published dataset`, async ({ page }) => {
    await page.goto(`/en/indicators?data=${value}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeAttached();
    await expect(banner(page, 'en')).toHaveCount(0);
    expect((await screensLinked(page)).filter((link) => link.includes(asked))).toHaveLength(1);
  });
}

test('the address without a language leads into the demonstration too', async ({ page }) => {
  await page.goto(`/?${asked}`);
  await expect(page).toHaveURL(/\/(lo|en|vi)\?data=demonstration$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('files of the demonstration are kept out of search engines by a header', async ({ request }) => {
  expect((await request.get('/demonstration/manifest.json')).headers()['x-robots-tag']).toBe('noindex');
  expect((await request.get(`/en?${asked}`)).headers()['x-robots-tag']).toBe('noindex');
  expect((await request.get('/dataset/manifest.json')).headers()['x-robots-tag']).toBeUndefined();
});

test.describe('a site that was built without the demonstration', () => {
  test.use({ expectNoComplaint: false });

  for (const language of languages) {
    test(`${language}: says so and leads to the published data`, async ({ page }) => {
      await page.route('**/demonstration/**', (route) => route.fulfill({ status: 404 }));
      await page.goto(`/${language}/indicators?${asked}`);
      await expect(page.getByRole('alert')).toContainText(loose(word(language, 'notice.no-demonstration.title')));
      await page.getByRole('alert').getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/${language}/indicators$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});
