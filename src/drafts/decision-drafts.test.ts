import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFakeIndexedDb } from '#testing/fake-indexed-db.ts';
import { createDecisionDrafts, type DecisionDrafts } from './decision-drafts.ts';
import type { DecisionStore } from './decision-store.ts';
import { StorageError } from './storage-error.ts';
import { type KeptDecision, nextDecisionId } from './kept-decision.ts';

const draft = (text: string, rest: Partial<KeptDecision> = {}): KeptDecision => ({
  decision: { id: '', text: { en: text }, about: ['coverage'], responsible: 'mtc', due: null, state: 'open', closed: null, result: null, follows: null },
  meeting: '2026-11-22',
  isFinished: true,
  exportedIn: null,
  ...rest,
});

const opened: DecisionDrafts[] = [];
const open = (store?: DecisionStore) => {
  const drafts = createDecisionDrafts({ name: 'decisions of the test', ...(store === undefined ? {} : { store }) });
  opened.push(drafts);
  return drafts;
};
const texts = (drafts: DecisionDrafts) => drafts.state().decisions.map(({ decision }) => `${decision.id} ${decision.text.en}`);
const read = (drafts: DecisionDrafts) => vi.waitFor(() => expect(drafts.state().isRead).toBe(true));

beforeEach(useFakeIndexedDb);
afterEach(() => {
  for (const drafts of opened.splice(0)) drafts.close();
  vi.unstubAllGlobals();
});

describe('decisions kept in this browser', () => {
  it('get the next id after all that are known, and are there again later', async () => {
    const drafts = open();
    expect(await drafts.begin(draft('pay'), ['D-003', 'D-010', 'note'])).toBe('D-011');
    expect(await drafts.begin(draft('report'), ['D-003', 'D-010'])).toBe('D-012');
    drafts.close();
    const later = open();
    await read(later);
    expect(texts(later)).toEqual(['D-011 pay', 'D-012 report']);
  });

  it('are the same in two windows, which never give one id twice', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([read(one), read(other)]);
    const ids = await Promise.all([one.begin(draft('pay'), []), other.begin(draft('report'), [])]);
    expect(new Set(ids)).toEqual(new Set(['D-001', 'D-002']));
    await vi.waitFor(() => expect([texts(one).length, texts(other).length]).toEqual([2, 2]));
    await one.change('deleted', new Map([['D-001', null]]));
    await vi.waitFor(() => expect(texts(other)).toHaveLength(1));
  });

  it('are undone and done again step by step', async () => {
    const drafts = open();
    const id = await drafts.begin(draft('pay', { isFinished: false }), []);
    const finished: KeptDecision = { ...draft('pay'), decision: { ...draft('pay').decision, id } };
    await drafts.change('recorded', new Map([[id, finished]]), new Map());
    await drafts.change('changed', new Map([[id, { ...finished, decision: { ...finished.decision, text: { en: 'pay now' } } }]]));
    await drafts.change('deleted', new Map([[id, null]]));
    const seen = [texts(drafts)];
    for (const step of [drafts.undo, drafts.undo, drafts.undo, drafts.undo, drafts.redo, drafts.redo]) {
      await step();
      seen.push(texts(drafts));
    }
    expect(seen).toEqual([[], ['D-001 pay now'], ['D-001 pay'], [], [], ['D-001 pay'], ['D-001 pay now']]);
    expect(drafts.state().undoable?.kind).toBe('changed');
    const later = open();
    await read(later);
    expect(texts(later)).toEqual(['D-001 pay now']);
  });

  it('stay on the screen when there is no room, and are kept as soon as there is', async () => {
    const stored = new Map<string, KeptDecision | null>();
    let isFull = true;
    const store: DecisionStore = {
      readAll: () => Promise.resolve([]),
      add: () => Promise.reject(new StorageError('full')),
      write: (changes) => {
        if (isFull) return Promise.reject(new StorageError('full'));
        for (const [id, kept] of changes) stored.set(id, kept);
        return Promise.resolve();
      },
      close: () => undefined,
    };
    const drafts = open(store);
    await drafts.begin(draft('pay'), []);
    expect(texts(drafts)).toEqual(['D-001 pay']);
    expect(drafts.state()).toMatchObject({ problem: 'full', unkept: new Set(['D-001']) });
    isFull = false;
    await drafts.begin(draft('report'), []);
    expect([...stored.keys()]).toEqual(['D-001', 'D-002']);
    expect(drafts.state()).toMatchObject({ problem: null, unkept: new Set() });
  });

  it('say so where the browser lets nothing be stored', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError'); } });
    const drafts = open();
    await read(drafts);
    expect(drafts.state().problem).toBe('denied');
    expect(await drafts.begin(draft('pay'), ['D-004'])).toBe('D-005');
    expect(texts(drafts)).toEqual(['D-005 pay']);
  });

  it('count beyond three digits', () => {
    expect([nextDecisionId([]), nextDecisionId(['D-999']), nextDecisionId(['D-1000', 'D-7'])]).toEqual(['D-001', 'D-1000', 'D-1001']);
  });
});
