import { axeFindings, expect, test } from './fixtures.ts';

const demonstration = 'data=demonstration';

test('two releases are compared, and narrowed to a cause that stands in the address', async ({ page }) => {
  await page.goto(`/en/releases?${demonstration}`);
  await page.getByRole('combobox', { name: 'Earlier release' }).selectOption('2025.11');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/en\/releases\/2026\.11\?.*with=2025\.11/);
  await expect(page.getByText(/^Since release 2025\.11: /)).toBeVisible();
  const targets = page.getByRole('region', { name: 'Changed targets' });
  await expect(targets.locator('del')).toContainText('85% (2030)');
  await expect(targets.locator('ins')).toContainText('60% (2030)');
  await page.getByRole('combobox', { name: 'Cause' }).selectOption('target');
  await expect(page).toHaveURL(/cause=target/);
  await expect(page.getByRole('region', { name: 'New values' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Moved verdicts' }).getByRole('row', { name: /digital identity Strategy/ })).toContainText('changed target');
  await page.getByRole('link', { name: 'Show all changes' }).click();
  await expect(page.getByRole('region', { name: 'New values' })).toBeVisible();
});

test('a mixed move is split, and a correction stands with its reason', async ({ page }) => {
  await page.goto(`/en/releases/2026.11?${demonstration}`);
  await expect(page.getByRole('region', { name: 'Moved verdicts' }).getByRole('row', { name: /electronic signature Strategy/ })).toContainText(
    'With the revised values: Behind. With the new values: On track.',
  );
  await expect(page.getByRole('region', { name: 'Corrections' }).getByRole('row', { name: /graduates in technology/ })).toContainText('digits were swapped');
});

test('an indicator shows its values as published in an earlier release', async ({ page }) => {
  await page.goto(`/en/indicators/demo-revised?${demonstration}`);
  const values = page.getByRole('region', { name: 'The same figures as a table' });
  await values.getByRole('link', { name: '2026.05' }).click();
  await expect(page).toHaveURL(/release=2026\.05/);
  await expect(values.getByText('As published in release 2026.05', { exact: true })).toBeVisible();
  await expect(values.getByRole('row', { name: /^2024 18\.1 19\.3/ })).toContainText('changed since');
  await expect(values.getByText(/^Verdict in that release, data as of 12 May 2026: /)).toBeVisible();
  await values.getByRole('link', { name: 'What has changed for this indicator since then' }).click();
  await expect(page).toHaveURL(/\/en\/releases\/2026\.11\?.*indicator=demo-revised/);
});

for (const width of [1440, 390]) {
  test(`the published data has one release and says so at ${width} px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/releases');
    await expect(page.getByText('There is no release before this one.')).toBeVisible();
    await expect(page.getByText('There is only one release, so there is nothing to compare it with yet.')).toBeVisible();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto('/en/indicators/coverage-4g');
    await expect(page.getByRole('navigation', { name: 'As published in release' })).toHaveCount(0);
  });
}
