import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

type Mark = { readonly kind: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where each thing is drawn that a reader sees: points, lines, labels, in document order of their kind. */
async function marksOf(stage: Locator): Promise<readonly Mark[]> {
  return stage.evaluate((element) => {
    const stageBox = element.getBoundingClientRect();
    const shapes = [...element.querySelectorAll('circle, line, polyline, polygon, path, text')].filter((shape) => {
      const box = shape.getBoundingClientRect();
      return !shape.closest('defs') && !shape.matches('.trajectory__cursor') && (box.width > 0 || box.height > 0);
    });
    return shapes.map((shape) => {
      const box = shape.getBoundingClientRect();
      // A line is the same line whether it is written as a polyline or as a path.
      const kind = shape.matches('.trajectory__path, .trajectory__path *') ? 'path' : shape.matches('.trajectory__actual, .trajectory__actual *') ? 'actual' : shape.tagName === 'text' ? `text ${shape.textContent}` : shape.tagName;
      return { kind, x: box.x - stageBox.x, y: box.y - stageBox.y, width: box.width, height: box.height };
    });
  });
}

const scriptsOf = (page: Page): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
};

const isChartLibrary = (address: string) => /recharts|TrajectoryChart/.test(address);

for (const [wake, act] of [
  ['pointer', (stage: Locator) => stage.hover({ position: { x: 4, y: 4 } })],
  ['focus', (stage: Locator) => stage.focus()],
] as const) {
  for (const id of ['coverage-4g', 'coverage-3g', 'netuser', 'egdi-rank', 'legal-force']) {
    test(`${id}: the chart library comes at the first ${wake}, and no mark moves`, async ({ page }) => {
      const asked = scriptsOf(page);
      await page.goto(`/en/indicators/${id}`);
      const stage = page.getByRole('figure').getByRole('application').first();
      await expect(stage).toBeVisible();
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      await stage.scrollIntoViewIfNeeded();
      // Time in which a page that loads on idle would load.
      await page.evaluate('new Promise((done) => requestIdleCallback(() => setTimeout(done, 300)))');
      expect(asked.filter(isChartLibrary), 'before the first touch').toEqual([]);
      const before = await marksOf(stage);
      expect(before.length).toBeGreaterThan(5);

      await act(stage);
      await expect(stage.locator('.recharts-surface')).toBeVisible();
      expect(asked.some(isChartLibrary), 'after the first touch').toBe(true);
      const after = await marksOf(stage);
      expect(comparable(after).map(({ kind }) => kind)).toEqual(comparable(before).map(({ kind }) => kind));
      const moved = comparable(before).flatMap((mark, index) => {
        const now = comparable(after)[index];
        const distance = now === undefined ? Infinity : Math.max(...(['x', 'y', 'width', 'height'] as const).map((side) => Math.abs(mark[side] - now[side])));
        return distance <= 0.5 ? [] : [{ ...mark, now, distance }];
      });
      expect(moved).toEqual([]);
    });
  }
}

/** In one order, whatever order they are drawn in. */
function comparable(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((one, other) => one.kind.localeCompare(other.kind) || Math.round(one.x - other.x) || Math.round(one.y - other.y));
}

test('home and table never ask for the chart library', async ({ page }) => {
  const asked = scriptsOf(page);
  for (const address of ['/en', '/en/indicators']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').hover();
    await page.evaluate('new Promise((done) => requestIdleCallback(() => setTimeout(done, 300)))');
  }
  expect(asked.filter(isChartLibrary)).toEqual([]);
});
