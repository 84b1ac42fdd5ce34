import { useMemo, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { mostSelected, type ReportsSearch } from '#url/reports-search.ts';
import { type ChangedSelection, everyShown, idsBetween, ranged, selectedIds, selectionWords, toggled } from '#view-models/workspace/workspace-selection.ts';
import type { WorkspaceFigure, WorkspaceSource } from '#view-models/workspace/workspace-table.ts';
import type { OnReportsSearch } from './ReportsPanel.tsx';

/** What is selected, in words and ids, and every way to change it. The functions are the same at every rendering. */
export type Selection = {
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  readonly words: string;
  /** Why not everything asked for was selected; null while it was. */
  readonly limit: string | null;
  readonly toggle: (id: string) => void;
  /** Adds the rows from one place of the table to another, or takes them out. */
  readonly range: (from: number, to: number, isAdding: boolean) => void;
  readonly all: () => void;
  readonly none: () => void;
};

export function useSelection({ select }: ReportsSearch, onSearch: OnReportsSearch, source: WorkspaceSource, figure: WorkspaceFigure): Selection {
  const locale = useLocale();
  const [isCut, setCut] = useState(false);
  const ids = useMemo(() => selectedIds(select, { shown: figure.shown, known: source.ids }), [select, figure, source]);
  const actions = useMemo(() => {
    const scope = { shown: figure.shown, known: source.ids, most: mostSelected };
    const apply = (change: (before: readonly string[]) => ChangedSelection): void => {
      onSearch(
        (now) => {
          const next = change(now.select);
          setCut(next.isCut);
          return { ...now, select: next.select };
        },
        { replace: true },
      );
    };
    const whole = (next: readonly string[]) => (): void => apply(() => ({ select: next, isCut: false }));
    return {
      toggle: (id: string) => apply((before) => toggled(before, id, scope)),
      range: (from: number, to: number, isAdding: boolean) => apply((before) => ranged(before, idsBetween(figure.rows, from, to), isAdding, scope)),
      all: whole([everyShown]),
      none: whole([]),
    };
  }, [onSearch, source, figure]);
  return useMemo(() => {
    const known = new Set(ids);
    const limit = isCut ? locale.t('workspace.selected.cut', { most: locale.format.number(mostSelected, 0) }) : null;
    return { ids, has: (id) => known.has(id), words: selectionWords(ids, figure.shown, locale), limit, ...actions };
  }, [ids, isCut, figure, locale, actions]);
}
