import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { createAppRouter } from '#app/router.tsx';
import { createDataset } from '#dataset/dataset.ts';
import { memoryCopyStore } from '#dataset/memory-copy-store.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { demonstrationFiles, smallestSize } from '#mocks/demonstration-files.ts';
import type { PublishedFiles } from '#mocks/published-files.ts';

/** Opens an address of the whole app, over the demonstration dataset where no files are given. */
export async function openApp(address: string, files?: PublishedFiles) {
  const source = memorySource(files ?? (await demonstrationFiles(smallestSize)));
  const queryClient = createDatasetClient(createDataset({ source, copies: memoryCopyStore() }));
  const router = createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [address] }) });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, container };
}
