import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { datasetChoice, useDatasetAddresses } from './dataset-choice.ts';
import { parseSearchText, searchText } from './search-codec.ts';

function routerAt(address: string) {
  const queryClient = createDatasetClient(createDataset({ source: memorySource(new Map()) }));
  return createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [address] }) });
}

describe('the dataset of an address', () => {
  test.for([
    ['?data=demonstration', 'demonstration'],
    ['?q=4G&data=demonstration', 'demonstration'],
    ['?data=opened&q=4G', 'opened'],
    ['', 'published'],
    ['?data=', 'published'],
    ['?data=published', 'published'],
    ['?data=Opened', 'published'],
    ['?data=demonstration&data=opened', 'published'],
    ['?data=constructor', 'published'],
  ] as const)('%s: %s', ([search, choice]) => {
    expect(datasetChoice(search)).toBe(choice);
  });
});

describe('a link inside the program', () => {
  test.for([
    [{ to: '/$lang', params: { lang: 'lo' } }, '/lo?data=demonstration'],
    [{ to: '/$lang/indicators/$id', params: { lang: 'vi', id: 'demo-met' } }, '/vi/indicators/demo-met?data=demonstration'],
    [{ to: '/$lang/indicators', params: { lang: 'en' }, search: { status: ['behind'] } }, '/en/indicators?status=behind&data=demonstration'],
    [{ to: '/$lang/plans/$id', params: { lang: 'en', id: 'plan-2025' } }, '/en/plans/plan-2025?data=demonstration'],
    [{ to: '/$lang/provinces', params: { lang: 'en' }, search: { indicator: 'demo-met' } }, '/en/provinces?indicator=demo-met&data=demonstration'],
  ] as const)('keeps the demonstration: %j', async ([link, expected]) => {
    for (const place of ['/en?data=demonstration', '/?data=demonstration', '/en/indicators?q=4G&data=demonstration']) {
      const router = routerAt(place);
      await router.load();
      const { href } = router.buildLocation(link as never);
      await router.navigate(link as never);
      const [wantedPath, wantedSearch = ''] = expected.split('?');
      for (const address of [href, router.history.location.href]) {
        const [path, search = ''] = address.split('?');
        expect(path).toBe(wantedPath);
        expect(parseSearchText(search)).toEqual(parseSearchText(wantedSearch));
      }
    }
  });

  it('keeps the opened dataset', async () => {
    const router = routerAt('/en?data=opened');
    await router.load();
    expect(router.buildLocation({ to: '/$lang/indicators', params: { lang: 'en' } } as never).href).toBe('/en/indicators?data=opened');
  });

  test.for(['/en', '/en?data=real', '/en?data=demo'])('says nothing of the published dataset: from %s', async (place) => {
    const router = routerAt(place);
    await router.load();
    expect(router.buildLocation({ to: '/$lang/indicators', params: { lang: 'en' } } as never).href).toBe('/en/indicators');
  });

  it('changes only the language in the switch of languages', async () => {
    const router = routerAt('/en/indicators?q=4G&data=demonstration');
    await router.load();
    const { href } = router.buildLocation({ to: '.', params: { lang: 'lo' }, search: true } as never);
    expect(parseSearchText(href.split('?')[1] ?? '')).toEqual({ q: '4G', data: 'demonstration' });
    expect(href).toMatch(/^\/lo\/indicators\?/);
  });
});

function Addresses() {
  const { published, demonstration, opened, choice } = useDatasetAddresses();
  return <p>{[published, demonstration, opened, choice].join(' ')}</p>;
}

describe('the way from one dataset into the other', () => {
  test.for([
    ['/en', '/en /en?data=demonstration /en?data=opened published'],
    ['/en/plans/plan-2025?data=demonstration', '/en/plans/plan-2025 /en/plans/plan-2025?data=demonstration /en/plans/plan-2025?data=opened demonstration'],
    ['/lo/indicators?q=4G&data=opened#top', '/lo/indicators /lo/indicators?data=demonstration /lo/indicators?data=opened opened'],
    ['/vi/indicators/coverage-4g?year=2020', '/vi/indicators /vi/indicators?data=demonstration /vi/indicators?data=opened published'],
  ] as const)('at %s', async ([place, expected]) => {
    const router = createRouter({
      routeTree: createRootRoute({ component: Addresses, notFoundComponent: Addresses }),
      history: createMemoryHistory({ initialEntries: [place] }),
      parseSearch: parseSearchText,
      stringifySearch: searchText,
    });
    render(<RouterProvider router={router as never} />);
    expect(await screen.findByText(expected)).toBeInTheDocument();
  });
});
