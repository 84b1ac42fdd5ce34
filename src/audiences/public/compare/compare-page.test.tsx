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
import { aFileOf } from '#testing/compared-builder.ts';
import { anIndicatorSummary, anOverviewFile, aSearchFile, aTextsFile } from '#testing/overview-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

const hostile = '<img src=x onerror="alert(1)"> & {count}';
const titles: Readonly<Record<string, string>> = { users: 'People online', cable: 'Optical cable', fees: 'Fees', old: hostile, one: 'One value', a1: 'A1', a2: 'A2' };
const files = [
  aFileOf({ id: 'users', values: { 2019: 40, 2021: 60, 2022: 63 } }),
  aFileOf({ id: 'cable', values: { 2019: 50, 2021: 200, 2022: 500 } }),
  aFileOf({ id: 'fees', values: { 2019: 20, 2021: 10, 2022: 8 }, indicator: { direction: 'decrease' } }),
  aFileOf({ id: 'old', values: { 2010: 1, 2021: 2, 2022: 3 } }),
  aFileOf({ id: 'one', values: { 2022: 3 } }),
  aFileOf({ id: 'a1', values: { 2021: 1, 2022: 2 } }),
  aFileOf({ id: 'a2', values: { 2021: 1, 2022: 2 } }),
];
const overview = anOverviewFile(files.map(({ indicator: { id, direction } }) => anIndicatorSummary({ id, direction })));

async function open(address: string) {
  const published = publishedWith(
    new Map([
      ['overview.json', bytesOf(overview)],
      ['texts-en.json', bytesOf(aTextsFile(overview, titles))],
      ['search-en.json', bytesOf(aSearchFile({ users: 'people online', cable: 'optical cable', fees: 'fees', old: 'old' }))],
      ...files.map((file) => [`indicators/${file.indicator.id}.json`, bytesOf(file)] as const),
    ]),
  );
  const queryClient = createDatasetClient(createDataset({ source: memorySource(published), copies: memoryCopyStore() }));
  const history = createMemoryHistory({ initialEntries: [`/en/compare${address}`] });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter({ queryClient, history })} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Compare indicators' }, { timeout: 10_000 });
  return { user: userEvent.setup(), history };
}

const picture = (name: string | RegExp) => screen.findByRole('figure', { name }, { timeout: 10_000 });
const chosen = () => within(screen.getByRole('region', { name: /Chosen indicators/ }));
const field = () => screen.getByRole('searchbox', { name: 'Add an indicator' });

describe('the page that compares indicators', () => {
  it('shows them side by side with their verdicts, the finding, the table and the sources', async () => {
    await open('?indicators=users,cable');
    const figure = await picture(/2 indicators over the same years/);
    expect(document.title).toBe('Compare indicators – Digital Economy Progress, Lao PDR');
    expect(chosen().getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'People online63.6% (2024)Cannot say: no published targetRemove',
      'Optical cable63.6% (2024)Cannot say: no published targetRemove',
    ]);
    expect(screen.getByText(/Since 2021, “Optical cable” has moved most: from 200% to 500% in 2022, an index of 250.0 /)).toBeInTheDocument();
    expect(within(figure).getByRole('row', { name: '2021 60% 200%', hidden: true })).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Annual report' })).toHaveLength(2);
  });

  it('indexes them to one year, which a reader may change, and says what is not drawn and why', async () => {
    const { user, history } = await open('?indicators=users,cable,one&as=index');
    await picture('2 indicators as an index, 2021 = 100');
    expect(screen.getByText('One value: it has only one value')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Base year' }), '2019');
    await picture('2 indicators as an index, 2019 = 100');
    expect(history.location.href).toBe('/en/compare?indicators=users,cable,one&as=index&base=2019');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Base year' }), '2021');
    await waitFor(() => expect(history.location.href).toBe('/en/compare?indicators=users,cable,one&as=index'));
  });

  it('changes from one way of comparing to the other', async () => {
    const { user, history } = await open('?indicators=users,cable');
    await user.click(await screen.findByRole('radio', { name: 'As an index' }));
    await picture('2 indicators as an index, 2021 = 100');
    expect(history.location.href).toBe('/en/compare?indicators=users,cable&as=index');
  });

  it('invites to choose where nothing is chosen, and to add where there is one', async () => {
    const { user, history } = await open('');
    expect(chosen().getByText(/Nothing is chosen yet/)).toBeInTheDocument();
    expect(screen.queryByRole('figure')).toBeNull();
    await user.type(field(), 'fees');
    await user.click(await screen.findByRole('button', { name: 'Add fees to the comparison' }));
    await picture('Fees');
    expect(chosen().getByText(/One indicator is chosen/)).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'As an index' })).toBeNull();
    expect(history.location.href).toBe('/en/compare?indicators=fees');
  });

  it('adds with the keyboard alone and stays in the field', async () => {
    const { user, history } = await open('?indicators=users');
    await user.type(field(), 'cable');
    await screen.findByText('1 indicator found');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Add cable to the comparison' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(history.location.href).toBe('/en/compare?indicators=users,cable'));
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(screen.getByText('cable was added.')).toBeInTheDocument();
  });

  it('does not offer what is compared already, and says that nothing else was found', async () => {
    const { user } = await open('?indicators=users');
    await user.type(field(), 'people');
    expect(await screen.findByText('No other indicator found for “people”.')).toBeInTheDocument();
  });

  it('takes one out, tells it, and leads the focus to what is left', async () => {
    const { user, history } = await open('?indicators=users,cable');
    await user.click(screen.getByRole('button', { name: 'Remove People online from the comparison' }));
    await waitFor(() => expect(history.location.href).toBe('/en/compare?indicators=cable'));
    expect(screen.getByRole('heading', { name: /Chosen indicators/ })).toHaveFocus();
    expect(screen.getByText('People online was removed.')).toBeInTheDocument();
    expect(history.length).toBe(2);
  });

  it('names what does not exist, shows the rest, and lets it be removed', async () => {
    const { user, history } = await open('?indicators=users,nothing-here,cable');
    await picture(/2 indicators/);
    expect(chosen().getByText('No indicator has the id “nothing-here”.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove nothing-here from the comparison' }));
    await waitFor(() => expect(history.location.href).toBe('/en/compare?indicators=users,cable'));
  });

  it('shows the first six of more, names the rest, and offers no more to add', async () => {
    await open('?indicators=users,cable,fees,old,one,a1,a2');
    await picture(/6 indicators/);
    expect(screen.getByText('No more than 6 are compared at once; A2 is left out.')).toBeInTheDocument();
    expect(field()).toHaveAttribute('readonly');
    expect(screen.getByText(/6 indicators are the most/)).toBeInTheDocument();
  });

  it('shows a hostile title as text, in the picture too', async () => {
    await open('?indicators=old,users');
    const figure = await picture(/2 indicators/);
    expect(chosen().getByRole('link', { name: hostile })).toBeInTheDocument();
    expect(figure.querySelector('svg')).toHaveTextContent('<img src=x');
    expect(document.querySelector('img')).toBeNull();
  });

  it('is a good page whatever the address says', async () => {
    await open('?indicators=%3Cscript%3E,users&as=pie&base=never');
    await picture('People online');
    expect(chosen().getAllByRole('listitem')).toHaveLength(1);
  });
});
