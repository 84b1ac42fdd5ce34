import { expect, it } from 'vitest';
import { StorageError } from '#drafts/storage-error.ts';
import type { OpenedDataset, OpenedFiles, OpeningOutcome } from '#model/opened-dataset.ts';
import { openAndKeep, type OpeningMeans } from './open-and-keep.ts';

const about: OpenedDataset = { name: 'a.zip', size: 1, release: '2026.11', asOf: '2026-11-21', fingerprint: 'f'.repeat(64), declared: null, warnings: [], warningCount: 0 };
const files: OpenedFiles = new Map([['head.json', new Uint8Array([1])]]);
const file = { path: 'a.zip', size: 1, content: new Uint8Array([1]) };
const opened: OpeningOutcome = { kind: 'opened', about, files };

function means(part: Partial<OpeningMeans>) {
  const shown: string[] = [];
  const kept: string[] = [];
  const all: OpeningMeans = {
    openBeside: () => Promise.resolve(opened),
    store: { keep: async ({ name }) => void kept.push(name) },
    showHere: ({ name }) => shown.push(name) > 0,
    ...part,
  };
  return { all, shown, kept };
}

const steps = { signal: new AbortController().signal, onProgress: () => undefined };
const refusing = (error: Error): OpeningMeans['store'] => ({ keep: () => Promise.reject(error) });

it('keeps what was opened, for every page', async () => {
  const { all, shown, kept } = means({});
  expect(await openAndKeep(file, all, steps)).toEqual({ kind: 'kept' });
  expect([kept, shown]).toEqual([['a.zip'], []]);
});

it.each(['full', 'denied'] as const)('shows it in this page alone where the storage is %s', async (problem) => {
  const { all, shown } = means({ store: refusing(new StorageError(problem)) });
  expect(await openAndKeep(file, all, steps)).toEqual({ kind: 'here' });
  expect(shown).toEqual(['a.zip']);
});

it('shows and keeps nothing that was not opened', async () => {
  const { all, shown, kept } = means({ openBeside: () => Promise.resolve({ kind: 'no-dataset' }) });
  expect(await openAndKeep(file, all, steps)).toEqual({ kind: 'no-dataset' });
  expect([kept, shown]).toEqual([[], []]);
});

it('passes a cancelling on, and a page that cannot show it', async () => {
  await expect(openAndKeep(file, means({ store: refusing(new Error('cancelled')) }).all, steps)).rejects.toThrow('cancelled');
  await expect(openAndKeep(file, means({ store: refusing(new StorageError('full')), showHere: () => false }).all, steps)).rejects.toThrow(StorageError);
});
