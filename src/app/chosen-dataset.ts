import type { Dataset } from '#dataset/dataset.ts';
import { demonstrationBase } from '#dataset/dataset-base.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import type { DatasetChoice } from '#url/dataset-choice.ts';

/** The dataset an address asks for; one opened from a file comes with a part of the program of its own. */
export async function chosenDataset(choice: DatasetChoice): Promise<Dataset> {
  switch (choice) {
    case 'published':
      return openDataset();
    case 'demonstration':
      return openDataset(demonstrationBase());
    case 'opened': {
      const { openedDataset } = await import('./opened-dataset.ts');
      return openedDataset();
    }
  }
}
