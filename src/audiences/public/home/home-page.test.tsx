import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { Manifest } from '#model/manifest.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { aHomeFile, someHomeTexts } from '#testing/home-file-builder.ts';
import { bytesOf, publishedWith } from '#testing/published-release.ts';

const searchIndex = {
  schemaVersion: 1,
  language: 'en',
  concepts: [],
  entries: [{ kind: 'indicator', id: 'coverage', title: '4G mobile coverage', text: '4g mobile coverage' }],
};

type Given = { readonly home?: HomeFile; readonly texts?: HomeTextsFile; readonly manifest?: Partial<Manifest>; readonly language?: string };

/** Opens home as a reader does; tells which files were asked for. */
async function openHome({ home = aHomeFile(), texts = someHomeTexts(), manifest = {}, language = 'en' }: Given = {}) {
  const contents = new Map([
    ['home.json', bytesOf(home)],
    [`home-${language}.json`, bytesOf({ ...texts, language })],
    [`search-${language}.json`, bytesOf(searchIndex)],
  ]);
  const files = memorySource(publishedWith(contents, manifest));
  const asked: string[] = [];
  const source: DatasetSource = {
    read: (path, options) => {
      asked.push(path);
      return files.read(path, options);
    },
  };
  const queryClient = createDatasetClient(createDataset({ source, copies: memoryCopyStore() }));
  const router = createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [`/${language}`] }) });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { container, asked, router };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('home', () => {
  it('has one first heading, the finding, and a heading for every part', async () => {
    await openHome();
    const first = screen.getAllByRole('heading', { level: 1 });
    expect(first.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^The Plan 2021–2025 has ended\. None of its three/)]);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Three plans on one clock',
      'Two programmes',
      'One pillar',
      'Digital technology in two sectors',
      'One component of the Plan',
      'What changed, and why',
      'Who has reported',
      'Find an indicator',
      'Open data',
      'How verdicts are made',
      'Put it right',
    ]);
    await waitFor(() => expect(document.title).toBe('Overview – Digital Economy Progress, Lao PDR'));
  });

  it('counts the targets of the plan by tone, last known verdicts beside the reason', async () => {
    const { container } = await openHome();
    const fields = [...container.querySelectorAll('.counts__field')].map(({ textContent }) => textContent);
    expect(fields.slice(0, 5)).toEqual(['0Met', '0On track', '0Behind', '0Off track', '0Moving away']);
    expect(fields[5]).toContain('3Cannot say');
    expect(fields[5]).toContain('1 Off track (last known, 2024)');
  });

  it('names every distribution and every coverage in words', async () => {
    await openHome();
    const programmes = part('Two programmes');
    const row = within(programmes.getByRole('row', { name: /Infrastructure/ }));
    expect(row.getByRole('img', { name: /^1 Moving away \(last known, 2024\), 1 Off track/ })).toBeVisible();
    expect(row.getByRole('img', { name: '6 with a value for 2024 or later, 4 with an older value only, 2 without a value' })).toBeVisible();
    expect(row.getByRole('link', { name: 'Infrastructure' })).toHaveAttribute('href', '/en/programmes/programme-1');
    expect(row.getByRole('link', { name: '4G mobile coverage' })).toHaveAttribute('href', '/en/indicators/coverage');
    expect(programmes.getByRole('row', { name: /Skills/ })).toHaveTextContent('No indicator yet');
  });

  it('has a table twin of the clock', async () => {
    await openHome();
    const plans = part('Three plans on one clock');
    await userEvent.click(plans.getByText('Read as a table'));
    const table = within(plans.getByRole('table', { name: 'The plans on one time axis' }));
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Plan 2021–2025', 'Strategy 2021–2030', 'Vision 2021–2040']);
  });

  it('fetches the search index only when the search is used, and links what it finds', async () => {
    const { asked, router } = await openHome();
    expect(asked.toSorted()).toEqual(['head.json', 'home-en.json', 'home.json']);
    const find = part('Find an indicator');
    await userEvent.type(find.getByRole('searchbox', { name: 'Search the indicators' }), '4g');
    expect(await find.findByRole('link', { name: '4G mobile coverage' })).toHaveAttribute('href', '/en/indicators/coverage');
    expect(find.getByRole('status')).toHaveTextContent('1 result for “4g”');
    expect(asked).toContain('search-en.json');
    expect(find.getByRole('search')).toHaveAttribute('action', '/en/indicators');
    await userEvent.click(find.getByRole('button', { name: 'Search' }));
    await waitFor(() => expect(router.state.location.href).toBe('/en/indicators?q=4g'));
  });

  it('opens the feedback page of the dataset', async () => {
    await openHome({ manifest: { feedback: 'https://example.org/feedback' } });
    expect(part('Put it right').getByRole('link', { name: 'Report an error' })).toHaveAttribute('href', 'https://example.org/feedback');
  });

  it('copies the address where the dataset has no feedback page', async () => {
    await openHome();
    const right = part('Put it right');
    await userEvent.click(right.getByRole('button', { name: 'Report an error' }));
    expect(await right.findByText(/address of this page was copied/)).toBeVisible();
  });

  it('shows hostile names as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> {plan} javascript:alert(1)';
    const { container } = await openHome({
      texts: someHomeTexts({ indicators: { coverage: { title: hostile } }, plans: { 'plan-2025': { title: hostile } }, notes: [{ kind: hostile, text: hostile }] }),
    });
    expect(screen.getAllByText(hostile, { exact: false }).length).toBeGreaterThan(2);
    expect(container.querySelector('img')).toBeNull();
  });

  it('writes no style attribute and no drawing without name or hiding', async () => {
    const { container } = await openHome();
    const home = container.querySelector('.home');
    expect(home?.querySelectorAll('[style]')).toHaveLength(0);
    const drawings = [...(home?.querySelectorAll('svg') ?? [])];
    const unnamed = drawings.filter((svg) => svg.getAttribute('aria-hidden') !== 'true' && (svg.getAttribute('aria-label') ?? '') === '');
    expect(unnamed).toEqual([]);
  });

  it('stays readable with a release that holds nothing yet', async () => {
    const empty = aHomeFile({ plans: [], programmes: [], pillars: [], sectors: [], components: [], institutions: [], downloads: [], example: null });
    await openHome({ home: empty });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No plan has a published target');
    expect(screen.getByText('No file is published in this release.')).toBeVisible();
  });
});
