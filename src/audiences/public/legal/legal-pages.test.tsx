import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { openApp } from '#testing/open-app.tsx';

const open = async (address: string) => {
  const opened = await openApp(address);
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return opened;
};
const register = () => screen.getByRole('table', { name: /^Laws, decrees/ });
/** Rows that name a text: not the head, not the names of the groups. */
const textRows = () => within(register()).getAllByRole('row').filter((row) => within(row).queryAllByRole('cell').length > 0);

describe('the legal register', { timeout: 60_000 }, () => {
  it('begins with what is in force, and lists every text once', async () => {
    const { container } = await open('/en/legal');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^\d+ of the \d+ digital texts identified here are in force\.$/);
    // Roles of so many rows take long to work out: counted by what they are made of.
    expect(container.querySelectorAll('.legal-table svg[role="img"]')).toHaveLength(69);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
    expect(screen.getByText('The indicator counted from this register')).toHaveAttribute('href', '/en/indicators/demo-computed-legal');
  });

  it('says each route in words', async () => {
    await open('/en/legal?q=demo-text-01');
    await waitFor(() => expect(within(register()).getAllByRole('img')).toHaveLength(1));
    expect(within(register()).getByRole('img')).toHaveAccessibleName('Drafting: done; Government: done; National Assembly: done; Promulgated: done; In force: ended');
    expect(within(register()).getByRole('link', { name: /law 2/ })).toHaveAttribute('href', '/en/legal/demo-text-02');
  });

  it('keeps a filter in the address, and takes it away again', async () => {
    const { router } = await open('/en/legal');
    const filters = within(screen.getByRole('region', { name: 'Filter' }));
    fireEvent.click(filters.getByRole('checkbox', { name: /^Unverified/ }));
    await waitFor(() => expect(router.state.location.searchStr).toBe('?certainty=unverified'));
    await waitFor(() => expect(textRows()).toHaveLength(1));
    expect(within(register()).getByText('Stage not confirmed')).toBeVisible();
    fireEvent.click(filters.getByRole('button', { name: 'Clear search and filters' }));
    await waitFor(() => expect(router.state.location.searchStr).toBe(''));
    expect(screen.getByText('69 texts')).toHaveFocus();
  });

  it('is sorted by its heads, either way', async () => {
    const { router } = await open('/en/legal');
    fireEvent.click(screen.getByRole('button', { name: 'Date and remark' }));
    await waitFor(() => expect(router.state.location.searchStr).toBe('?sort=date'));
    expect(screen.getByRole('columnheader', { name: /Date and remark/ })).toHaveAttribute('aria-sort', 'ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Date and remark' }));
    await waitFor(() => expect(router.state.location.searchStr).toBe('?sort=-date'));
  });

  it('offers a way out where nothing is found', async () => {
    await open('/en/legal?q=xyzzyx');
    expect(await screen.findByText('No text of the register matches.')).toBeVisible();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear search and filters' })[0] as HTMLElement);
    expect(await screen.findByText('69 texts')).toBeVisible();
  });

  test.each(['lo', 'vi'])('speaks %s', async (language) => {
    await open(`/${language}/legal`);
    expect(screen.getByRole('main').textContent).not.toMatch(/legal\.|institution\.|\{\w+\}/);
  });
});

describe('the page of a legal text', { timeout: 60_000 }, () => {
  it('tells events, numbers that disagree, what it replaces and its sources', async () => {
    await open('/en/legal/demo-text-04');
    expect(screen.getByText(/^The sources give different numbers: 4\/DEMO/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Events' })).getAllByRole('listitem').length).toBeGreaterThan(1);
    expect(within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('link').length).toBeGreaterThan(1);
    expect(screen.getByRole('link', { name: 'Ministry of Technology and Communications' })).toHaveAttribute('href', '/en/institutions/mtc');
  });

  it('opens by another spelling of its id, and says what was not found otherwise', async () => {
    const { router } = await openApp('/en/legal/DEMO_TEXT_02');
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/legal/demo-text-02'), { timeout: 15_000 });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^Demonstration law 2/);
    expect(screen.getByRole('link', { name: /law 1 on/ })).toHaveAttribute('href', '/en/legal/demo-text-01');
  });

  it('is not there for an id that no text has', async () => {
    await open('/en/legal/nothing-of-that-name');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/not found|no page/i);
  });

  test.each(['lo', 'en', 'vi'])('speaks %s', async (language) => {
    await open(`/${language}/legal/demo-text-08`);
    expect(screen.getByRole('main').textContent).not.toMatch(/legal\.|institution\.|word\.|\{\w+\}/);
  });
});
