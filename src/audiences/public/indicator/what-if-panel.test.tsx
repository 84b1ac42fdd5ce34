import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { anIndicatorFile, aVerdict, indicatorTexts } from '#testing/indicator-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

type Given = { readonly file?: Parameters<typeof anIndicatorFile>[0]; readonly language?: string; readonly search?: string };

/** Opens the page of an indicator; tells where the reader is. */
async function openIndicator({ file = {}, language = 'en', search = '' }: Given = {}) {
  const contents = new Map([
    ['indicators/coverage.json', bytesOf(anIndicatorFile(file))],
    [`texts/${language}/coverage.json`, bytesOf(indicatorTexts({ language }))],
  ]);
  const queryClient = createDatasetClient(createDataset({ source: memorySource(publishedWith(contents)), copies: memoryCopyStore() }));
  const history = createMemoryHistory({ initialEntries: [`/${language}/indicators/coverage${search}`] });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter({ queryClient, history })} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, waiting);
  return { container, search: () => decodeURIComponent(history.location.search) };
}

const waiting = { timeout: 15_000 };
const panel = () => within(screen.getByRole('region', { name: 'What if' }));
const row = (name: string) => panel().getByRole('row', { name: new RegExp(`^${name}`) });
const cells = (name: string) => within(row(name)).getAllByRole('cell').map(({ textContent }) => textContent);

describe('what if', { timeout: 30_000 }, () => {
  let copied = '';
  beforeEach(() => {
    copied = '';
  });

  it('is closed until it is asked for, and then shows the published verdict twice', async () => {
    await openIndicator();
    expect(panel().queryByRole('table')).toBeNull();
    await userEvent.click(panel().getByText('Try another target, path, date or coming value'));
    expect(await panel().findByRole('table', undefined, waiting)).toBeVisible();
    expect(cells('Verdict')).toEqual(['Cannot say: no final valuelast known, 2024: Off track', 'Cannot say: no final valuelast known, 2024: Off track']);
    expect(panel().getByText('Nothing is changed yet. Published: Cannot say: no final value.')).toBeVisible();
  });

  it('moves the verdict at once and the address after a pause, and leaves the published verdict alone', async () => {
    const { search } = await openIndicator({ search: '?by=SEX' });
    await userEvent.click(panel().getByText('Try another target, path, date or coming value'));
    await userEvent.type(await panel().findByLabelText('Coming value', undefined, waiting), '88');
    expect(cells('Verdict')).toEqual(['Cannot say: no final valuelast known, 2024: Off track', 'Partly met']);
    expect(cells('Latest value')).toEqual(['76% (2024)', '88% (2025)']);
    expect(panel().getByText('The verdict would be “Partly met”; published is “Cannot say: no final value”.')).toBeVisible();
    await waitFor(() => expect(search()).toBe('?by=SEX&whatif=value:2025:88'), waiting);
    expect(panel().getByLabelText('Coming value')).toHaveFocus();
    expect(within(screen.getByRole('complementary', { name: 'Verdict' })).getByText('Cannot say')).toBeVisible();
    await userEvent.click(panel().getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(search()).toBe('?by=SEX'), waiting);
    expect(panel().getByLabelText('Coming value')).toHaveValue(null);
  });

  it('stands open where the address holds one, and leaves out what is not possible', async () => {
    await openIndicator({ search: '?whatif=target:120,path:logit,value:2025:89,colour:red' });
    const target = await panel().findByLabelText('Target for 2025', undefined, waiting);
    expect(target).toHaveValue(120);
    expect(target).toBeInvalid();
    expect(target).toHaveAccessibleDescription('Not used, because it is not possible. From 0% to 100%.');
    expect(cells('Target')).toEqual(['90% (2025)', '90% (2025)']);
    expect(panel().getByLabelText('Path')).toHaveValue('logit');
    expect(cells('Verdict')[1]).toBe('Partly met');
  });

  it('tells its kind in what it copies, and the page goes on copying what is published', async () => {
    await openIndicator({ search: '?whatif=target:80' });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(void (copied = text)) } });
    await userEvent.click(await panel().findByRole('button', { name: 'Copy the address of this what-if' }, waiting));
    expect(copied).toMatch(/^What if, not published: 4G coverage\. Target 80% instead of 90%\. .*whatif=target:80$/);
    expect(panel().getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Reset', 'Copy the address of this what-if']);
    await userEvent.click(screen.getByRole('button', { name: 'Copy the citation' }));
    await waitFor(() => expect(copied).toContain('release 2026.01'));
    expect(copied).not.toMatch(/what.?if|80%/i);
  });

  it('offers the fields of a threshold, a range and a deliverable', async () => {
    const own = aVerdict().case;
    const labels = () => panel().getAllByRole('spinbutton').map((field) => (field as HTMLInputElement).labels?.[0]?.textContent);
    const cases = [
      [{ ...own, type: 'threshold' }, ['Limit to keep to', 'Coming value', 'Year of the coming value', 'As of the end of']],
      [{ ...own, type: 'range', range: { lower: 80, upper: 90 } }, ['Lower end of the target range', 'Upper end of the target range', 'Coming value', 'Year of the coming value', 'As of the end of']],
      [{ ...own, type: 'deliverable', due: 2025, done: null, observations: [] }, ['Due by the end of', 'Done by the end of', 'As of the end of']],
    ] as const;
    for (const [judged, expected] of cases) {
      const { container } = await openIndicator({ file: { verdicts: [aVerdict({ case: judged })] }, search: '?whatif=asof:2027' });
      await panel().findByRole('table', undefined, waiting);
      expect(labels()).toEqual(expected);
      expect(panel().queryByLabelText('Path')).toBeNull();
      container.remove();
    }
  });

  it('lets a target be tried where none is published', async () => {
    await openIndicator({ file: { verdicts: [], targets: [], lead: null }, search: '?whatif=target:90' });
    expect(await panel().findByText(/judges the way from 75% in 2022 on/, undefined, waiting)).toBeVisible();
    expect(panel().getByLabelText('Target year')).toHaveValue(2030);
    expect(cells('Verdict')).toEqual(['Cannot say: no published target', 'Off track']);
    expect(panel().getByText(/^Target 90% by 2030, where no plan target is published\./)).toBeVisible();
  });

  it('is not there for a context figure', async () => {
    await openIndicator({ file: { verdicts: [], lead: null, indicator: { direction: 'none' } } });
    expect(screen.queryByRole('region', { name: 'What if' })).toBeNull();
  });

  it.each([['lo', 'ກໍລະນີສົມມຸດ'], ['vi', 'Giả định']])('speaks %s and sets no style attribute', async (language, name) => {
    const { container } = await openIndicator({ language, search: '?whatif=value:2025:88' });
    const heading = screen.getAllByRole('heading', { level: 2 }).find(({ textContent }) => textContent.replaceAll('\u2060', '') === name);
    expect(heading).toBeVisible();
    await screen.findAllByRole('spinbutton', undefined, waiting);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});
