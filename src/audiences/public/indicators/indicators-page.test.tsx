import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { anIndicatorSummary, anOverviewFile, aSearchFile, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

const hostile = '<img src=x onerror="alert(1)"> & {count}';
const titles = { 'coverage-4g': '4G coverage', users: 'People using the internet', accounts: hostile };

const overview = anOverviewFile([
  anIndicatorSummary({ id: 'coverage-4g', verdicts: [aVerdictSummary()] }),
  anIndicatorSummary({ id: 'users', in: ['programme-1'], responsible: ['bol'] }),
  anIndicatorSummary({ id: 'accounts', latest: null, movement: { from: null, to: null, sign: null, comparable: false }, reported: 'none' }),
]);

async function openTable(address = '') {
  const files = publishedWith(
    new Map([
      ['overview.json', bytesOf(overview)],
      ['texts-en.json', bytesOf(aTextsFile(overview, titles))],
      ['search-en.json', bytesOf(aSearchFile({ 'coverage-4g': '4g coverage mobile', users: 'people using the internet', accounts: 'accounts' }, [['internet', 'mang']]))],
    ]),
  );
  const queryClient = createDatasetClient(createDataset({ source: memorySource(files), copies: memoryCopyStore() }));
  const history = createMemoryHistory({ initialEntries: [`/en/indicators${address}`] });
  const router = createAppRouter({ queryClient, history });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { user: userEvent.setup(), history, router };
}

const heading = () => screen.getByRole('heading', { level: 1 });
const rowTitles = () => screen.queryAllByRole('link').flatMap((link) => (link.closest('table') === null ? [] : [link.textContent]));

describe('the page of all indicators', () => {
  it('states the count, names the page and shows a table with its caption', async () => {
    await openTable();
    expect(heading()).toHaveTextContent('3 indicators');
    await waitFor(() => expect(document.title).toBe('Indicators – Digital Economy Progress, Lao PDR'));
    const table = screen.getByRole('table', { name: 'Indicators by programme' });
    expect(within(table).getByRole('columnheader', { name: 'Status' })).toHaveAttribute('aria-sort', 'ascending');
    expect(within(table).getByRole('rowheader', { name: '4G coverage' })).toBeInTheDocument();
  });

  it('says a row in words: value, movement, target, verdict', async () => {
    await openTable();
    const row = screen.getByRole('rowheader', { name: '4G coverage' }).closest('tr');
    expect(row).toHaveTextContent('%');
    for (const words of ['63.6', '2024', '+1.6', 'better', '90', '2025', 'Off track', 'from 40.0 (2015) to 63.6 (2024)']) expect(row).toHaveTextContent(words);
  });

  it('shows a hostile title as text', async () => {
    await openTable();
    expect(screen.getByRole('link', { name: hostile })).toHaveAttribute('href', '/en/indicators/accounts');
    expect(document.querySelector('img')).toBeNull();
  });

  it('filters while a reader types, without a new entry in the history', async () => {
    const { user, history } = await openTable();
    await user.type(screen.getByRole('searchbox', { name: 'Search indicators' }), 'mang');
    await waitFor(() => expect(heading()).toHaveTextContent('1 of 3 indicators'), { timeout: 5000 });
    expect(rowTitles()).toEqual(['People using the internet']);
    expect(history.location.href).toBe('/en/indicators?q=mang');
    expect(history.length).toBe(1);
  });

  it('keeps what is typed while the address follows, and follows the address when it changes by itself', async () => {
    const { user, history } = await openTable();
    const field = screen.getByRole('searchbox', { name: 'Search indicators' });
    await user.type(field, 'inter');
    await waitFor(() => expect(history.location.href).toBe('/en/indicators?q=inter'), { timeout: 5000 });
    await user.type(field, 'net');
    expect(field).toHaveValue('internet');
    await waitFor(() => expect(history.location.href).toBe('/en/indicators?q=internet'), { timeout: 5000 });
    expect(field).toHaveValue('internet');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(field).toHaveValue(''));
    expect(heading()).toHaveFocus();
  });

  it('searches at once on Enter', async () => {
    const { user, history } = await openTable();
    await user.type(screen.getByRole('searchbox', { name: 'Search indicators' }), '4g{Enter}');
    expect(history.location.href).toBe('/en/indicators?q=4g');
  });

  it('writes a filter into the address, counts it, and takes it back', async () => {
    const { user, history } = await openTable();
    await user.click(screen.getByRole('checkbox', { name: /Off track/ }));
    await waitFor(() => expect(heading()).toHaveTextContent('1 of 3 indicators'));
    expect(history.location.href).toBe('/en/indicators?status=off-track');
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(heading()).toHaveTextContent('3 indicators'));
    expect(history.location.href).toBe('/en/indicators');
  });

  it('sorts by a column and turns the order round', async () => {
    const { user, history } = await openTable('?group=none');
    await user.click(screen.getByRole('button', { name: 'Indicator' }));
    await waitFor(() => expect(screen.getByRole('columnheader', { name: 'Indicator' })).toHaveAttribute('aria-sort', 'ascending'));
    expect(rowTitles()).toEqual(['4G coverage', hostile, 'People using the internet']);
    await user.click(screen.getByRole('button', { name: 'Indicator' }));
    await waitFor(() => expect(rowTitles()).toEqual(['People using the internet', hostile, '4G coverage']));
    expect(history.location.href).toBe('/en/indicators?group=none&sort=-name');
  });

  it('opens as its address says, whatever the address says', async () => {
    await openTable('?institution=bol&status=cannot,purple&group=colour&sort=up');
    expect(heading()).toHaveTextContent('1 of 3 indicators');
    expect(screen.getByRole('checkbox', { name: /Title of bol/ })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Group by' })).toHaveValue('programme');
  });

  it('offers a way out where nothing fits', async () => {
    const { user } = await openTable('?status=met');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('No indicator fits these filters.')).toBeInTheDocument();
    const [first] = screen.getAllByRole('button', { name: 'Clear filters' });
    if (first === undefined) throw new Error('no button');
    await user.click(first);
    await waitFor(() => expect(heading()).toHaveTextContent('3 indicators'));
  });

  it('follows a row to its page without loading a new document', async () => {
    const { user, router } = await openTable();
    await user.click(screen.getByRole('link', { name: '4G coverage' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/indicators/coverage-4g'));
  });
});
