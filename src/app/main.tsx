import { nextTask } from '#lib/next-task.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { datasetChoice } from '#url/dataset-choice.ts';
import { chosenDataset } from './chosen-dataset.ts';
import { createAppRouter } from './router.tsx';
import { hideFromSearchEngines } from './hide-from-search-engines.ts';
import { loadFonts } from './load-fonts.ts';
import { loadAnewForAnotherDataset } from './load-anew.ts';
import { keepCopiesPlain } from './plain-copy.ts';
import { showApp } from './show-app.tsx';
import { showPageOnlyIn } from './show-page-only.ts';
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
  const choice = datasetChoice(location.search);
  if (choice !== 'published') hideFromSearchEngines();
  const queryClient = createDatasetClient(await chosenDataset(choice));
  // Router and drawing take a task each: the page answers between them.
  await nextTask();
  const router = createAppRouter({ queryClient, basePath: import.meta.env.BASE_URL });
  loadAnewForAnotherDataset(router, choice);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id root');
  await nextTask();
  const drawn = await showApp(root, { queryClient, router });
  showPageOnlyIn(root, { root: drawn, router });
}

void start();
