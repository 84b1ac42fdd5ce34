import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import type { Language } from '#model/language.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { aSearchFile } from './overview-file-builder.ts';
import { bytesOf, publishedWith } from './published-release.ts';

type OverviewScreen = { readonly overview: OverviewFile; readonly texts: TextsFile; readonly language: Language };

/** Opens a screen that is made from the overview and its names, as a reader does. */
export async function openOverviewScreen(path: string, { overview, texts, language }: OverviewScreen) {
  const contents = new Map([
    ['overview.json', bytesOf(overview)],
    [`texts-${language}.json`, bytesOf(texts)],
    [`search-${language}.json`, bytesOf({ ...aSearchFile({}), language })],
  ]);
  const queryClient = createDatasetClient(createDataset({ source: memorySource(publishedWith(contents)), copies: memoryCopyStore() }));
  const router = createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [`/${language}/${path}`] }) });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return { container, router };
}
