import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { aByFile, countryNames, groupNames, groupRows, peerRows } from '#testing/groups-builder.ts';
import { anIndicatorFile, indicatorTexts } from '#testing/indicator-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

const none = { provinces: false, peers: false, dimensions: [], provincesFrom: null };
const both = { ...none, peers: true, dimensions: ['SEX', 'AGE'] };

type Given = { readonly by?: ReturnType<typeof anIndicatorFile>['by']; readonly language?: string; readonly search?: string };

/** Opens the page of an indicator with groups and neighbours; tells which files were asked for, and where the reader is. */
async function openIndicator({ by = both, language = 'en', search = '' }: Given = {}) {
  const values = aByFile({
    dimensions: [
      ...groupRows('SEX', { F: [['2022', 70], ['2024', 71]], M: [['2022', 76], ['2024', null, 'Q']] }),
      ...groupRows('AGE', { Y15T24: [['2024', 80]], Y_GE65: [['2024', 55]] }),
    ],
    peers: peerRows({ TH: [['2022', 90], ['2024', 96]], KH: [['2022', 60], ['2024', 70]] }),
  });
  const files = memorySource(
    publishedWith(
      new Map([
        ['indicators/coverage.json', bytesOf(anIndicatorFile({ by, breaks: [] }))],
        ['indicators/coverage.by.json', bytesOf(values)],
        [`texts/${language}/coverage.json`, bytesOf(indicatorTexts({ language, dimensions: groupNames, areas: countryNames }))],
      ]),
    ),
  );
  const asked: string[] = [];
  const source: DatasetSource = {
    read: (path, options) => {
      asked.push(path);
      return files.read(path, options);
    },
  };
  const queryClient = createDatasetClient(createDataset({ source, copies: memoryCopyStore() }));
  const history = createMemoryHistory({ initialEntries: [`/${language}/indicators/coverage${search}`] });
  const router = createAppRouter({ queryClient, history });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return { container, asked, address: () => history.location.href };
}

const waiting = { timeout: 15_000 };

// Without an observer every part counts as near.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));
afterEach(() => vi.unstubAllGlobals());

describe('groups of an indicator', { timeout: 30_000 }, () => {
  it('states the gap of the first dimension as a number, with its table', async () => {
    await openIndicator();
    expect(await screen.findByText('In 2022, Men: 76%; Women: 70%.', undefined, waiting)).toBeVisible();
    expect(screen.getByText('The gap is 6 points.')).toBeVisible();
    const picture = screen.getByRole('figure', { name: '4G coverage: by sex' });
    expect(within(picture).getByText('These figures as a table')).toBeVisible();
    const table = within(picture).getByRole('table', { hidden: true });
    expect(within(table).getByText('× suppressed')).toBeInTheDocument();
  });

  it('shows the dimension of the address, and the first where the address asks for nonsense', async () => {
    await openIndicator({ search: '?by=AGE' });
    expect(await screen.findByText('In 2024, 15 to 24: 80%; 65 and older: 55%.', undefined, waiting)).toBeVisible();
    expect(screen.getByRole('link', { name: 'by age' })).toHaveAttribute('aria-current');
    expect(screen.getByRole('link', { name: 'by sex' })).not.toHaveAttribute('aria-current');
  });

  it('falls back to the first dimension', async () => {
    await openIndicator({ search: '?by=COLOUR&peers=best' });
    expect(await screen.findByRole('heading', { name: '4G coverage: by sex' }, waiting)).toBeVisible();
    expect(screen.getByRole('link', { name: 'by sex' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('link', { name: 'in alphabetical order' })).toHaveAttribute('aria-current', 'true');
  });

  it('keeps the rest of the address when another dimension is chosen', async () => {
    const { address } = await openIndicator({ search: '?year=2012&peers=value' });
    await userEvent.click(await screen.findByRole('link', { name: 'by age' }, waiting));
    expect(await screen.findByRole('heading', { name: '4G coverage: by age' }, waiting)).toBeVisible();
    expect(Object.fromEntries(new URLSearchParams(address().split('?')[1]))).toEqual({ year: '2012', by: 'AGE', peers: 'value' });
  });

  it('links to the provinces where there are any', async () => {
    await openIndicator({ by: { ...both, provinces: true } });
    expect(await screen.findByRole('link', { name: 'The same by province' }, waiting)).toHaveAttribute('href', '/en/provinces?indicator=coverage');
  });

  it('has no part for what the dataset does not hold, and asks for nothing', async () => {
    const { asked } = await openIndicator({ by: none });
    expect(screen.queryByRole('heading', { name: 'Differences between groups' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Beside the ASEAN neighbours' })).toBeNull();
    expect(asked.filter((path) => path.includes('.by.'))).toEqual([]);
  });

  it('waits for its turn: nothing is fetched before the part is near', async () => {
    vi.stubGlobal('IntersectionObserver', class {
      observe() {}
      disconnect() {}
    });
    const { asked } = await openIndicator();
    expect(await screen.findByText('Loading the values of the groups', undefined, waiting)).toBeVisible();
    expect(screen.getByRole('link', { name: 'by age' })).toBeVisible();
    expect(asked.filter((path) => path.includes('.by.'))).toEqual([]);
  });

  it('names the sources of the values with their terms', async () => {
    await openIndicator();
    expect(await screen.findByRole('link', { name: 'Development indicators' }, waiting)).toHaveAttribute('href', 'https://example.org/report');
    expect(screen.getAllByText(/licence cc-by-4.0: may be passed on with attribution/)[0]).toBeVisible();
  });
});

describe('neighbours of the Lao PDR', { timeout: 30_000 }, () => {
  const names = (picture: HTMLElement) => within(picture).getAllByRole('rowheader', { hidden: true }).map(({ textContent }) => textContent);

  it('stand in alphabetical order, for context and not as a ranking', async () => {
    await openIndicator();
    const picture = await screen.findByRole('figure', { name: '4G coverage: Lao PDR beside the ASEAN neighbours' }, waiting);
    expect(names(picture)).toEqual(['Cambodia', 'Lao PDR', 'Thailand']);
    expect(screen.getByText('For context, not a ranking')).toBeVisible();
    expect(screen.getByText('In 2024, Lao PDR: 76%; the middle of the 2 neighbours with a value for that period: 83%.')).toBeVisible();
  });

  it('stand in the order of their values when the address asks for it', async () => {
    await openIndicator({ search: '?peers=value' });
    const picture = await screen.findByRole('figure', { name: '4G coverage: Lao PDR beside the ASEAN neighbours' }, waiting);
    expect(names(picture)).toEqual(['Thailand', 'Lao PDR', 'Cambodia']);
    expect(screen.getByRole('link', { name: 'sort by value' })).toHaveAttribute('aria-current');
    expect(screen.getByRole('link', { name: 'in alphabetical order' })).not.toHaveAttribute('aria-current');
  });
});

describe('both parts in another language', { timeout: 30_000 }, () => {
  it('say everything in it and set no style attribute', async () => {
    const { container } = await openIndicator({ language: 'vi' });
    expect(await screen.findByRole('heading', { name: '4G coverage: theo giới tính' }, waiting)).toBeVisible();
    expect(screen.getByText('Để tham khảo bối cảnh, không phải xếp hạng')).toBeVisible();
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});
