import { expect } from './fixtures.ts';
import { h1, test } from './offline-site.ts';

// A name that is not this machine's own: browsers trust only the latter without a certificate.
test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP tracker.test 127.0.0.1'] }) });

test('over plain HTTP everything works but installation and the offline copy, and the page of open data says so', async ({ page, site }) => {
  await page.goto(`${site.address.replace('127.0.0.1', 'tracker.test')}en/data`);
  await expect(page.getByRole('region', { name: 'Keep all for offline' })).toContainText('This site was opened over plain HTTP: it cannot be installed and keeps no offline copy.');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }).click();
  await expect(h1(page)).toContainText('Plan 2021–2025');
});
