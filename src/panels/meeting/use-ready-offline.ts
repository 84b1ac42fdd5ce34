import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { indicatorQuery, indicatorTextsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { Slide } from '#view-models/meeting/meeting-slides.ts';
import { useIsOnline } from '../use-line.ts';
import { reviewFileClient } from './review-file-client.ts';

/** How far the meeting is ready to go on when the line is cut. */
export type Readiness = { readonly done: number; readonly count: number; readonly failed: number; readonly isOnline: boolean; readonly retry: () => void };

/** Fetches all that any slide or button will need, and holds it as long as the meeting is open. */
export function useReadyOffline(slides: readonly Slide[]): Readiness {
  const { language } = useLocale();
  const ids = slides.flatMap((slide) => (slide.kind === 'indicator' ? [slide.row.id] : []));
  const files = useQueries({ queries: ids.map((id) => indicatorQuery(id)) });
  const texts = useQueries({ queries: ids.map((id) => indicatorTextsQuery(id, language)) });
  const [hasWorker, setHasWorker] = useState(false);
  // The worker is fetched now; later there may be no line.
  useEffect(() => {
    let isHere = true;
    void reviewFileClient.warm().then(() => {
      if (isHere) setHasWorker(true);
    });
    return () => {
      isHere = false;
    };
  }, []);
  const isOnline = useIsOnline();
  const all = [...files, ...texts];
  return {
    done: all.filter(({ isSuccess }) => isSuccess).length + Number(hasWorker),
    count: all.length + 1,
    failed: all.filter(({ isError }) => isError).length,
    isOnline,
    retry: () => {
      for (const query of all) if (query.isError) void query.refetch();
    },
  };
}
