import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import type { Language } from '#model/language.ts';
import { anEmptyOverview, bytesOf, publishedWith } from '#testing/published-release.ts';
import { openApp } from '#testing/open-app.tsx';
import { aSearchFile } from '#testing/overview-file-builder.ts';
import { systemsFiles } from '#testing/systems-builder.ts';

/** Opens an address over the few systems of the builder. */
async function open(address: string, language: Language = 'en') {
  const { systems, systemsTexts, overview, texts } = systemsFiles({ language });
  const contents = new Map([
    ['systems.json', bytesOf(systems)],
    [`systems-${language}.json`, bytesOf(systemsTexts)],
    ['overview.json', bytesOf({ ...anEmptyOverview('2026-11-21'), institutions: overview.institutions })],
    [`texts-${language}.json`, bytesOf({ schemaVersion: 1, language, dataset: { title: '', publisher: '' }, plans: {}, framework: {}, indicators: {}, units: {}, areas: {}, dimensions: {}, untranslated: [], ...texts })],
    [`search-${language}.json`, bytesOf({ ...aSearchFile({}), language })],
  ]);
  const app = await openApp(`/${language}${address}`, publishedWith(contents));
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return app;
}

const matrix = () => within(screen.getByRole('table', { name: 'Systems by government body' }));
const cell = (name: string | RegExp) => matrix().getByRole('button', { name });

describe('the page of the systems', { timeout: 120_000 }, () => {
  it('has one first heading that tells the finding, and a title', async () => {
    const { container } = await open('/systems');
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Three shared systems were handed over to ministries in late 2022. How far each is used is published for four bodies only.']);
    await waitFor(() => expect(document.title).toBe('Digital-government systems – Digital Economy Progress, Lao PDR'));
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows sourced cells only, and says of all others that there is no data', async () => {
    await open('/systems');
    const cells = matrix().getAllByRole('button');
    expect(cells).toHaveLength(15);
    expect(cells.filter((button) => button.getAttribute('aria-label')?.endsWith('no data') !== true)).toHaveLength(4);
  });

  it('opens and closes the detail of a cell, which is part of the address', async () => {
    const { router } = await open('/systems?curve=eoffice');
    await userEvent.click(cell(/^EOFFICE, Finance/));
    const open_ = await screen.findByText('Stated for the Ministry of Planning, which this body continues.');
    expect(open_).toBeVisible();
    expect(router.state.location.search).toEqual({ curve: 'eoffice', body: 'mof', system: 'eoffice' });
    expect(cell(/^EOFFICE, Finance/)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('EOFFICE: Ministry of Finance. In use in part (21 November 2022)');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ curve: 'eoffice' }));
    expect(matrix().queryByText(/^Stated for/)).toBeNull();
  });

  it('is one stop of the Tab key; arrow keys, Home, End and Page keys go from cell to cell', async () => {
    await open('/systems?body=mof&system=eoffice');
    expect(matrix().getAllByRole('button').filter((button) => button.tabIndex === 0 && button.hasAttribute('data-cell'))).toEqual([cell(/^EOFFICE, Finance/)]);
    cell(/^EOFFICE, Finance/).focus();
    for (const [key, name] of [
      ['ArrowRight', 'GSHARE, Finance: no data'],
      ['ArrowRight', 'GSHARE, Finance: no data'],
      ['ArrowDown', 'GSHARE, Health: no data'],
      ['Home', 'GNET, Health: no data'],
      ['PageDown', 'GNET, Province Office: On trial, 22 December 2022. Source: Government'],
      ['PageUp', 'GNET, Technology: no data'],
      ['ArrowUp', 'GNET, Technology: no data'],
      ['End', 'GSHARE, Technology: no data'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect(cell(name)).toHaveFocus();
    }
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('No data: no dated source says how far it has come.')).toBeVisible();
    expect(cell('GSHARE, Technology: no data')).toHaveFocus();
  });

  it('shows the other systems on demand, and marks the choice', async () => {
    await open('/systems');
    const choice = () => within(screen.getByRole('navigation', { name: 'Systems shown' }));
    expect(choice().getAllByRole('link').map((link) => link.hasAttribute('aria-current'))).toEqual([true, false]);
    await userEvent.click(choice().getByRole('link', { name: '1 other' }));
    expect(await screen.findByText('No dated source says that a body uses any of these systems.')).toBeVisible();
    expect(choice().getAllByRole('link').map((link) => link.hasAttribute('aria-current'))).toEqual([false, true]);
    expect(matrix().getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Body', 'CITIZENS']);
  });

  it('is complete in the demonstration', async () => {
    await openApp('/en/systems');
    expect(await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })).toHaveTextContent(/^Seven shared systems .* Of 112 roll-outs in 16 bodies, \d+ are in use, \d+ on the way and \d+ not begun/);
    expect(matrix().getAllByRole('button')).toHaveLength(112);
    expect(screen.getByRole('img', { name: /^Steps from \d+ on / })).toBeVisible();
  });
});

describe('the page of one system', { timeout: 60_000 }, () => {
  it('has facts, roll-out, curve and sources', async () => {
    await open('/systems/eoffice');
    expect(screen.getByRole('heading', { level: 1, name: 'System eoffice' })).toBeVisible();
    const part = (name: string) => within(screen.getByRole('region', { name }));
    expect(part('At a glance').getByRole('link', { name: 'VNPT' })).toHaveAttribute('href', '/en/institutions/vnpt');
    expect(part('At a glance').getByRole('link', { name: 'Government' })).toHaveAttribute('href', '#source-gov');
    expect(part('Roll-out by body').getAllByRole('row').map(({ textContent }) => textContent)).toHaveLength(4);
    expect(part('Use over time').getAllByRole('img')[0]).toHaveAccessibleName('Steps from 1 on 15 March 2019 to 3 on 21 November 2022, of 5 bodies.');
    expect(part('Sources').getByRole('link', { name: 'Title of gov' })).toHaveAttribute('href', 'https://example.org/gov');
  });

  it('says what is not known of a system', async () => {
    await open('/systems/gshare');
    expect(screen.getByText('No dated source says how far any body has come with this system.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Use over time' })).toBeNull();
  });

  it('is opened by an earlier id', async () => {
    const { router } = await open('/systems/g_net');
    expect(await screen.findByRole('heading', { level: 1, name: 'System gnet' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/en/systems/gnet');
  });

  it('is no page for an unknown id', async () => {
    await open('/systems/nonsense');
    expect(screen.getByRole('heading', { level: 1, name: 'This page was not found' })).toBeVisible();
  });

  test.each([
    ['lo', 'ລະບົບຕາມອົງການພາກລັດ'],
    ['vi', 'Hệ thống theo cơ quan nhà nước'],
  ] as const)('speaks %s', async (language, heading) => {
    await open('/systems?body=mof&system=eoffice', language);
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    expect(screen.getByRole('main').textContent).not.toMatch(/systems\.|\{\w+\}/);
  });
});
