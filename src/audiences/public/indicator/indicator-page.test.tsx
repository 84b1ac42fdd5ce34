import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { secondOpinions } from '#domain/methods/second-opinions.ts';
import { anIndicatorFile, aVerdict, indicatorTexts, provinceRows } from '#testing/indicator-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

type Given = { readonly file?: Parameters<typeof anIndicatorFile>[0]; readonly language?: string; readonly search?: string };

/** Opens the page as a reader does; tells which files were asked for. */
async function openIndicator({ file = {}, language = 'en', search = '' }: Given = {}) {
  const contents = new Map([
    ['indicators/coverage.json', bytesOf(anIndicatorFile(file))],
    ['indicators/coverage.by.json', bytesOf(provinceRows())],
    ['indicators/phones.json', bytesOf(anIndicatorFile({ indicator: { id: 'phones' } }))],
    ['indicators/phones.by.json', bytesOf(provinceRows())],
    [`texts/${language}/coverage.json`, bytesOf(indicatorTexts({ language }))],
    [`texts/${language}/phones.json`, bytesOf(indicatorTexts({ language, title: 'Households with a phone' }))],
  ]);
  const files = memorySource(publishedWith(contents));
  const asked: string[] = [];
  const source: DatasetSource = {
    read: (path, options) => {
      asked.push(path);
      return files.read(path, options);
    },
  };
  const queryClient = createDatasetClient(createDataset({ source, copies: memoryCopyStore() }));
  const router = createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [`/${language}/indicators/coverage${search}`] }) });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return { container, asked };
}

// Without an observer every part counts as near.
afterEach(() => vi.unstubAllGlobals());

describe('page of an indicator', { timeout: 30_000 }, () => {
  it('has one first heading, a title, and a heading for every part', async () => {
    await openIndicator();
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['4G coverage']);
    await waitFor(() => expect(document.title).toBe('4G coverage – Digital Economy Progress, Lao PDR'));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Actual against the planned path, three horizons',
      'Why this verdict',
      'Pace, outlook, data',
      'Second opinions',
      'What if',
      'The same figures as a table',
      'About this indicator',
      'Sources',
      'Revisions',
      'Take it with you',
    ]);
  });

  it('shows the verdict as word and reason, and the last known one beside it', async () => {
    await openIndicator();
    const verdict = within(screen.getByRole('complementary', { name: 'Verdict' }));
    expect(verdict.getByText('Cannot say')).toBeVisible();
    expect(verdict.getByText(': no final value')).toBeVisible();
    expect(verdict.getByText(/last known, 2024/)).toHaveTextContent('last known, 2024: Off track');
    const facts = [...document.querySelectorAll('.verdict__facts div')].map(({ textContent }) => textContent);
    expect(facts).toEqual(['Latest value76% (2024)', 'Path for 202485%', 'Target 202590%', 'Final value 2025not published', 'ConfidenceD, low']);
  });

  it('names every picture and has its table on the page', async () => {
    await openIndicator();
    expect(screen.getByRole('figure', { name: 'Actual against the planned path, three horizons' })).toBeInTheDocument();
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /^2024 76 85 −9/ })).toBeInTheDocument();
  });

  it('shows the verdict the address asks for, and the lead verdict where it asks for nonsense', async () => {
    const national = aVerdict({ key: 'national/2030', plan: null, kind: 'national', counted: false, status: 'on-track', time: 2030 });
    await openIndicator({ file: { verdicts: [aVerdict(), national] }, search: '?plan=national/2030' });
    expect(within(screen.getByRole('complementary', { name: 'Verdict' })).getAllByText('On track')[0]).toBeVisible();
    expect(screen.getByText('Not counted in the three plans.')).toBeVisible();
  });

  it('shows the provinces of another indicator where this one has none, and says so', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    const { asked } = await openIndicator({ file: { by: { provinces: false, peers: false, dimensions: [], provincesFrom: 'phones' } } });
    expect(await screen.findByText('“4G coverage” is not published by province. Shown instead: Households with a phone.', undefined, { timeout: 15_000 })).toBeVisible();
    expect(asked).toContain('indicators/phones.by.json');
    expect(screen.getByRole('link', { name: '2012' })).toHaveAttribute('href', '/en/indicators/coverage?year=2012');
  });

  it('shows what other methods say, that the verdict depends on them, and the case to judge it again', async () => {
    const plain = aVerdict();
    await openIndicator({ file: { verdicts: [{ ...plain, opinions: [...secondOpinions(plain.case)], isMethodSensitive: true }] } });
    const part = within(screen.getByRole('region', { name: 'Second opinions' }));
    expect(part.getByText('method-sensitive')).toBeVisible();
    expect(part.getByText(/^Whether this verdict holds depends on the method/u, { exact: false })).toBeVisible();
    expect(part.getAllByRole('row')).toHaveLength(6);
    expect(part.getByRole('row', { name: /^The UN progress chart .* Some progress, acceleration needed 10\.03% of the way by 2025 is more favourable$/ })).toBeVisible();
    const why = within(screen.getByRole('region', { name: 'Why this verdict' }));
    expect(why.getByText('Distance to the next class: 5 points to Behind, 8 points to On track and 14 points to Met.')).toBeVisible();
    expect(why.getByText('npm run -s data:assess -- --input cases.json')).toBeInTheDocument();
    expect(JSON.parse(why.getByText(/"coverage:plan-2025\/plan"/).textContent)).toEqual([plain.case]);
  });

  it('has no part for provinces where none are published', async () => {
    const { asked } = await openIndicator();
    expect(screen.queryByRole('heading', { name: 'Provinces' })).toBeNull();
    expect(asked.filter((path) => path.includes('.by.'))).toEqual([]);
  });

  it('asks for no other language and has no style attribute of its own', async () => {
    const { container, asked } = await openIndicator({ language: 'vi' });
    expect(asked.filter((path) => path.startsWith('texts/'))).toEqual(['texts/vi/coverage.json']);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
    expect(screen.getByRole('heading', { name: 'Vì sao đánh giá như vậy' })).toBeVisible();
  });
});
