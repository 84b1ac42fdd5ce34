import { pageOnly } from './page-only.ts';

/** Forgets the opened dataset in this browser, and loads the place it leads to anew. What is only in this page goes with the page. */
export async function closeOpened(address: string): Promise<void> {
  if (pageOnly() === null) {
    try {
      const { openOpenedDataset } = await import('#drafts/opened-dataset.ts');
      const store = openOpenedDataset();
      await store.remove();
      store.close();
    } catch {
      // A browser that lets nothing be removed lets nothing be read either.
    }
  }
  location.assign(address);
}
