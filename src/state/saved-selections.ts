import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

/** A selection a reader gave a name: the search part of its address, which is all there is to it. */
export type SavedSelection = { readonly name: string; readonly address: string };

/** A list longer than this is no list a reader finds something in. */
export const mostSaved = 50;

const longestName = 80;

type SavedState = {
  readonly selections: readonly SavedSelection[];
  /** A name that exists already takes the new address. */
  readonly save: (name: string, address: string) => void;
  readonly rename: (name: string, next: string) => void;
  readonly remove: (name: string) => void;
};

const clean = (name: string): string => name.trim().slice(0, longestName);

/** What another version, or another page of this host, may have left under the same key. */
function readable(kept: unknown): readonly SavedSelection[] {
  const list: unknown = typeof kept === 'object' && kept !== null && 'selections' in kept ? kept.selections : [];
  if (!Array.isArray(list)) return [];
  const isSaved = (item: unknown): item is SavedSelection =>
    typeof item === 'object' && item !== null && 'name' in item && 'address' in item && typeof item.name === 'string' && typeof item.address === 'string' && /^(\?|$)/.test(item.address);
  return list.filter(isSaved).map(({ name, address }) => ({ name, address })).slice(0, mostSaved);
}

const storageName = 'saved-selections';

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Storage may be full, or closed to this page: a selection then lasts as long as the page. */
const forgiving: StateStorage = {
  getItem: (name) => orNull(() => localStorage.getItem(name)),
  setItem: (name, value) => orNull(() => localStorage.setItem(name, value)),
  removeItem: (name) => orNull(() => localStorage.removeItem(name)),
};

/** Whether a selection of this name outlasts the page. */
export function isSelectionKept(name: string): boolean {
  const kept: unknown = orNull(() => JSON.parse(localStorage.getItem(storageName) ?? 'null'));
  const state: unknown = typeof kept === 'object' && kept !== null && 'state' in kept ? kept.state : null;
  return readable(state).some((saved) => saved.name === clean(name));
}

/** Selections kept in this browser, by name. */
export const useSavedSelections = create<SavedState>()(
  persist(
    (set) => ({
      selections: [],
      save: (name, address) =>
        set(({ selections }) => {
          const saved = { name: clean(name), address };
          const others = selections.filter((other) => other.name !== saved.name);
          return saved.name === '' || others.length >= mostSaved ? {} : { selections: [...others, saved] };
        }),
      rename: (name, next) =>
        set(({ selections }) => {
          const cleaned = clean(next);
          if (cleaned === '' || cleaned === name) return {};
          return { selections: selections.filter((other) => other.name !== cleaned).map((other) => (other.name === name ? { ...other, name: cleaned } : other)) };
        }),
      remove: (name) => set(({ selections }) => ({ selections: selections.filter((other) => other.name !== name) })),
    }),
    {
      name: storageName,
      storage: createJSONStorage(() => forgiving),
      partialize: ({ selections }) => ({ selections }),
      merge: (kept, state) => ({ ...state, selections: readable(kept) }),
    },
  ),
);
