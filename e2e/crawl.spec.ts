import type { Page } from '@playwright/test';
import { axeFindings, expect, test } from './fixtures.ts';
import { sidewaysOverflow } from './page-measures.ts';
import { type Language, languages } from './words.ts';

/**
 * `CRAWL=full` opens every address with axe at both widths. Otherwise every page is opened in every language with axe at one width, in turns, and of
 * the states of a page (the part after the question mark) a few of each kind.
 */
const isFull = process.env['CRAWL'] === 'full';

const mostOfAKind = 3;

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

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
async function complaintsAbout(page: Page, language: Language, turn: number): Promise<readonly string[]> {
  const problems: string[] = [];
  const heading = page.locator('h1');
  await expect(heading).toHaveCount(1);
  await expect(page.locator('.page-loading')).toHaveCount(0);
  await expect(page.locator('footer.footer')).toBeAttached();
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== language) problems.push(`lang is ${lang ?? 'missing'}`);
  if ((await page.locator('.not-found').count()) > 0) problems.push('leads nowhere');
  if ((await page.title()).trim() === '') problems.push('has no title');
  for (const [place, size] of [wide, narrow].entries()) {
    await page.setViewportSize(size);
    problems.push(...(await sidewaysOverflow(page)).map((said) => `${size.width}: ${said}`));
    if (isFull || (turn + place) % 2 === 0) problems.push(...(await axeFindings(page)).map((said) => `${size.width}: ${said}`));
  }
  return problems;
}

/** Screen and chosen parameters: states of one kind look alike. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://site');
  return `${pathname.split('/').slice(2, 3).join('/')}?${[...new Set(searchParams.keys())].toSorted().join('&')}`;
}

for (const [turn, language] of languages.entries()) {
  test(`every page that can be reached from the overview in ${language} stands`, async ({ page, watch }) => {
    test.setTimeout(60 * 60_000);
    const start = `/${language}`;
    const seen = new Set([start]);
    const queue: Found[] = [{ address: start, from: '' }];
    const ofKind = new Map<string, number>();
    const problems: string[] = [];
    let said = 0;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { address, from } = next;
      await page.setViewportSize(wide);
      await page.goto(address, { waitUntil: 'commit' });
      const found = await complaintsAbout(page, language, turn + seen.size).catch((cause: unknown) => [String(cause)]);
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
        if (link.includes('?')) ofKind.set(kindOf(link), count);
        if (!isFull && link.includes('?') && count > mostOfAKind) continue;
        seen.add(link);
        queue.push({ address: link, from: address });
      }
    }
    console.log(`${language}: ${seen.size} addresses`);
    expect(seen.size).toBeGreaterThan(150);
    expect(problems).toEqual([]);
  });
}
