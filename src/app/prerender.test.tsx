import { createMemoryHistory } from '@tanstack/react-router';
import { act, waitFor } from '@testing-library/react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDataset } from '#dataset/dataset.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { demonstrationFiles, smallestSize } from '#mocks/demonstration-files.ts';
import { pagesOf, prerenderPage } from './prerender.tsx';
import { createAppRouter } from './router.tsx';
import { showApp } from './show-app.tsx';

let source: DatasetSource;
let places: readonly string[];
let drawn: Root | null = null;

beforeAll(async () => {
  source = memorySource(await demonstrationFiles(smallestSize));
  ({ places } = await pagesOf(source, false));
});

afterEach(() => {
  drawn?.unmount();
  drawn = null;
  document.body.replaceChildren();
  delete document.documentElement.dataset['drawn'];
});

const options = { basePath: '/', datasetBase: '/dataset/' };
const firstOf = (folder: string): string => places.find((place) => place.startsWith(`${folder}/`)) ?? folder;

/** A page as the build wrote it, opened by a browser at an address. */
async function openPrerendered(path: string, { address = `/${path}`, release }: { readonly address?: string; readonly release?: string } = {}) {
  const page = await prerenderPage(path, source, options);
  const root = document.createElement('div');
  root.dataset['release'] = release ?? page.release;
  root.innerHTML = page.html;
  document.body.append(root);
  const first = root.firstElementChild;
  const complaints: string[] = [];
  const complain = vi.spyOn(console, 'error').mockImplementation((...said) => {
    // Two renderers in one program: there are two here and nowhere else.
    if (!String(said[0]).startsWith('Detected multiple renderers')) complaints.push(said.map(String).join(' '));
  });
  const onError = (event: ErrorEvent) => void complaints.push(String(event.error));
  addEventListener('error', onError);
  const queryClient = createDatasetClient(createDataset({ source }));
  const router = createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [address] }) });
  await act(async () => {
    drawn = await showApp(root, { queryClient, router });
  });
  await waitFor(() => expect(root.querySelector('main h1')).not.toBeNull());
  complain.mockRestore();
  removeEventListener('error', onError);
  return { root, page, complaints, isKept: root.firstElementChild === first };
}

describe('a page rendered without a browser', () => {
  it.each([
    ['home', () => 'lo'],
    ['the table', () => 'en/indicators'],
    ['an indicator', () => `vi/${firstOf('indicators')}`],
    ['a plan', () => `en/${firstOf('plans')}`],
    ['a programme', () => `lo/${firstOf('programmes')}`],
    ['the provinces', () => 'en/provinces'],
    ['a system', () => `en/${firstOf('systems')}`],
    ['the register', () => 'lo/legal'],
    ['the open data', () => 'vi/data'],
    ['the method', () => 'en/methodology'],
  ])('is taken over as it stands: %s', async (_, path) => {
    const { page, complaints, isKept } = await openPrerendered(path());
    expect(complaints).toEqual([]);
    expect(isKept).toBe(true);
    expect(page.html).not.toMatch(/<template|<script|<[^<>]*\sstyle=/u);
    expect(page.html).toContain('<h1');
    expect(page.title).toContain(' – ');
    expect(page.description.length).toBeGreaterThan(20);
  });

  it('is drawn anew where another release is published by now', async () => {
    const { complaints, isKept, root } = await openPrerendered('en', { release: '0'.repeat(64) });
    expect(complaints).toEqual([]);
    expect(isKept).toBe(false);
    expect(root.querySelectorAll('main')).toHaveLength(1);
  });

  it('is drawn anew where the address asks for more than it was rendered for', async () => {
    document.documentElement.dataset['drawn'] = 'later';
    const { isKept, root } = await openPrerendered('en/indicators', { address: '/en/indicators?q=xyz' });
    expect(isKept).toBe(false);
    expect(document.documentElement.dataset['drawn']).toBeUndefined();
    await waitFor(() => expect(root.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('xyz'));
  });

  it('that cannot be drawn whole is no page', async () => {
    await expect(prerenderPage('en/nothing/of/that/name', source, options)).rejects.toThrow('en/nothing');
    const broken: DatasetSource = { read: async (path) => (path === 'home.json' ? new TextEncoder().encode('{}') : source.read(path)) };
    await expect(prerenderPage('en', broken, options)).rejects.toThrow('en: ');
  });
});

describe('the pages', () => {
  it('are the screens and one page for each thing of the dataset', () => {
    expect(places.slice(0, 3)).toEqual(['', 'indicators', 'provinces']);
    const folders = new Set(places.filter((place) => place.includes('/')).map((place) => place.split('/')[0]));
    expect([...folders].sort((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(['components', 'goals', 'indicators', 'institutions', 'legal', 'pillars', 'plans', 'programmes', 'provinces', 'releases', 'sectors', 'systems']);
    expect(new Set(places).size).toBe(places.length);
  });
});
