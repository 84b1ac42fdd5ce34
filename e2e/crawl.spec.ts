import type { Page } from '@playwright/test';
import { axeFindings, expect, test } from './fixtures.ts';
import { sidewaysOverflow } from './page-measures.ts';
import { type Language, languages } from './words.ts';

/**
 * `CRAWL=full` opens every address in every language with axe at both widths. Otherwise every page is opened in one language at least, and a few of each
 * kind in all, with axe at one width, in turns; of the states of a page (the part after the question mark) and of the pages for frames only these few.
 */
const isFull = process.env['CRAWL'] === 'full';

const fewOfAKind = 2;

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const sizes = [wide, narrow];

type Found = { readonly address: string; readonly from: string };

/** The addresses below this site that a page links to, without the place within the page; downloads are no pages. */
async function linksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.origin === location.origin && !link.hasAttribute('download') && !/\/(dataset|demonstration)\//.test(link.pathname))
      .map((link) => link.pathname + link.search),
  );
}

/** What a visitor of this page would complain about. */
async function complaintsAbout(page: Page, language: Language, audited: readonly (typeof wide)[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const heading = page.locator('h1');
  await expect(heading).toHaveCount(1);
  // A built page is hidden while another state of it is drawn.
  await expect(heading).toBeVisible();
  await expect(page.locator('.page-loading')).toHaveCount(0);
  // A page for a frame has nothing around its figure.
  if (!page.url().includes('/embed/')) await expect(page.locator('footer.footer')).toBeAttached();
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== language) problems.push(`lang is ${lang ?? 'missing'}`);
  if ((await page.locator('.not-found').count()) > 0) problems.push('leads nowhere');
  if ((await page.title()).trim() === '') problems.push('has no title');
  for (const size of sizes) {
    await page.setViewportSize(size);
    problems.push(...(await sidewaysOverflow(page)).map((said) => `${size.width}: ${said}`));
    if (audited.includes(size)) problems.push(...(await axeFindings(page)).map((said) => `${size.width}: ${said}`));
  }
  return problems;
}

/** Screen, depth and chosen parameters: pages and states of one kind look alike. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://site');
  const [, , screen = '', ...below] = pathname.split('/');
  return `${screen}${'/x'.repeat(below.length)}?${[...new Set(searchParams.keys())].toSorted().join('&')}`;
}

/** The language whose walk opens a page of which every walk has seen a few of its kind: by its letters, the same in all walks. */
const turnOf = (address: string): number => Array.from(address.slice(3)).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % languages.length;

for (const [turn, language] of languages.entries()) {
  test(`every page that can be reached from the overview in ${language} stands`, async ({ page, watch }) => {
    test.setTimeout(isFull ? 120 * 60_000 : 40 * 60_000);
    const start = `/${language}`;
    const seen = new Set([start]);
    const queue: Found[] = [{ address: start, from: '' }];
    const few = new Set([start]);
    const ofKind = new Map<string, number>();
    let opened = 0;
    const problems: string[] = [];
    let said = 0;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { address, from } = next;
      await page.setViewportSize(wide);
      await page.goto(address, { waitUntil: 'commit' });
      const inTurns = sizes.filter((_, place) => (turn + opened + place) % sizes.length === 0);
      const audited = isFull ? sizes : few.has(address) ? inTurns : [];
      opened += 1;
      const found = await complaintsAbout(page, language, audited).catch((cause: unknown) => [String(cause)]);
      const heard = watch.complaints.slice(said);
      said = watch.complaints.length;
      const here = [...found, ...heard].map((problem) => `${address} (from ${from}): ${problem}`);
      // A long walk tells at once what it finds.
      for (const problem of here) console.log(problem);
      problems.push(...here);
      // A filtered or otherwise chosen state is looked at, but its further choices are the same again.
      if (address.includes('?')) continue;
      for (const link of await linksOf(page)) {
        const isOwnLanguage = link === start || link.startsWith(`${start}/`) || link.startsWith(`${start}?`);
        const isOtherDataset = link.includes('data=demonstration');
        if (!isOwnLanguage || isOtherDataset || seen.has(link)) continue;
        const count = (ofKind.get(kindOf(link)) ?? 0) + 1;
        ofKind.set(kindOf(link), count);
        seen.add(link);
        const isFew = count <= fewOfAKind;
        const isState = link.includes('?') || link.includes('/embed/');
        if (isFew) few.add(link);
        if (isFull || isFew || (!isState && turnOf(link) === turn)) queue.push({ address: link, from: address });
      }
    }
    console.log(`${language}: ${opened} of ${seen.size} addresses opened`);
    expect(seen.size).toBeGreaterThan(150);
    expect(opened).toBeGreaterThan(90);
    expect(problems).toEqual([]);
  });
}
