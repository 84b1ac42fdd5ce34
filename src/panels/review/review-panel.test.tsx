import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test, vi } from 'vitest';
import { openApp } from '#testing/open-app.tsx';

const open = async (path: string, language = 'en') => {
  const app = await openApp(`/${language}${path}`);
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return app;
};
const part = (name: string) => within(screen.getByRole('region', { name }));
/** Found by its text: to name every row of a long table takes the whole patience of a test. */
const rowOf = (table: string, text: string): HTMLElement => {
  const row = [...document.querySelectorAll<HTMLElement>(`${table} tbody tr`)].find(({ textContent }) => textContent.includes(text));
  if (row === undefined) throw new Error(`no row says ${text}`);
  return row;
};
const rows = (table: HTMLElement) => within(table).getAllByRole('row').slice(1);

describe('the review', { timeout: 60_000 }, () => {
  it('begins with its finding, and leads into the meeting', async () => {
    const { container } = await open('/review');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/indicators need a decision\. For one of them the owner and the arithmetic disagree\.$/);
    await waitFor(() => expect(document.title).toBe('Review for the Committee – Digital Economy Progress, Lao PDR'));
    expect(screen.getByText(/compared with the review of 12 May 2026\. Of 2 open decisions, 1 is overdue\.$/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open meeting mode' })).toHaveAttribute('href', '/en/review/meeting');
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('lists what needs a decision with both judgements, and says that they differ', async () => {
    await open('/review');
    const row = rowOf('.needs', 'people with a digital identity');
    expect(row).toHaveTextContent(/computedOff trackownerBehindDirector General of Planning, .*10 May 2026Contracts were signed that the figures do not show yet\.They differ/);
    expect(row).toHaveTextContent(/Decided before and still open:D-004 Report what holds the work up\. due: 31 Dec 2026/);
    expect(within(row).getByRole('link', { name: 'D-004' })).toHaveAttribute('href', '#D-004');
    expect(part('Needs a decision').getAllByText('no judgement given').length).toBeGreaterThan(5);
    expect(part('Needs a decision').getByText('Ranked by gap × weight × urgency, worst first')).toBeVisible();
  });

  it('shows the first ten, all on demand, and keeps that in the address', async () => {
    const { router, container } = await open('/review');
    expect(container.querySelector('.needs--short')).not.toBeNull();
    await userEvent.click(screen.getByRole('link', { name: /^Show all \d+$/ }));
    await waitFor(() => expect(container.querySelector('.needs--short')).toBeNull());
    expect(router.state.location.search).toEqual({ needs: 'all' });
  });

  it('prints the list alone', async () => {
    await open('/review');
    const print = vi.fn<() => void>(() => expect(document.documentElement.dataset['print']).toBe('needs'));
    vi.stubGlobal('print', print);
    await userEvent.click(screen.getByRole('button', { name: 'Print the list' }));
    expect(print).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('afterprint'));
    vi.unstubAllGlobals();
    expect(document.documentElement.dataset['print']).toBeUndefined();
  });

  it('tells what moved with its cause', async () => {
    await open('/review?moves=all');
    const moved = part('Moved since last review');
    expect(moved.getByText('Against release 2026.05, on which the review of 12 May 2026 rests.')).toBeVisible();
    expect(moved.getAllByText('The deadline passed without a final value.').length).toBeGreaterThan(0);
    expect(moved.getAllByText('Time').length).toBeGreaterThan(0);
  });

  it('has a cell for each programme and plan, told in words', async () => {
    await open('/review');
    const matrix = part('Programme by horizon');
    const links = matrix.getAllByRole('link', { name: /^Technology infrastructure, .*: \d+ / });
    expect(links[0]).toHaveAttribute('href', expect.stringMatching(/^\/en\/indicators\?programme=programme-2&plan=plan-2025$/));
    expect(matrix.getAllByText('no counted target').length).toBeGreaterThan(0);
  });

  it('filters the decision log in the address', async () => {
    const { router } = await open('/review');
    const log = () => rows(part('Decision log').getByRole('table')).map((row) => row.id);
    expect(log()).toEqual(['D-003', 'D-004', 'D-001', 'D-002']);
    expect(rowOf('.log', 'D-003')).toHaveTextContent('overdue by 144 days');
    await userEvent.click(part('Decision log').getByRole('link', { name: 'Open (2)' }));
    await waitFor(() => expect(log()).toEqual(['D-003', 'D-004']));
    expect(router.state.location.search).toEqual({ log: 'open' });
  });

  test.each(['lo', 'vi'])('speaks %s', async (language) => {
    await open('/review?needs=all&moves=all', language);
    expect(screen.getByRole('main').textContent).not.toMatch(/review\.\w|groups\.|home\.|\{\w+\}/);
  });
});

describe('a past review', { timeout: 60_000 }, () => {
  it('sets the judgements beside what was computed then and now, and links its release and neighbour', async () => {
    await open('/reviews/2026-05-12');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Review of 12 May 2026');
    expect(rowOf('.judgements', 'digital identity')).toHaveTextContent('They differ');
    expect(screen.getByRole('link', { name: 'release 2026.05' })).toHaveAttribute('href', '/en/releases/2026.05');
    expect(screen.getByRole('link', { name: 'Review of 10 December 2025' })).toHaveAttribute('href', '/en/reviews/2025-12-10');
  });

  it('tells what became of its decisions', async () => {
    await open('/reviews/2025-12-10');
    expect(screen.getByText('D-004')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('D-001 Carried on:');
  });

  it('is not found for a day without one', async () => {
    await open('/reviews/2024-01-01');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page was not found');
  });

  test.each(['lo', 'vi'])('speaks %s', async (language) => {
    await open('/reviews/2025-12-10', language);
    expect(screen.getByRole('main').textContent).not.toMatch(/review\.\w|groups\.|home\.|\{\w+\}/);
  });
});
