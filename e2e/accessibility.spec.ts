import { expect, test } from './fixtures.ts';

test('forced colours keep every status as word and shape', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of ['/en', '/en/indicators?plan=plan-2025', '/en/indicators/coverage-4g']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const statuses = page.locator('.status').filter({ visible: true });
    expect(await statuses.count()).toBeGreaterThan(0);
    const lost = await statuses.evaluateAll((all) =>
      all.filter((status) => {
        const shape = status.querySelector('svg path');
        const { fill, stroke, forcedColorAdjust } = shape === null ? { fill: 'none', stroke: 'none', forcedColorAdjust: '' } : getComputedStyle(shape);
        const paper = getComputedStyle(document.body).backgroundColor;
        const isSeen = [fill, stroke].some((paint) => paint !== 'none' && paint !== paper && !/^rgba.*, 0\)$/.test(paint));
        const box = status.querySelector('svg')?.getBoundingClientRect();
        return !isSeen || forcedColorAdjust === '' || (box?.width ?? 0) < 8 || status.textContent.trim() === '';
      }).map((status) => status.outerHTML.slice(0, 200)),
    );
    expect(lost, address).toEqual([]);
  }
});

test('whoever asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['/en', '/en/indicators', '/en/indicators/coverage-4g']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
        const longest = Math.max(...[transitionDuration, animationName === 'none' ? '0s' : animationDuration].flatMap((list) => list.split(',')).map((duration) => Number.parseFloat(duration) * (duration.trim().endsWith('ms') ? 1 : 1000)));
        return longest > 1 || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 120)] : [];
      }),
    );
    expect(moving, address).toEqual([]);
  }
});

test('after a click to another page the focus and the title follow', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Indicators' }).click();
  await expect(page).toHaveTitle(/^Indicators – /);
  await page.getByRole('rowheader').getByRole('link', { name: '4G mobile coverage', exact: true }).click();
  await expect(page).toHaveTitle(/^4G mobile coverage – /);
});
