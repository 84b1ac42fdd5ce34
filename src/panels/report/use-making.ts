import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { DatasetError } from '#dataset/dataset-error.ts';
import { WorkerEnded } from '#workers/report-client.ts';
import { problemText } from '../problem-text.ts';
import type { Making, MakingFailure } from './making.ts';
import { makeReportAs, type ReportTask } from './make-report-as.ts';
import { type ReadingMeans, reportMeans } from './report-means.ts';

export type Wanted = Pick<ReportTask, 'format' | 'request' | 'aboutPages'>;

/** The making of one report at a time: start, cancel, what came of it. What is asked for is never changed by it. */
export function useMaking() {
  const client = useQueryClient();
  const { t } = useLocale();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (wanted: Wanted): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const show = (next: Making): void => {
      if (running.current === controller) setMaking(next);
    };
    setMaking({ kind: 'making', step: null });
    let means: ReadingMeans | null = null;
    try {
      means = await reportMeans(client);
      const made = await makeReportAs({ ...wanted, means, signal, onStep: (step) => signal.aborted || show({ kind: 'making', step }) });
      signal.throwIfAborted();
      show({ kind: 'done', made });
    } catch (error) {
      show(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', failure: failureOf(error, means) });
    }
  };

  const failureOf = (error: unknown, means: ReadingMeans | null): MakingFailure => {
    const problem = error instanceof DatasetError ? error.problem : (means?.problem() ?? null);
    if (problem !== null) return { kind: 'reason', reason: plainText(problemText(problem, t).text) };
    // A browser without room for more throws one or the other.
    if (error instanceof WorkerEnded || error instanceof RangeError) return { kind: 'memory' };
    return { kind: 'reason', reason: error instanceof Error ? error.message : String(error) };
  };

  return { making, start, cancel: () => running.current?.abort(), forget: () => setMaking({ kind: 'idle' }) };
}
