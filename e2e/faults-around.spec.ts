import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { answerAll, command, contents, forgetAll, keptFiles, leaf, main, markSeen, places, pressMemory, retry, seen, staleNotice, table, test, textsOf, titleOf } from './faulty-site.ts';
import { plain } from './plain.ts';
import { publishAgain } from './published-again.ts';
import { word } from './words.ts';

// What can change or fail around the files while they are read. docs/faults.md is the table of it all.
test.describe.configure({ timeout: 120_000 });

const changedFiles = [...contents, ...textsOf('en')];
const newRelease = (number: string) => (head: string) => head.replace('"release":"2026.11"', `"release":"${number}"`).replace('"asOf":"2026-11-21"', '"asOf":"2026-12-21"');
const bannerSays = (page: Page, number: string) => expect(page.getByRole('banner')).toContainText(`Release ${number}`);

test('releases that change while they are read never mix: half put out, in mid-session, in two windows', async ({ page, context, site }) => {
  const other = await context.newPage();
  // Files are uploaded one after another: before the head has come, what is new does not fit.
  publishAgain(site, changedFiles, (text) => `${text} `, newRelease('2026.12'));
  site.answer('dataset/head.json', null);
  await page.goto(`${site.address}en/legal`);
  expect(await seen(page, 'notice')).toBe(titleOf('en', 'tampered'));
  await bannerSays(page, '2026.11');
  publishAgain(site, changedFiles, null);
  await markSeen(page);
  await retry(page).click();
  expect(await seen(page, 'page')).toBe('page');
  await keptFiles(page, 3);

  // In mid-session: what was not read before belongs to the next release, and all of the page goes there.
  publishAgain(site, changedFiles, (text) => `${text} `, newRelease('2026.12'));
  await other.goto(`${site.address}en/releases`);
  expect(await seen(other, 'page')).toBe('page');
  await bannerSays(other, '2026.12');
  await bannerSays(page, '2026.11');
  await leaf(page, '/en/systems');
  expect(await seen(page, 'page')).toBe('page');
  await bannerSays(page, '2026.12');
  await leaf(page, '/en/legal');
  expect(await seen(page, 'page')).toBe('page');
  await bannerSays(page, '2026.12');

  // Two windows, two releases on; then the server is gone: each window opens what is kept, never a mixture.
  publishAgain(site, changedFiles, (text) => `${text}  `, newRelease('2027.01'));
  await other.reload();
  await bannerSays(other, '2027.01');
  await leaf(page, '/en/systems');
  expect(await seen(page, 'page')).toBe('page');
  await bannerSays(page, '2026.12');
  await keptFiles(other, 3, '2027.01');
  answerAll('error')(site, ['head.json', ...changedFiles]);
  await page.reload();
  expect(await seen(page, 'page')).toBe('page');
  // Only the release before holds this screen.
  await bannerSays(page, '2026.12');
  await expect(staleNotice(page)).toContainText('Release 2026.12');
  await other.reload();
  expect(await seen(other, 'page')).toBe('page');
  await bannerSays(other, '2027.01');
});

async function walkWhole(page: Page): Promise<void> {
  const rows: [string, string][] = [];
  for (const { screen } of [...places, { screen: '/review/meeting' }, { screen: '/reports' }]) {
    await leaf(page, `/en${screen}`);
    rows.push([screen, await seen(page, 'page')]);
  }
  expect(table(rows)).toEqual(table(rows.map(([screen]) => [screen, 'page'])));
}

/** Saves a selection in the workspace and gives what the page says of it. */
async function saveSelection(page: Page): Promise<string> {
  await page.getByText('Saved selections', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Mine');
  await page.getByRole('button', { name: 'Save this selection' }).click();
  const said = page.getByText('“Mine”');
  await expect(said.first()).toBeAttached();
  return said.first().innerText();
}

test('storage that is closed: everything can be read, and a page that fails still says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(navigator, 'storage', { get: () => undefined });
    ServiceWorkerContainer.prototype.register = async () => refuse();
  });
  await page.goto(`${site.address}en/about`);
  expect(await seen(page, 'page')).toBe('page');
  await walkWhole(page);
  expect(await saveSelection(page)).toContain('lasts only until this page is closed');
  // The notice of a lost line looks for what is kept.
  await page.goto(`${site.address}en/about`);
  answerAll('loop')(site, ['provinces/LA-LP.json']);
  await leaf(page, '/en/provinces/LA-LP');
  expect(await seen(page, 'notice')).toBe(titleOf('en', 'unreachable'));
  await expect(main(page).getByRole('alert')).toContainText('No page is kept yet.');
});

