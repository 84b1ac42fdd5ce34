import type { APIRequestContext, Page } from '@playwright/test';
import { axeFindings, expect, test } from './fixtures.ts';
import { plainTextOf } from './plain.ts';

type Known = { readonly status: string; readonly ratio: number | null } | null;
type Verdict = {
  readonly counted: boolean;
  readonly time: number;
  readonly status: string;
  readonly ratio: number | null;
  readonly achieved: number | null;
  readonly lastKnown: Known;
  readonly case: { readonly type: string; readonly asOf: number; readonly observations?: readonly { readonly time: number; readonly status?: string | null }[] };
};
type Release = { readonly indicators: readonly { readonly id: string; readonly verdicts: readonly Verdict[] }[] };

const red = new Set(['off-track', 'moving-away', 'breached', 'not-met', 'worse-than-baseline']);
const amber = new Set(['behind', 'nearly-met', 'partly-met']);

/** The formula of the list, written here a second time: gap × weight × urgency; null where the target asks for nothing. */
function product(verdict: Verdict, weight: number): number | null {
  const { status, ratio, achieved, lastKnown, time, case: judged } = verdict;
  const hasEnded = judged.asOf >= time;
  const asks = red.has(status) || amber.has(status) || (status === 'not-rated' && (hasEnded || (lastKnown !== null && red.has(lastKnown.status))));
  if (!verdict.counted || !asks) return null;
  const isFinal = status !== 'not-rated' && judged.type !== 'deliverable' && (judged.observations ?? []).some((one) => one.status !== 'F' && one.time >= time - 1e-6);
  const [share, shown] = isFinal ? [achieved, status] : lastKnown === null ? [ratio, status] : [lastKnown.ratio, lastKnown.status];
  const gap = share === null ? (red.has(shown) ? 1 : 0) : Math.min(1.5, Math.max(0, 1 - share));
  return gap * weight * (1 / Math.max(0.5, time - judged.asOf));
}

async function json<T>(request: APIRequestContext, path: string): Promise<T> {
  return (await (await request.get(path)).json()) as T;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeAttached();
}

const list = (page: Page) => page.getByRole('table', { name: 'Needs a decision', exact: true });

test('the order of the list is the product of the published figures', async ({ page, request }) => {
  const { release } = await json<{ release: string }>(request, '/demonstration/manifest.json');
  const { indicators } = await json<Release>(request, `/demonstration/releases/${release}.json`);
  const overview = await json<{ indicators: readonly { id: string; weight?: number }[] }>(request, '/demonstration/overview.json');
  const weights = new Map(overview.indicators.map(({ id, weight }) => [id, weight ?? 1]));
  const expected = indicators
    .map(({ id, verdicts }) => ({ id, product: Math.max(0, ...verdicts.map((verdict) => product(verdict, weights.get(id) ?? 1) ?? 0)) }))
    .filter((one) => one.product > 0)
    .toSorted((one, other) => Math.round((other.product - one.product) * 1e9) || (one.id < other.id ? -1 : 1));
  expect(expected.length).toBeGreaterThan(10);

  await open(page, '/en/review?data=demonstration&needs=all');
  const rows = await list(page).locator('tbody tr').evaluateAll((found) =>
    found.map((row) => [row.querySelector('td')?.textContent ?? '', (row.querySelector('th a') as HTMLAnchorElement).pathname.split('/').at(-1) ?? '']),
  );
  const ranked = rows.filter(([rank]) => /^\d+$/.test(rank ?? ''));
  expect(ranked.map(([, id]) => id)).toEqual(expected.map(({ id }) => id));
  expect(ranked.map(([rank]) => rank)).toEqual(expected.map((_, place) => String(place + 1)));
  await expect(page.getByText('Ranked by gap × weight × urgency, worst first')).toBeVisible();
  await page.getByText('How the order comes about').click();
  await expect(page.getByRole('columnheader', { name: '× Urgency' })).toBeVisible();
});

test('owner and arithmetic stand apart, and an overdue decision is counted in days', async ({ page }) => {
  await open(page, '/en/review?data=demonstration&needs=all');
  const row = list(page).getByRole('row').filter({ hasText: 'They differ' });
  await expect(row).toHaveCount(1);
  expect(await plainTextOf(row)).toMatch(/computed ?Off track ?owner ?Behind/);
  const log = page.getByRole('table', { name: 'Decision log' });
  await expect(log.getByRole('row').nth(1)).toContainText('overdue by 144 days');
  await page.getByRole('link', { name: /^Open \(\d+\)$/ }).click();
  await expect(page).toHaveURL(/log=open/);
  await expect(log.locator('tbody tr')).toHaveCount(2);
  await log.getByRole('link', { name: '12 May 2026' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review of 12 May 2026');
  await expect(page.getByRole('link', { name: 'release 2026.05' })).toBeVisible();
});

test('the published data put three targets before the Committee, and say that no review was held', async ({ page }) => {
  await open(page, '/en/review');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Three indicators need a decision\./);
  await expect(page.getByText('As of 21 November 2026; no review has been recorded yet.')).toBeVisible();
  const rows = list(page).locator('tbody tr');
  await expect(rows).toHaveCount(3);
  for (const [place, words] of [['3G', '11 points short', 'Order the final figure for 2025.'], ['4G', '9 points short', 'Order the final figure for 2025.'], ['5G', 'no value', 'Order the figure for 2025.']].entries()) {
    for (const text of words) await expect(rows.nth(place)).toContainText(text);
  }
  await expect(page.getByText('There is no release before this one: nothing to compare with.')).toBeVisible();
  await expect(page.getByText('No decision has been recorded yet.')).toBeVisible();
});

for (const [language, width] of [['lo', 390], ['en', 1440], ['vi', 1024]] as const) {
  test(`${language} at ${width} px: no finding of axe, nothing wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['review?needs=all&moves=all&data=demonstration', 'reviews/2025-12-10?data=demonstration', 'review']) {
      await open(page, `/${language}/${path}`);
      expect(await axeFindings(page), path).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0);
    }
  });
}
