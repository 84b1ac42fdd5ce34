import type { Page } from '@playwright/test';
import { anyDatasetFile, datasetFile, forge, publishInstead } from './dataset-faults.ts';
import { expect, live, test } from './fixtures.ts';
import { loose } from './plain.ts';
import { languages, word } from './words.ts';

// The browser itself writes failed requests to the console; what the program throws is watched below.
test.use({ expectNoComplaint: false });
test.afterEach(({ watch }) => {
  expect(watch.complaints.filter((complaint) => !complaint.startsWith('console'))).toEqual([]);
});

type Fault = { readonly name: string; readonly title: keyof typeof titles; readonly cause: (page: Page) => Promise<unknown> };

const titles = {
  unreachable: 'The figures could not be fetched',
  server: 'The server did not answer as it should',
  malformed: 'A file was refused because its content is not as agreed',
  tampered: 'A file was refused because it was changed on the way',
  version: 'These figures need a newer version of this site',
} as const;

const faults: readonly Fault[] = [
  { name: 'the line is cut before the head', title: 'unreachable', cause: (page) => page.route(datasetFile('head.json'), (route) => route.abort('connectionfailed')) },
  { name: 'the line is cut before the figures', title: 'unreachable', cause: (page) => page.route(datasetFile('home.json'), (route) => route.abort('connectionreset')) },
  { name: 'the server answers with error 500', title: 'server', cause: (page) => page.route(datasetFile('home.json'), (route) => route.fulfill({ status: 500, body: 'broken' })) },
  { name: 'the file ends in the middle', title: 'tampered', cause: (page) => forge(page, 'home.json', (text) => text.slice(0, text.length / 2)) },
  { name: 'one byte was changed', title: 'tampered', cause: (page) => forge(page, 'home.json', (text) => text.replace('2', '3')) },
  { name: 'the head is no JSON', title: 'malformed', cause: (page) => forge(page, 'head.json', () => '<!doctype html>') },
  { name: 'the content has another shape', title: 'malformed', cause: (page) => publishInstead(page, 'home.json', (text) => text.replace('"plans":', '"plains":')) },
  { name: 'the format is a newer one', title: 'version', cause: (page) => publishInstead(page, 'home.json', (text) => text.replace('"schemaVersion":1', '"schemaVersion":2')) },
];

