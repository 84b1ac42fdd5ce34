import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

/** Gives the test an empty IndexedDB of its own. The classes stay: what was opened is closed after the test. */
export function useFakeIndexedDb(): void {
  Object.assign(globalThis, Object.fromEntries(Object.entries(fake).filter(([name]) => name.startsWith('IDB'))));
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
}
