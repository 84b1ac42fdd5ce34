import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { DatasetNotice } from '#dataset/active-release.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { datasetOf } from '#dataset/dataset-of.ts';

/** The dataset this page reads. */
export function useDataset(): Dataset {
  return datasetOf(useQueryClient());
}

const none = () => null;

/** Why a kept release is on screen and which; null while it is the newest. A page that was rendered without a browser shows the newest. */
export function useDatasetNotice(): DatasetNotice | null {
  const dataset = useDataset();
  return useSyncExternalStore(dataset.subscribe, dataset.notice, none);
}
