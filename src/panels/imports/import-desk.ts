import { StorageError, type StorageProblem } from '#drafts/storage-error.ts';
import type { ImportDrafts } from '#drafts/import-drafts.ts';
import { type KeptImport, sourceOfName } from '#drafts/kept-import.ts';
import { type ImportChoices, noChoices } from '#model/import-choices.ts';
import type { FileContent } from '#model/import-content.ts';
import type { ForeignPlace } from '#model/import-finding.ts';
import type { ImportOutcome, RowAround } from '#model/import-outcome.ts';
import { type ChoicesHistory, decided, doneAgain, takenBack, typed } from '#view-models/imports/choices-history.ts';
import type { ImportClient } from '#workers/import-client.ts';
import type { ChangeSetWords, ImportBase, ImportProgress } from '#workers/import-messages.ts';

export type DeskState = {
  /** What lies on the desk. `id` = its draft; null while it is only on the screen. */
  readonly work: { readonly id: number | null; readonly name: string; readonly size: number; readonly begun: string; readonly files: readonly FileContent[]; readonly history: ChoicesHistory } | null;
  readonly stage: 'empty' | 'reading' | 'read' | 'cancelled' | 'failed';
  readonly progress: Parameters<ImportProgress>[0] | null;
  /** Of the last reading that was finished. */
  readonly outcome: ImportOutcome | null;
  /** Why the draft is only on the screen. */
  readonly problem: StorageProblem | null;
  readonly drafts: readonly (KeptImport & { readonly id: number })[];
  /** Bytes this browser would still keep; null where it does not say. */
  readonly room: number | null;
};

type DeskMeans = { readonly client: ImportClient; readonly base: ImportBase; readonly drafts: ImportDrafts; readonly today: () => string; readonly room: () => Promise<number | null> };

/** Files up to this are kept as bytes; larger ones as the browser hands them over, which costs no copy. */
const smallBytes = 2_000_000;
const typingPause = 400;

/** One import on the desk at a time. What is decided is on the screen at once, kept at once, and read anew beside the page. */
export type ImportDesk = ReturnType<typeof createImportDesk>;

