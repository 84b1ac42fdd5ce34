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
import { anIndicatorSummary, anOverviewFile, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

const overview = anOverviewFile([
  anIndicatorSummary({ id: 'rated', verdicts: [aVerdictSummary()] }),
  ...['i2', 'i3', 'i4', 'i5', 'i6', 'i7'].map((id) => anIndicatorSummary({ id, in: ['programme-1', 'programme-2'] })),
]);

async function openTable(address = '') {
  const files = publishedWith(new Map([['overview.json', bytesOf(overview)], ['texts-en.json', bytesOf(aTextsFile(overview))]]));
  const queryClient = createDatasetClient(createDataset({ source: memorySource(files), copies: memoryCopyStore() }));
  const history = createMemoryHistory({ initialEntries: [`/en/indicators${address}`] });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter({ queryClient, history })} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { user: userEvent.setup(), history };
}

const box = (id: string) => screen.getByRole('checkbox', { name: `Compare: Title of ${id}` });
const bar = () => within(screen.getByRole('region', { name: 'Indicators to compare' }));

describe('choosing indicators in the table to compare them', () => {
  it('ticks with the keyboard, writes the choice into the address without a new entry in the history, and leads to the comparison', async () => {
    const { user, history } = await openTable('?group=none');
    expect(screen.queryByRole('region', { name: 'Indicators to compare' })).toBeNull();
    box('rated').focus();
    await user.keyboard(' ');
    await user.click(box('i3'));
    await waitFor(() => expect(history.location.href).toBe('/en/indicators?group=none&compare=rated,i3'));
    expect(box('rated')).toBeChecked();
    expect(box('i2')).not.toBeChecked();
    expect(history.length).toBe(1);
    expect(bar().getByRole('status')).toHaveTextContent('2 indicators chosen.');
    expect(bar().getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/en/compare?indicators=rated,i3');
  });

  it('keeps the choice while the table is filtered and sorted and filters are cleared', async () => {
    const { user, history } = await openTable('?group=none&compare=rated,i3');
    await user.click(screen.getByRole('checkbox', { name: /Off track/ }));
    await user.click(screen.getByRole('button', { name: 'Indicator' }));
    await waitFor(() => expect(history.location.href).toBe('/en/indicators?status=off-track&group=none&sort=name&compare=rated,i3'));
    expect(bar().getByRole('status')).toHaveTextContent('2 indicators chosen.');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(box('i3')).toBeChecked());
    expect(history.location.href).toBe('/en/indicators?group=none&sort=name&compare=rated,i3');
  });

  it('takes no seventh and says why', async () => {
    const { user } = await openTable('?group=none&compare=rated,i2,i3,i4,i5,i6');
    expect(box('i7')).toBeDisabled();
    expect(bar().getByRole('status')).toHaveTextContent('No more than 6 can be compared at once.');
    await user.click(box('rated'));
    await waitFor(() => expect(box('i7')).toBeEnabled());
  });

  it('ticks an indicator in every group it stands in', async () => {
    const { user } = await openTable();
    const [first, second] = screen.getAllByRole('checkbox', { name: 'Compare: Title of i2' });
    await user.click(first ?? document.body);
    await waitFor(() => expect(second).toBeChecked());
  });

  it('clears the choice, and the focus is not lost with the bar', async () => {
    const { user, history } = await openTable('?group=none&compare=rated,nothing-here');
    expect(bar().getByRole('status')).toHaveTextContent('1 indicator chosen.');
    await user.click(bar().getByRole('button', { name: 'Clear the selection' }));
    await waitFor(() => expect(history.location.href).toBe('/en/indicators?group=none'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'Indicators to compare' })).toBeNull();
  });
});
