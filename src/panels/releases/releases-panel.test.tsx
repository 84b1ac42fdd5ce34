import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test, vi } from 'vitest';
import { openApp } from '#testing/open-app.tsx';

const waiting = { timeout: 20_000 };
const open = async (address: string) => {
  vi.stubGlobal('IntersectionObserver', undefined);
  const { router, container } = await openApp(address);
  await screen.findByRole('heading', { level: 1 }, waiting);
  return { container, address: () => decodeURIComponent(router.history.location.href) };
};
const part = async (name: string) => within(await screen.findByRole('region', { name }, waiting));

describe('the releases', { timeout: 60_000 }, () => {
  it('are listed newest first with what each brought, and the first says that there is none before', async () => {
    await open('/en/releases');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Compare two releases', 'Release 2026.11', 'Release 2026.05', 'Release 2025.11']);
    const newest = await part('Release 2026.11');
    expect(await newest.findByText('Verdicts moved', undefined, waiting)).toBeVisible();
    expect(newest.getByRole('link', { name: 'All changes of release 2026.11' })).toHaveAttribute('href', '/en/releases/2026.11');
    expect(await (await part('Release 2025.11')).findByText('There is no release before this one.', undefined, waiting)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Follow the releases (Atom feed)' })).toHaveAttribute('href', expect.stringMatching(/releases-en\.atom$/));
  });

  it('are compared by choosing two', async () => {
    const { address } = await open('/en/releases');
    await userEvent.selectOptions(screen.getByLabelText('Earlier release'), '2025.11');
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    await waitFor(() => expect(address()).toBe('/en/releases/2026.11?with=2025.11'), waiting);
    expect(await screen.findByText(/^Since release 2025\.11: /, undefined, waiting)).toBeVisible();
  });

  it('cannot be compared with themselves', async () => {
    const { address } = await open('/en/releases');
    await userEvent.selectOptions(screen.getByLabelText('Earlier release'), '2026.11');
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(screen.getByText('Choose two different releases.')).toBeVisible();
    expect(address()).toBe('/en/releases');
  });
});

describe('a release', { timeout: 60_000 }, () => {
  it('shows moved verdicts, corrections and values, narrowed by a cause that stands in the address', async () => {
    const { address } = await open('/en/releases/2026.11');
    const moves = await part('Moved verdicts');
    expect(moves.getByRole('row', { name: /graduates in technology/ })).toHaveTextContent('revised values');
    expect((await part('Corrections')).getByRole('row', { name: /graduates in technology/ })).toHaveTextContent('digits were swapped');
    await userEvent.selectOptions(screen.getByLabelText('Cause'), 'correction');
    await waitFor(() => expect(address()).toBe('/en/releases/2026.11?cause=correction'), waiting);
    expect(screen.queryByRole('region', { name: 'New values' })).toBeNull();
    expect(screen.getByText(/^\d+ of \d+ changes are shown\.$/)).toBeVisible();
  });

  it('strikes out the target that was replaced', async () => {
    await open('/en/releases/2026.05');
    const row = (await part('Changed targets')).getByRole('row', { name: /digital identity/ });
    expect(row.querySelector('del')).toHaveTextContent('Before: 85% (2030)');
    expect(row.querySelector('ins')).toHaveTextContent('Now: 60% (2030)');
    expect(row).toHaveTextContent('Lowered after the mid-term review');
  });

  it('says that nothing came before the first, and what it holds', async () => {
    await open('/en/releases/2025.11');
    expect(screen.getByText('There is no release before this one.')).toBeVisible();
    expect((await part('What it holds')).getByText('On track')).toBeVisible();
  });

  it('compares with the one before where the address asks for none of the earlier ones', async () => {
    await open('/en/releases/2026.05?with=2026.11');
    expect(await screen.findByText(/^Release 2026\.11 is not earlier than release 2026\.05\. Compared here with release 2025\.11/, undefined, waiting)).toBeVisible();
  });

  it('is not found where there is none', async () => {
    await open('/en/releases/2030.01');
    expect(screen.getByText('There is no release 2030.01.', { exact: false })).toBeVisible();
  });

  test.each(['lo', 'vi'])('speaks %s and sets no style attribute', async (language) => {
    const { container } = await open(`/${language}/releases/2026.11?with=2025.11`);
    await waitFor(() => expect(container.querySelectorAll('.changes-table').length).toBeGreaterThan(3), waiting);
    expect(screen.getByRole('main').textContent).not.toMatch(/releases\.|\{\w+\}/);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});
