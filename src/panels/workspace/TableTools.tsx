import { useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { publishedAddress } from '#url/published-address.ts';
import { type ReportColumn, reportsSearchDefaults } from '#url/reports-search.ts';
import { columnChoices, copiedCells, releaseNote } from '#view-models/workspace/copied-cells.ts';
import { workspaceColumns } from '#view-models/workspace/workspace-request.ts';
import type { WorkspaceFigure, WorkspaceSource } from '#view-models/workspace/workspace-table.ts';
import { copyText } from '../figure/copy-text.ts';
import { useReleaseWords } from '../figure/use-release-words.ts';
import { copyCells } from './copy-cells.ts';
import { SavedSelections } from './SavedSelections.tsx';

type TableToolsProps = {
  readonly source: WorkspaceSource;
  readonly figure: WorkspaceFigure;
  readonly selected: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly onColumns: (columns: readonly ReportColumn[]) => void;
};

/** What can be done with the table as a whole: its columns, its copy, its address, the selections kept. */
export function TableTools({ source, figure, selected, columns, onColumns }: TableToolsProps) {
  const { t, format } = useLocale();
  const [outcome, setOutcome] = useState('');
  const context = source.table.context;
  const release = useReleaseWords();
  const copyTable = async (): Promise<void> => {
    const known = selected.length === 0 ? figure.shown : selected;
    const rows = known.flatMap((id) => source.rowOf.get(id) ?? []);
    const isDone = await copyCells({ ...copiedCells(rows, figure.columns, true, context), note: releaseNote(release, context) }, context.locale);
    setOutcome(isDone ? t('workspace.copied.rows', { count: format.number(rows.length, 0) }) : t('workspace.copied.refused'));
  };
  const copyAddress = async (): Promise<void> => {
    setOutcome(t((await copyText(publishedAddress(location.href))) ? 'workspace.copied.address' : 'workspace.copied.refusedAddress'));
  };
  const flip = (id: ReportColumn): void => {
    const next = workspaceColumns.filter((column) => (column === id ? !columns.includes(id) : columns.includes(column)));
    // No column at all would mean the usual ones in an address.
    if (next.length > 0) onColumns(next);
  };
  return (
    <div className="table-tools no-print">
      <details className="table-tools__menu">
        <summary>{t('workspace.columns')}</summary>
        <fieldset>
          <legend className="visually-hidden">{t('workspace.columns')}</legend>
          {columnChoices(workspaceColumns, context).map(({ id, label }) => (
            <label key={id}>
              <input type="checkbox" checked={columns.includes(id)} disabled={columns.length === 1 && columns.includes(id)} onChange={() => flip(id)} />
              {label}
            </label>
          ))}
          <button type="button" className="link-button" onClick={() => onColumns(reportsSearchDefaults.columns)}>
            {t('workspace.columns.usual')}
          </button>
        </fieldset>
      </details>
      <SavedSelections onSaid={setOutcome} />
      <button type="button" className="link-button" onClick={() => void copyTable()}>
        {selected.length === 0 ? t('workspace.copy.table') : t('workspace.copy.selected', { count: format.number(selected.length, 0) })}
      </button>
      <button type="button" className="link-button" onClick={() => void copyAddress()}>
        {t('workspace.copy.address')}
      </button>
      <p role="status" className="table-tools__said">
        {outcome}
      </p>
    </div>
  );
}
