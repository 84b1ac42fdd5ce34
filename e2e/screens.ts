import type { Page } from '@playwright/test';
import { expect, live } from './fixtures.ts';
import { loose } from './plain.ts';
import { type Language, word } from './words.ts';

/** The screens with the states that look different: full, filtered, empty, without target, without data, not found. */
export const screens = {
  home: '',
  table: '/indicators',
  'table, filtered': '/indicators?reason=no-data-at-deadline,no-data&group=status',
  'table, empty': '/indicators?q=xyzzyx',
  '4G: last known verdict': '/indicators/coverage-4g',
  '5G: no data': '/indicators/coverage-5g',
  'internet users: no target': '/indicators/netuser',
  'EGDI rank: lower is better': '/indicators/egdi-rank',
  'digital economy in GDP: unconfirmed target': '/indicators/degdp',
  'laws in force: a count': '/indicators/legal-force',
  programme: '/programmes/programme-2',
  plan: '/plans/plan-2025',
  institution: '/institutions/mtc',
  'provinces: map and ranking': '/provinces',
  'one province': '/provinces/LA-VT',
  'comparison, indexed': '/compare?indicators=netuser,mobile,coverage-4g&as=index',
  method: '/methodology',
  review: '/review',
  meeting: '/review/meeting',
  'brief of a plan': '/plans/plan-2025/brief',
  'systems, one cell open': '/systems?body=mof&system=eoffice',
  'one system': '/systems/eoffice',
  'legal register': '/legal',
  'legal register, empty': '/legal?q=xyzzyx',
  'one legal text': '/legal/etrans-2012',
  'who has reported': '/status',
  'figures brought in': '/reports/import',
  'open data': '/data',
  releases: '/releases',
  'one release': '/releases/2026.11',
  "planners' workspace": '/reports',
  'workspace, a selection in all columns': '/reports?group=none&select=netuser,coverage-4g,egdi&columns=unit,spark,latest,time,change,target,status,institution,programme,series',
  'workspace, series side by side': '/reports?series=netuser',
  'workspace, empty': '/reports?q=xyzzyx',
  'unknown indicator': '/indicators/nothing-of-that-name',
  'unknown page': '/nothing/of/that/name',
} as const;

export type ScreenName = keyof typeof screens;

export const screenNames = Object.keys(screens) as readonly ScreenName[];

/** Opens a screen and waits until it stands: its heading, and the fonts its text is set in. */
export async function openScreen(page: Page, language: Language, name: ScreenName): Promise<void> {
  await page.goto(`/${language}${screens[name]}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The meeting covers the frame of the site; it stands all the same.
  await expect(page.locator('footer.footer')).toBeAttached();
  await live(page);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

/** Fetches the part of the page that comes when it is near, and returns to the top. */
export async function readToTheEnd(page: Page, language: Language): Promise<void> {
  const waiting = page.getByText(loose(word(language, 'indicator.provinces.loading')));
  await expect(async () => {
    if ((await waiting.count()) > 0) await waiting.scrollIntoViewIfNeeded({ timeout: 500 });
    await expect(waiting).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await page.evaluate('scrollTo(0, 0)');
}
