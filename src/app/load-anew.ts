import { isDemonstrationSearch } from '#url/dataset-choice.ts';
import type { createAppRouter } from './router.tsx';

/** A way to the other dataset, wherever it came from, loads the page anew: two datasets never live in one page. */
export function loadAnewForAnotherDataset(router: ReturnType<typeof createAppRouter>, isDemonstration: boolean): void {
  router.subscribe('onBeforeNavigate', ({ toLocation }) => {
    if (isDemonstrationSearch(toLocation.searchStr) === isDemonstration) return;
    router.history.flush();
    location.reload();
  });
}
