import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { useSavedSelections } from '#state/saved-selections.ts';
import { anIndicatorFile, indicatorTexts } from '#testing/indicator-file-builder.ts';
import { anIndicatorSummary, anOverviewFile, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

giveHeights();

const few = [
  anIndicatorSummary({ id: 'coverage', series: 3, verdicts: [aVerdictSummary()] }),
  ...['i2', 'i3', 'i4', 'i5'].map((id) => anIndicatorSummary({ id, in: ['programme-1'] })),
];
const many = Array.from({ length: 300 }, (_, place) => anIndicatorSummary({ id: `many-${place}`, in: [] }));

async function openReports(address = '', indicators = few) {
  const overview = anOverviewFile(indicators);
  const files = publishedWith(
    new Map([
      ['overview.json', bytesOf(overview)],
      ['texts-en.json', bytesOf(aTextsFile(overview))],
      ['indicators/coverage.json', bytesOf(anIndicatorFile())],
      ['texts/en/coverage.json', bytesOf(indicatorTexts())],
    ]),
  );
  const queryClient = createDatasetClient(createDataset({ source: memorySource(files), copies: memoryCopyStore() }));
  const history = createMemoryHistory({ initialEntries: [`/en/reports${address}`] });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter({ queryClient, history })} />
    </QueryClientProvider>,
  );
  await screen.findByRole('grid', {}, { timeout: 15_000 });
  return { user: userEvent.setup(), history };
}

const box = (id: string) => screen.getByRole('checkbox', { name: `Select: Title of ${id}` });
const bar = () => within(screen.getByRole('region', { name: 'Selection' }));
const query = (history: { readonly location: { readonly search: string } }) => history.location.search;

/** What a copy puts on the clipboard, as the browser asks the page for it. */
function copied(): Readonly<Record<string, string>> {
  const data: Record<string, string> = {};
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData: (type: string, text: string) => void (data[type] = text) } });
  return data;
}

/** This document lays nothing out: a row is 40 high, and a box shows twenty of them. */
function giveHeights(): void {
  const high = { configurable: true, get: (): number => 800 };
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', high);
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', high);
  Object.defineProperty(HTMLTableRowElement.prototype, 'offsetHeight', { configurable: true, get: (): number => 40 });
}

beforeEach(() => useSavedSelections.setState({ selections: [] }));

