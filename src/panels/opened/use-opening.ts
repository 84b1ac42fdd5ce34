import { useEffect, useReducer, useRef } from 'react';
import { openOpenedDataset } from '#drafts/opened-dataset.ts';
import type { FileContent } from '#model/import-content.ts';
import type { OpeningProgress } from '#model/opened-dataset.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useDatasetAddresses } from '#url/dataset-choice.ts';
import { useNavigate } from '#url/router-exports.ts';
import { openDatasetBeside } from '#workers/open-dataset-client.ts';
import { type Opened, openAndKeep } from './open-and-keep.ts';
import { showPageOnly } from './page-only.ts';

type NotOpened = Exclude<Opened, { readonly kind: 'kept' | 'here' }>;

export type OpeningState =
  | { readonly step: 'waiting' }
  | { readonly step: 'working'; readonly name: string; readonly progress: Parameters<OpeningProgress>[0] }
  | { readonly step: 'ended'; readonly name: string; readonly outcome: NotOpened }
  | { readonly step: 'cancelled' | 'failed'; readonly name: string };

export type Opening = { readonly state: OpeningState; readonly open: (file: FileContent) => void; readonly cancel: () => void };

const set = (_before: OpeningState, next: OpeningState): OpeningState => next;

/** Opens a dataset from a file and goes to its overview. Leaving the page gives the attempt up. */
export function useOpening(): Opening {
  const { language } = useLocale();
  const navigate = useNavigate();
  const { choice } = useDatasetAddresses();
  const [state, tell] = useReducer(set, { step: 'waiting' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);

  const show = async (): Promise<void> => {
    await navigate({ to: '/$lang', params: { lang: language }, search: { data: 'opened' } });
    // From another dataset the page is loaded anew by itself.
    if (choice === 'opened') location.reload();
  };
  const open = async (file: FileContent): Promise<void> => {
    const name = file.path;
    run.current?.abort();
    const controller = new AbortController();
    run.current = controller;
    const onProgress: OpeningProgress = (progress) => {
      if (run.current === controller && !controller.signal.aborted) tell({ step: 'working', name, progress });
    };
    onProgress({ stage: 'unpacking', done: 0, of: 1 });
    const store = openOpenedDataset();
    try {
      const means = { openBeside: openDatasetBeside, store, showHere: (about, files) => showPageOnly({ about, files, language }) } satisfies Parameters<typeof openAndKeep>[1];
      const opened = await openAndKeep(file, means, { signal: controller.signal, onProgress });
      if (opened.kind === 'kept') await show();
      else if (opened.kind !== 'here') tell({ step: 'ended', name, outcome: opened });
    } catch {
      if (run.current === controller) tell({ step: controller.signal.aborted ? 'cancelled' : 'failed', name });
    } finally {
      store.close();
    }
  };
  return { state, open: (file) => void open(file), cancel: () => run.current?.abort() };
}