test('storage that is full, emptied or spoilt: nothing is lost, and no spoilt copy is ever shown', async ({ page, site }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('full') === null) return;
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Cache.prototype.put = async () => refuse();
    Storage.prototype.setItem = refuse;
    IDBObjectStore.prototype.put = refuse;
  });
  await page.goto(`${site.address}en/legal`);
  expect(await seen(page, 'page')).toBe('page');
  await keptFiles(page, 3);
  // Full: what was kept before is the last good copy still.
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  publishAgain(site, changedFiles, (text) => `${text} `, newRelease('2026.11'));
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('21 December 2026');
  await walkWhole(page);
  expect(await saveSelection(page)).toContain('lasts only until this page is closed');
  answerAll('error')(site, ['head.json']);
  await page.goto(`${site.address}en/legal`);
  expect(await seen(page, 'page')).toBe('page');
  await expect(staleNotice(page)).toContainText('as of 21 November 2026');
  publishAgain(site, changedFiles, null);
  await retry(page).click();
  await expect(staleNotice(page)).toHaveCount(0);
  // Spoilt: bytes that are not those of the release are no copy.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  expect(await seen(page, 'page')).toBe('page');
  await keptFiles(page, 3);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (/legal/u.test(request.url)) await cache.put(request, new Response('{"schemaVersion":1}'));
    }
  });
  await command(page, 'Network.clearBrowserCache');
  answerAll('error')(site, ['head.json', 'legal.json', 'legal-en.json']);
  await page.reload();
  expect(await seen(page, 'notice')).toBe(titleOf('en', 'server-error'));
  answerAll(null)(site, ['head.json', 'legal.json', 'legal-en.json']);
  await markSeen(page);
  await retry(page).click();
  expect(await seen(page, 'page')).toBe('page');
  // Emptied by the browser in mid-session, and short of memory: reading goes on.
  await forgetAll(page);
  await pressMemory(page);
  await walkWhole(page);
});

test('a clock that is wrong by decades changes nothing that is read', async ({ page, site }) => {
  const read: string[][] = [];
  for (const year of [2026, 1999, 2061]) {
    await page.clock.setFixedTime(new Date(`${year}-11-22T09:00:00Z`));
    await page.goto(`${site.address}en`);
    expect(await seen(page, 'page')).toBe('page');
    const words = [await main(page).innerText()];
    for (const screen of ['/indicators/coverage-4g', '/review']) {
      await leaf(page, `/en${screen}`);
      expect(await seen(page, 'page')).toBe('page');
      words.push(plain(await page.getByRole('heading', { level: 1 }).innerText()), plain(await page.getByRole('banner').innerText()));
    }
    read.push(words);
    await forgetAll(page);
  }
  expect(read[1]).toEqual(read[0]);
  expect(read[2]).toEqual(read[0]);
});

test('a build that was taken away in mid-session: the screen whose program is gone offers to load the page, which brings the new build', async ({ page, site }) => {
  await page.goto(`${site.address}en/about`);
  expect(await seen(page, 'page')).toBe('page');
  site.publishBuild(2);
  await leaf(page, '/en/systems');
  expect(await seen(page, 'notice')).toBe(titleOf('en', 'unexpected'));
  await main(page).getByRole('button', { name: word('en', 'notice.reload') }).click();
  expect(await seen(page, 'page')).toBe('page');
  expect(await page.evaluate('document.querySelector("script[type=module]").src')).toContain('/assets/2-');
});

test.describe('with the worker of an older build', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a newer format is refused, the last good copy stays, and nothing kept is lost when the newer build comes', async ({ page, site }) => {
    await page.goto(`${site.address}en/legal`);
    expect(await seen(page, 'page')).toBe('page');
    await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 60_000 }).toBe(true);
    await keptFiles(page, 3);
    site.publishBuild(2);
    site.answer('dataset/head.json', (text) => text.replace('"schemaVersion":1', '"schemaVersion":2'));
    // The browser ends a worker that rests; the next request starts it again.
    await command(page, 'ServiceWorker.stopAllWorkers');
    await page.reload();
    expect(await seen(page, 'page')).toBe('page');
    await expect(staleNotice(page)).toContainText(word('en', 'notice.unknown-version.title'));
    // The build that reads it is there: here the format goes back instead.
    site.answer('dataset/head.json', null);
    await retry(page).click();
    await expect(staleNotice(page)).toHaveCount(0);
    await leaf(page, '/en/systems');
    expect(await seen(page, 'page')).toBe('page');
  });
});