test.describe('on a first visit', () => {
  for (const { name, title, cause } of faults) {
    test(`when ${name}, the page says so and a retry mends it`, async ({ page }) => {
      await cause(page);
      await page.goto('/en');
      const notice = page.getByRole('alert').filter({ hasText: titles[title] });
      await expect(notice).toBeVisible();
      await expect(page.getByRole('banner')).toBeVisible();
      await page.unrouteAll();
      await notice.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Plan 2021–2025');
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});

for (const language of languages) {
  test(`in ${language} a second visit without the dataset shows the last good copy, says so, and mends itself on request`, async ({ page }) => {
    await page.goto(`/${language}`);
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toContainText(loose('2021–2025'));
    const said = await headline.innerText();
    await keptCopies(page);

    await page.route(anyDatasetFile, (route) => route.abort('internetdisconnected'));
    await page.reload();
    await expect(headline).toHaveText(said.replaceAll(/\s+/g, ' '));
    const notice = page.getByRole('status').filter({ hasText: loose(word(language, 'notice.stale.title')) });
    await expect(notice).toContainText(loose(word(language, 'notice.unreachable.title')));
    await expect(notice).toContainText('2026.11');

    await page.unrouteAll();
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
    await expect(headline).toBeVisible();
  });

  test(`in ${language} a page that was not read before the line broke says what is wrong`, async ({ page, context }) => {
    await page.goto(`/${language}/indicators/coverage-4g`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await keptCopies(page);
    await context.setOffline(true);
    await page.getByRole('navigation', { name: loose(word(language, 'shell.navigation')) }).getByRole('link').last().click();
    // Never a blank screen: the masthead stays and the content says why it cannot be shown.
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible({ timeout: 15_000 });
    await context.setOffline(false);
    await page.getByRole('main').getByRole('alert').getByRole('button').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 });
  });

  test(`in ${language} an unknown indicator is not found, and the page leads on`, async ({ page }) => {
    await page.goto(`/${language}/indicators/no-such-indicator`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(loose(word(language, 'shell.notFound.title')));
    await expect(page.getByRole('main')).toContainText('no-such-indicator');
    await page.getByRole('link', { name: loose(word(language, 'shell.notFound.home')) }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
  });
}

test('after a visit a changed file is refused and the last good copy stays', async ({ page }) => {
  await page.goto('/en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keptCopies(page);
  await forge(page, 'home.json', (text) => text.replace('2024', '2034'));
  await page.reload();
  await live(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024');
  await expect(page.getByRole('main')).not.toContainText('2034');
});

test.describe('an address', () => {
  test('of an unknown language offers the three', async ({ page }) => {
    await page.goto('/fr/indicators');
    for (const name of ['ລາວ', 'English', 'Tiếng Việt']) await expect(page.getByRole('link', { name })).toBeVisible();
  });

  test('without a language opens the one of the browser', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/en$/);
  });

  test('of an unknown page says so and leads to search and home', async ({ page }) => {
    await page.goto('/vi/no/such/page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('vi', 'shell.notFound.title'));
    await page.getByRole('searchbox').fill('mang');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/vi\/indicators\?q=mang/);
    await expect(page.getByRole('row')).not.toHaveCount(0);
  });

  for (const search of ['?status=purple&sort=--x&group=colour', '?programme=../../etc,<script>', '?q=%F0%9F%98%80&plan[]=1&plan=%00', '?status=,,,&age=recent,old', `?q=${'long'.repeat(500)}`]) {
    test(`with the search ${search.slice(0, 40)} is still a good table`, async ({ page, watch }) => {
      await page.goto(`/en/indicators${search}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/indicators$/);
      expect(watch.complaints).toEqual([]);
    });
  }

  test('with a bad verdict or year is still a good indicator page', async ({ page, watch }) => {
    await page.goto('/en/indicators/coverage-4g?plan=nothing/at-all&year=12x');
    await expect(page.getByRole('complementary', { name: 'Verdict' })).toContainText('Cannot say: no final value');
    expect(watch.complaints).toEqual([]);
  });

  test('keeps its path and search when the language changes', async ({ page }) => {
    await page.goto('/en/indicators?programme=programme-2&group=status&q=4G');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const [name, language] of [['ລາວ', 'lo'], ['Tiếng Việt', 'vi'], ['English', 'en']] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(/\/\w\w\/indicators\?.*/);
      const { pathname, searchParams } = new URL(page.url());
      expect(pathname).toBe(`/${language}/indicators`);
      expect(Object.fromEntries(searchParams)).toEqual({ programme: 'programme-2', group: 'status', q: '4G' });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('rowheader').getByRole('link').first()).toBeVisible();
    }
  });
});

test('markup in a published title is text, never markup', async ({ page, watch }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>4G';
  const withHostileTitle = (text: string) => JSON.stringify({ ...(JSON.parse(text) as object), title: hostile });
  await publishInstead(page, 'texts/en/coverage-4g.json', withHostileTitle);
  await page.goto('/en/indicators/coverage-4g');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile);
  await expect(page).toHaveTitle(new RegExp(hostile.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)));
  await expect(page.locator('main img, main script')).toHaveCount(0);
  expect(watch.complaints).toEqual([]);
});

/** Waits until the files that were read lie in the browser's storage. */
async function keptCopies(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => /^tracker-(published|demonstration)-/.test(name));
        const shelves = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
        return shelves.flat().filter((url) => url.endsWith('head.json')).length > 0 && shelves.flat().length >= 3;
      }),
    )
    .toBe(true);
}
