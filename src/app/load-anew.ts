import { datasetChoice, type DatasetChoice } from '#url/dataset-choice.ts';
import type { createAppRouter } from './router.tsx';

/** A way to another dataset, wherever it came from, loads the page anew: two datasets never live in one page. */
export function loadAnewForAnotherDataset(router: ReturnType<typeof createAppRouter>, shown: DatasetChoice): void {
  router.subscribe('onBeforeNavigate', ({ toLocation }) => {
    if (datasetChoice(toLocation.searchStr) === shown) return;
    router.history.flush();
    location.reload();
  });
}
