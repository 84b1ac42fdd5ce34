import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { demonstrationBase, openDataset } from '#dataset/open-dataset.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { isDemonstrationSearch } from '#url/dataset-choice.ts';
import { createAppRouter } from './router.tsx';
import { hideFromSearchEngines } from './hide-from-search-engines.ts';
import { loadFonts } from './load-fonts.ts';
import { loadAnewForAnotherDataset } from './load-anew.ts';
import { keepCopiesPlain } from './plain-copy.ts';
import { keepTheme } from './theme.ts';
import './app.css';

async function start(): Promise<void> {
  // Only a development server asks for mocks; the condition is constant, so no mock reaches a production build.
  if (import.meta.env.DEV && import.meta.env.MODE !== 'published') {
    const { startMocks } = await import('#mocks/browser.ts');
    await startMocks();
  }
  loadFonts(location.pathname.slice(import.meta.env.BASE_URL.length, import.meta.env.BASE_URL.length + 2));
  keepTheme();
  keepCopiesPlain();
  // Chosen once: a page reads one dataset as long as it is open.
  const isDemonstration = isDemonstrationSearch(location.search);
  if (isDemonstration) hideFromSearchEngines();
  const queryClient = createDatasetClient(isDemonstration ? openDataset(demonstrationBase()) : openDataset());
  const router = createAppRouter({ queryClient, basePath: import.meta.env.BASE_URL });
  loadAnewForAnotherDataset(router, isDemonstration);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