export function createImportDesk({ client, base, drafts, today, room }: DeskMeans) {
  let state: DeskState = { work: null, stage: 'empty', progress: null, outcome: null, problem: null, drafts: [], room: null };
  let reading: AbortController | null = null;
  let later: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<() => void>();
  const set = (part: Partial<DeskState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const storing = async <Value>(work: () => Promise<Value>): Promise<Value | null> => {
    try {
      const value = await work();
      if (state.problem !== null) set({ problem: null });
      return value;
    } catch (error) {
      set({ problem: error instanceof StorageError ? error.problem : 'denied' });
      return null;
    }
  };
  const list = async (): Promise<void> => {
    const [kept, left] = await Promise.all([storing(() => drafts.list()), room()]);
    set({ room: left, ...(kept === null ? {} : { drafts: kept }) });
  };
  const keep = async (): Promise<void> => {
    const { work } = state;
    if (work === null) return;
    const { id, name, size, begun, files, history } = work;
    const kept: KeptImport = { name, size, begun, ...history };
    if (id !== null) await storing(() => drafts.keep(id, kept));
    else {
      const begunAs = await storing(() => drafts.begin(kept, files));
      if (begunAs !== null && state.work !== null && state.work.files === files) set({ work: { ...state.work, id: begunAs } });
    }
    await list();
  };
  const read = async (): Promise<void> => {
    const { work } = state;
    if (work === null) return;
    reading?.abort(new Error('read anew'));
    const controller = new AbortController();
    reading = controller;
    set({ stage: 'reading', progress: null });
    try {
      const outcome = await client.run(work.files, work.history.choices, base, {
        signal: controller.signal,
        onProgress: (progress) => {
          if (reading === controller) set({ progress });
        },
      });
      if (reading === controller) set({ stage: 'read', outcome, progress: null });
    } catch {
      if (reading === controller) set({ stage: controller.signal.aborted ? 'cancelled' : 'failed', progress: null });
    }
  };
  const change = (history: ChoicesHistory): void => {
    if (state.work === null || history === state.work.history) return;
    set({ work: { ...state.work, history } });
    void keep();
    void read();
  };
  const laid = (work: NonNullable<DeskState['work']>): void => set({ work, stage: 'reading', outcome: null, progress: null });
  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    list,
    /** Lays new files on the desk. They are kept before they are read, so that a crash in between loses nothing. */
    take: async (chosen: readonly File[]): Promise<void> => {
      const given = chosen.filter((file) => !isHidden(pathOf(file)));
      const [first] = given;
      if (first === undefined) return;
      const files = await Promise.all(given.map(contentOf));
      const remembered = await storing(() => drafts.mapping(sourceOfName(first.name)));
      const choices: ImportChoices = remembered === null ? noChoices : { ...noChoices, ...remembered };
      laid({ id: null, name: given.length === 1 ? first.name : (files[0]?.path.split('/')[0] ?? first.name), size: files.reduce((sum, { size }) => sum + size, 0), begun: today(), files, history: { choices, past: [], future: [] } });
      await keep();
      await read();
    },
    open: async (id: number): Promise<void> => {
      if (state.work?.id === id) return;
      const found = await storing(() => drafts.open(id));
      // Asked for twice, by a click and by the address it changes: once is enough.
      if (found === null || state.work?.id === id) return;
      const { kept: { name, size, begun, choices, past, future }, files } = found;
      laid({ id, name, size, begun, files, history: { choices, past, future } });
      await read();
    },
    decide: (next: (choices: ImportChoices) => ImportChoices): void => {
      if (state.work === null) return;
      change(decided(state.work.history, next(state.work.history.choices)));
    },
    undo: () => (state.work === null ? undefined : change(takenBack(state.work.history))),
    redo: () => (state.work === null ? undefined : change(doneAgain(state.work.history))),
    /** Words that are typed: kept after a pause; no reading depends on them. */
    write: (words: Parameters<typeof typed>[1]): void => {
      if (state.work === null) return;
      set({ work: { ...state.work, history: typed(state.work.history, words) } });
      if (later !== null) clearTimeout(later);
      later = setTimeout(() => void keep(), typingPause);
    },
    /** The change set as a file; null where nothing would change, or it could not be made. */
    changeSet: async (manifest: ChangeSetWords['manifest'], made: string): Promise<Blob | null> => {
      const { work } = state;
      return work === null ? null : client.changeSet(work.files, base, { choices: work.history.choices, manifest: { id: manifest.id, fingerprint: manifest.fingerprint }, made }).catch(() => null);
    },
    cancel: () => reading?.abort(new Error('cancelled')),
    again: () => void read(),
    keep,
    /** Remembers how files of this source are understood. */
    remember: async (): Promise<void> => {
      const { work } = state;
      if (work === null) return;
      const { columns, mapping } = work.history.choices;
      await storing(() => drafts.keepMapping(sourceOfName(work.name), { columns, mapping }));
    },
    around: (place: ForeignPlace): Promise<readonly RowAround[]> => (state.work === null ? Promise.resolve([]) : client.around(state.work.files, state.work.history.choices, place)),
    clear: (): void => {
      reading?.abort(new Error('another file'));
      reading = null;
      set({ work: null, stage: 'empty', outcome: null, progress: null });
      void list();
    },
    remove: async (id: number): Promise<void> => {
      await storing(() => drafts.remove(id));
      if (state.work?.id === id) set({ work: null, stage: 'empty', outcome: null, progress: null });
      await list();
    },
    close: (): void => {
      reading?.abort(new Error('closed'));
      client.stop();
      drafts.close();
    },
  };
}

/** Inside the folder that was chosen, or the name alone. */
function pathOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath === '' || webkitRelativePath === undefined ? name : webkitRelativePath;
}

/** What programs keep beside the files of people, the history of a repository among it. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules' || part === '__MACOSX');
}

async function contentOf(file: File): Promise<FileContent> {
  return { path: pathOf(file), size: file.size, content: file.size <= smallBytes ? new Uint8Array(await file.arrayBuffer()) : file };
}
