import type { Locale } from '#i18n/locale.ts';

/** As the address holds it: ids, or the one word for every row shown. */
type Asked = readonly string[];

/** Stands for every row the table shows, however many they are. */
export const everyShown = 'all';

type SelectionScope = {
  /** Ids of the rows shown, each once, in the order of the table. */
  readonly shown: readonly string[];
  /** All ids of the dataset. */
  readonly known: readonly string[];
  /** The most ids an address holds. */
  readonly most: number;
};

/** What is selected: in the order of the table, then what the filters hide, in the order of the dataset. */
export function selectedIds(asked: Asked, { shown, known }: Pick<SelectionScope, 'shown' | 'known'>): readonly string[] {
  if (isEvery(asked)) return shown;
  const wanted = new Set(asked);
  const seen = new Set(shown);
  return [...shown.filter((id) => wanted.has(id)), ...known.filter((id) => wanted.has(id) && !seen.has(id))];
}

function isEvery(asked: Asked): boolean {
  return asked.length === 1 && asked[0] === everyShown;
}

/** A selection after a change; `isCut` = more was asked for than an address holds. */
export type ChangedSelection = { readonly select: Asked; readonly isCut: boolean };

function within(ids: readonly string[], most: number): ChangedSelection {
  return { select: ids.slice(0, most), isCut: ids.length > most };
}

/** One indicator in or out. */
export function toggled(asked: Asked, id: string, scope: SelectionScope): ChangedSelection {
  const before = selectedIds(asked, scope);
  return within(before.includes(id) ? before.filter((other) => other !== id) : [...before, id], scope.most);
}

/** The rows from one to another are added; where the first of them was just taken out, they are all taken out. */
export function ranged(asked: Asked, ids: readonly string[], isAdding: boolean, scope: SelectionScope): ChangedSelection {
  const before = selectedIds(asked, scope);
  const range = new Set(ids);
  return within(isAdding ? [...before, ...[...range].filter((id) => !before.includes(id))] : before.filter((id) => !range.has(id)), scope.most);
}

/** The ids between two places of the table, both included. */
export function idsBetween(rows: readonly { readonly id: string }[], one: number, other: number): readonly string[] {
  return [...new Set(rows.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id))];
}

/** '7 selected', and how many of them the filters hide. */
export function selectionWords(selected: readonly string[], shown: readonly string[], { t, format }: Locale): string {
  if (selected.length === 0) return t('workspace.selected.none');
  const seen = new Set(shown);
  const hidden = selected.filter((id) => !seen.has(id)).length;
  const count = t('workspace.selected', { count: format.number(selected.length, 0) });
  return hidden === 0 ? count : t('workspace.selected.hidden', { selected: count, count: format.number(hidden, 0) });
}
