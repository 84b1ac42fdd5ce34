import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noChoices } from '#model/import-choices.ts';
import { useFakeIndexedDb } from '#testing/fake-indexed-db.ts';
import { type ImportDrafts, openImportDrafts } from './import-drafts.ts';
import { type KeptImport, sourceOfName } from './kept-import.ts';

const kept = (name: string): KeptImport => ({ name, size: 3, begun: '2026-11-22', choices: noChoices, past: [], future: [] });
const files = [{ path: 'a.csv', size: 3, content: new TextEncoder().encode('a,b') }];

const opened: ImportDrafts[] = [];
const open = (): ImportDrafts => {
  const drafts = openImportDrafts('imports of the test');
  opened.push(drafts);
  return drafts;
};

beforeEach(useFakeIndexedDb);
afterEach(() => {
  for (const drafts of opened.splice(0)) drafts.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('imports kept in this browser', () => {
  it('are there again later, with their files and what was decided', async () => {
    const drafts = open();
    const id = await drafts.begin(kept('one'), files);
    await drafts.begin(kept('two'), files);
    const decided = { ...kept('one'), choices: { ...noChoices, reason: 'the table of 2026' }, past: [noChoices] };
    await drafts.keep(id, decided);
    drafts.close();
    const later = open();
    expect((await later.list()).map(({ name }) => name)).toEqual(['two', 'one']);
    const found = await later.open(id);
    expect(found?.kept).toEqual(decided);
    expect(found?.files.map(({ path, content }) => [path, new TextDecoder().decode(content as Uint8Array)])).toEqual([['a.csv', 'a,b']]);
  });

  it('are gone with their files once removed, and are not brought back by a late note', async () => {
    const drafts = open();
    const id = await drafts.begin(kept('one'), files);
    await drafts.remove(id);
    await drafts.keep(id, kept('one'));
    expect([await drafts.list(), await drafts.open(id)]).toEqual([[], null]);
  });

  it('keep the old ones where there is no room for another, and say so', async () => {
    const drafts = open();
    await drafts.begin(kept('old'), files);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(drafts.begin(kept('new'), files)).rejects.toMatchObject({ problem: 'full' });
    vi.restoreAllMocks();
    expect((await drafts.list()).map(({ name }) => name)).toEqual(['old']);
  });

  it('say so where the browser lets nothing be stored', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError'); } });
    await expect(open().list()).rejects.toMatchObject({ problem: 'denied' });
  });

  it('remember how files of one source are understood, whatever year stands in the name', async () => {
    const drafts = open();
    const mapping = { columns: null, mapping: { ...noChoices.mapping, source: 'lsb' } };
    await drafts.keepMapping(sourceOfName('SDG Laos 2026-06 (2).xml'), mapping);
    expect(await drafts.mapping(sourceOfName('sdg laos 2027-12.xml'))).toEqual(mapping);
    expect(await drafts.mapping(sourceOfName('other.xml'))).toBeNull();
  });
});
