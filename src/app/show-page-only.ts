import type { Root } from 'react-dom/client';
import { createDatasetClient } from '#dataset/query-client.ts';
import { onPageOnly, type PageOnly } from '#panels/opened/page-only.ts';
import { loadAnewForAnotherDataset } from './load-anew.ts';
import { createAppRouter } from './router.tsx';
import { showApp } from './show-app.tsx';

type Shown = { readonly root: Root; readonly router: ReturnType<typeof createAppRouter> };

/** Where the browser keeps nothing, an opened dataset takes the place of the whole program in this page: another program with another cache, as if loaded anew. */
export function showPageOnlyIn(place: HTMLElement, first: Shown): void {
  let shown = first;
  const show = async ({ files, language }: PageOnly): Promise<void> => {
    const { openedDataset } = await import('./opened-dataset.ts');
    shown.root.unmount();
    shown.router.history.destroy();
    history.pushState(null, '', `${import.meta.env.BASE_URL}${language}?data=opened`);
    delete place.dataset['release'];
    const queryClient = createDatasetClient(openedDataset(files));
    const router = createAppRouter({ queryClient, basePath: import.meta.env.BASE_URL });
    loadAnewForAnotherDataset(router, 'opened');
    shown = { router, root: await showApp(place, { queryClient, router }) };
  };
  onPageOnly((given) => void show(given));
}