describe("the planners' screen", () => {
  it('says how many there are, and that nothing is selected', async () => {
    await openReports();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Reports');
    expect(screen.getByRole('heading', { name: /5 indicators/ })).toBeInTheDocument();
    expect(bar().getByRole('status')).toHaveTextContent('Nothing selected');
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '8');
  });

  it('selects with the mouse, a range with Shift, and writes ids into the address without a new entry in the history', async () => {
    const { user, history } = await openReports('?group=none&sort=name');
    await user.click(box('i2'));
    await user.keyboard('{Shift>}');
    await user.click(box('i4'));
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(query(history)).toBe('?group=none&sort=name&select=i2,i3,i4'));
    expect(bar().getByRole('status')).toHaveTextContent('3 selected');
    expect(history.length).toBe(1);
    expect(box('i3').closest('tr')).toHaveAttribute('aria-selected', 'true');
    expect(bar().getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/en/compare?indicators=i2,i3,i4');
  });

  it('selects all shown with one word, which follows the filters', async () => {
    const { user, history } = await openReports('?group=none');
    await user.click(bar().getByRole('button', { name: 'Select all shown' }));
    await waitFor(() => expect(query(history)).toBe('?group=none&select=all'));
    expect(bar().getByRole('status')).toHaveTextContent('5 selected');
    await user.click(screen.getByRole('checkbox', { name: /Off track/ }));
    await waitFor(() => expect(bar().getByRole('status')).toHaveTextContent('1 selected'));
    await user.click(bar().getByRole('button', { name: 'Clear the selection' }));
    await waitFor(() => expect(bar().getByRole('status')).toHaveTextContent('Nothing selected'));
  });

  it('is walked and selected with the keyboard alone, and is one stop of the Tab key', async () => {
    const { user, history } = await openReports('?group=none&sort=name');
    box('coverage').focus();
    expect(within(screen.getByRole('grid')).getAllByRole('checkbox').filter((each) => each.tabIndex === 0)).toEqual([box('coverage')]);
    await user.keyboard('{ArrowDown} ');
    await waitFor(() => expect(box('i2')).toBeChecked());
    expect(box('i2')).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await waitFor(() => expect(query(history)).toContain('select=i2,i3,i4'));
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await waitFor(() => expect(query(history)).toContain('select=i2,i3'));
    expect(box('i4')).not.toBeChecked();
    await user.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(query(history)).toContain('select=all'));
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(history.location.pathname).toBe('/en/indicators/i3'));
  });

  it('marks cells with Shift and copies them as text and as a table', async () => {
    const { user } = await openReports('?group=none&sort=name&columns=unit,latest,time');
    box('coverage').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(screen.getByText('2 × 2 cells marked')).toBeInTheDocument();
    const data = copied();
    expect(data['text/plain']).toBe('63.6\t2024\r\n63.6\t2024');
    expect(data['text/html']).toContain('x:num="63.6"');
    await user.keyboard('{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}');
    expect(copied()['text/plain']?.split('\r\n')[0]).toBe('Latest\tYear');
    await user.keyboard('{Escape}');
    expect(copied()['text/plain']).toBe('2024');
  });

  it('copies the selected rows with their heads from the column of boxes', async () => {
    await openReports('?group=none&sort=name&columns=unit&select=i2,i4');
    box('i2').focus();
    expect(copied()['text/plain']).toBe('Indicator\tUnit\r\nTitle of i2\t%\r\nTitle of i4\t%');
  });

  it('keeps columns in the address and never takes the last one away', async () => {
    const { user, history } = await openReports('?columns=unit');
    expect(screen.getByRole('checkbox', { name: 'Unit' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Responsible institution' }));
    await waitFor(() => expect(query(history)).toBe('?columns=unit,institution'));
    expect(await screen.findByRole('columnheader', { name: 'Responsible institution' })).toBeInTheDocument();
  });

  it('keeps a selection under a name, opens, renames and removes it', async () => {
    const { user, history } = await openReports('?group=none&select=i2');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'For the budget');
    await user.click(screen.getByRole('button', { name: 'Save this selection' }));
    expect(screen.getByRole('link', { name: 'For the budget' })).toHaveAttribute('href', '/en/reports?group=none&select=i2');
    await user.click(bar().getByRole('button', { name: 'Clear the selection' }));
    await user.click(screen.getByRole('link', { name: 'For the budget' }));
    await waitFor(() => expect(query(history)).toBe('?group=none&select=i2'));
    await user.click(screen.getByRole('button', { name: 'Rename For the budget' }));
    await user.clear(screen.getByRole('textbox', { name: 'New name of For the budget' }));
    await user.type(screen.getByRole('textbox', { name: 'New name of For the budget' }), 'Budget 2027{Enter}');
    expect(screen.getByRole('link', { name: 'Budget 2027' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove Budget 2027' }));
    expect(screen.queryByRole('link', { name: 'Budget 2027' })).toBeNull();
  });

  it('opens the series of an indicator side by side, by the address and by a button', async () => {
    const { user, history } = await openReports();
    await user.click(screen.getByRole('button', { name: '3 series: Title of coverage' }));
    await waitFor(() => expect(query(history)).toBe('?series=coverage'));
    const table = await screen.findByRole('table', { name: /Values of each series/, hidden: true });
    expect(within(table).getByText('as stated by the ministry')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close', hidden: true }));
    await waitFor(() => expect(query(history)).toBe(''));
  });

  it('draws the rows in sight of a long table, counts them all, and keeps the row with the focus', async () => {
    const { user } = await openReports('?group=none&sort=name', many);
    const grid = screen.getByRole('grid');
    expect(grid).toHaveAttribute('aria-rowcount', '301');
    await waitFor(() => expect(within(grid).getAllByRole('row').length).toBeGreaterThan(20));
    expect(within(grid).getAllByRole('row').length).toBeLessThan(120);
    (await screen.findByRole('checkbox', { name: 'Select: Title of many-0' })).focus();
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() => expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '301'));
  });

  it('says that an address holds no more than 150', async () => {
    const { user } = await openReports('?group=none&sort=name&select=all', many);
    await user.click(await screen.findByRole('checkbox', { name: 'Select: Title of many-0' }));
    await waitFor(() => expect(bar().getByRole('status')).toHaveTextContent('150 selected An address holds 150 indicators'));
  });

  it('offers a way out where nothing fits', async () => {
    const { user, history } = await openReports('?group=none');
    await user.click(screen.getByRole('checkbox', { name: /Behind/ }));
    await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
    const [first] = screen.getAllByRole('button', { name: 'Clear filters' });
    await user.click(first ?? document.body);
    await waitFor(() => expect(query(history)).toBe('?group=none'));
  });
});
