import { expect } from './fixtures.ts';
import { answerAll, contents, forgetAll, keptFiles, leaf, main, markSeen, places, retry, seen, staleNotice, table, test, textsOf, type Title, titleOf } from './faulty-site.ts';
import { plain } from './plain.ts';
import { namingOf, publishAgain } from './published-again.ts';
import type { Fault, SiteServer } from './site-server.ts';
import { type Language, word } from './words.ts';

// What can go wrong with the files between a publisher and a reader. docs/faults.md is the table of it all.
test.describe.configure({ timeout: 120_000 });

const halved = (text: string) => text.slice(0, text.length / 2);
const withOtherShape = (text: string) => text.replace(/"(?!schemaVersion)(\w+)":/u, '"$1x":');

type Walk = { readonly name: string; readonly language: Language; readonly title: Title; readonly of: 'contents' | 'texts'; readonly cause: (site: SiteServer, paths: readonly string[]) => void };

const lineFaults: readonly Fault[] = ['loop', 'cut'];

const walks: readonly Walk[] = [
  { name: 'contents that are missing', language: 'en', title: 'server-error', of: 'contents', cause: answerAll('missing') },
  { name: 'texts that end in the middle', language: 'lo', title: 'tampered', of: 'texts', cause: answerAll(halved) },
  { name: 'contents that were changed', language: 'vi', title: 'tampered', of: 'contents', cause: answerAll((text) => `${text} `) },
  { name: 'contents of another shape', language: 'en', title: 'malformed', of: 'contents', cause: (site, paths) => publishAgain(site, paths, withOtherShape) },
  { name: 'texts of another shape', language: 'vi', title: 'malformed', of: 'texts', cause: (site, paths) => publishAgain(site, paths, withOtherShape) },
  { name: 'texts the server fails on', language: 'lo', title: 'server-error', of: 'texts', cause: answerAll('error') },
  { name: 'contents in redirects without end, or cut off', language: 'en', title: 'unreachable', of: 'contents', cause: (site, paths) => paths.forEach((path, index) => site.answer(`dataset/${path}`, lineFaults[index % 2] ?? null)) },
  { name: 'parts of the manifest that are missing', language: 'vi', title: 'server-error', of: 'contents', cause: (site, paths) => answerAll('missing')(site, paths.map(namingOf).filter((path) => path !== 'head.json')) },
];

for (const { name, language, title, of, cause } of walks) {
  test(`${name}: each screen says what is wrong, the others stand, and each mends itself when it is opened again`, async ({ page, site }) => {
    const paths = of === 'contents' ? contents : textsOf(language);
    const isPart = name.startsWith('parts');
    const walked = places.filter(({ content, texts }) => (isPart ? namingOf(content) !== 'head.json' : of === 'contents' || texts !== undefined));
    cause(site, paths);
    await page.goto(`${site.address}${language}/about`);
    expect(await seen(page, 'page')).toBe('page');
    const broken: [string, string][] = [];
    for (const { screen } of walked) {
      await leaf(page, `/${language}${screen}`);
      broken.push([screen, await seen(page, 'notice')]);
      await expect(page.getByRole('banner')).toBeVisible();
    }
    expect(table(broken)).toEqual(table(walked.map(({ screen }) => [screen, titleOf(language, title)])));
    publishAgain(site, paths, null);
    await markSeen(page);
    await retry(page, language).click();
    const mended: [string, string][] = [[walked.at(-1)?.screen ?? '', await seen(page, 'page')]];
    for (const { screen } of walked.slice(0, -1)) {
      await leaf(page, `/${language}${screen}`);
      mended.push([screen, await seen(page, 'page')]);
    }
    expect(table(mended)).toEqual(table(walked.map(({ screen }) => [screen, 'page'])));
  });
}

/** The first file of all: without it nothing can be read, and a reader who was here before has a copy. */
const heads: readonly (readonly [name: string, answer: Fault | ((text: string) => string), title: Title])[] = [
  ['is missing', 'missing', 'not-published'],
  ['is an error of the server', 'error', 'server-error'],
  ['ends in the middle', halved, 'malformed'],
  ['has another shape', (text) => text.replace('"parts":', '"pieces":'), 'malformed'],
  ['leads round in circles', 'loop', 'unreachable'],
  ['is the page of somebody else’s network', () => '<!doctype html><title>Please sign in</title>', 'malformed'],
  ['has no end', 'endless', 'malformed'],
];

test('a head that is wrong: said at the first visit, the last good copy at the second, mended on request both times', async ({ page, site }) => {
  const rows: [string, readonly string[]][] = [];
  for (const [name, answer] of heads) {
    site.answer('dataset/head.json', answer);
    await page.goto(`${site.address}en/legal`);
    const first = await seen(page, 'notice');
    site.answer('dataset/head.json', null);
    await markSeen(page);
    await retry(page).click();
    const mended = await seen(page, 'page');
    await keptFiles(page, 3);
    site.answer('dataset/head.json', answer);
    await page.reload();
    await expect(staleNotice(page)).toBeVisible();
    const again = await seen(page, 'page');
    const reason = plain(await staleNotice(page).innerText());
    site.answer('dataset/head.json', null);
    await retry(page).click();
    await expect(staleNotice(page)).toHaveCount(0);
    await forgetAll(page);
    rows.push([name, [first, mended, again, reason.replace(/ Try again$/, '').replace(/^.*shown: /, '')]]);
  }
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(heads.map(([name, , title]) => [name, [titleOf('en', title), 'page', 'page', titleOf('en', title)]])));
});

test('a server that falls silent is given up, one that is slow is waited for, and an answer without end is not read', async ({ page, site }) => {
  await page.clock.install();
  site.answer('dataset/head.json', 'silence');
  await page.goto(`${site.address}en/legal`);
  await expect(main(page).getByRole('status')).toHaveText(word('en', 'shell.loading'));
  await page.clock.fastForward(21_000);
  expect(await seen(page, 'notice')).toBe(titleOf('en', 'unreachable'));
  site.answer('dataset/head.json', 'drip');
  site.answer('dataset/legal.json', 'drip');
  await markSeen(page);
  await retry(page).click();
  expect(await seen(page, 'page')).toBe('page');
  await keptFiles(page, 3);

  site.answer('dataset/head.json', 'silence');
  await page.reload();
  await expect(main(page).getByRole('status')).toHaveText(word('en', 'shell.loading'));
  await page.clock.fastForward(21_000);
  expect(await seen(page, 'page')).toBe('page');
  await expect(staleNotice(page)).toContainText(word('en', 'notice.unreachable.title'));
  site.answer('dataset/head.json', null);
  await retry(page).click();
  await expect(staleNotice(page)).toHaveCount(0);

  site.answer('dataset/systems.json', 'endless');
  const before = site.endlessBytes();
  await leaf(page, '/en/systems');
  expect(await seen(page, 'notice')).toBe(titleOf('en', 'tampered'));
  await leaf(page, '/en/about');
  expect(await seen(page, 'page')).toBe('page');
  // What was on its way fills the pipes; then nobody takes more.
  await expect(async () => {
    const taken = site.endlessBytes();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(site.endlessBytes()).toBe(taken);
  }).toPass({ timeout: 15_000 });
  expect(site.endlessBytes() - before).toBeLessThan(60_000_000);
});
