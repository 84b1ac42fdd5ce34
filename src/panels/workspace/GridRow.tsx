import { memo } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { idPlace } from '#url/plain-links.ts';
import type { RowLabels } from '#view-models/indicators-table/indicators-table.ts';
import type { WorkspaceRow } from '#view-models/workspace/workspace-row.ts';
import type { WorkspaceColumn } from '#view-models/workspace/workspace-table.ts';
import { RowCell, SeriesButton } from './RowCell.tsx';

type GridRowProps = {
  readonly row: WorkspaceRow;
  /** Counted over rows alone; where the keys find it. */
  readonly place: number;
  /** Counted over headings and rows. */
  readonly index: number;
  readonly columns: readonly WorkspaceColumn[];
  readonly labels: RowLabels;
  /** Address of an indicator with a place for its id. */
  readonly address: string;
  readonly isSelected: boolean;
  /** The one column of this row the Tab key leads to; −1 for none. */
  readonly tabColumn: number;
  /** First and last marked column; −1 for none. */
  readonly markedFrom: number;
  readonly markedTo: number;
  readonly measure: (element: HTMLElement | null) => void;
};

/** The table listens for clicks on its boxes, so that Shift is heard. */
const answeredByTable = (): void => undefined;

/** One indicator. Drawn again only when it says something else. */
export const GridRow = memo(function GridRow({ row, place, index, columns, labels, address, isSelected, tabColumn, markedFrom, markedTo, measure }: GridRowProps) {
  const { t } = useLocale();
  const { id, title, isTitleInEnglish, seriesText } = row;
  const tab = (column: number): 0 | -1 => (column === tabColumn ? 0 : -1);
  const marked = (column: number): string => (column >= markedFrom && column <= markedTo ? ' workspace-grid__marked' : '');
  const hasSeriesColumn = columns.some((column) => column.id === 'series');
  return (
    <tr data-place={place} data-index={index} ref={measure} aria-rowindex={index + 2} aria-selected={isSelected} className={isSelected ? 'is-selected' : undefined}>
      <td aria-colindex={1} data-column={0} className="workspace-grid__choose">
        <input type="checkbox" tabIndex={tab(0)} checked={isSelected} onChange={answeredByTable} aria-label={t('workspace.select.row', { title })} />
      </td>
      <th scope="row" aria-colindex={2} data-column={1} className={`workspace-grid__name${marked(1)}`}>
        <a href={address.replace(idPlace, id)} tabIndex={tab(1)} {...(isTitleInEnglish ? { lang: 'en' } : {})}>
          {title}
        </a>
        {isTitleInEnglish ? <span className="workspace-grid__note"> {labels.untranslated}</span> : null}
        {seriesText === null || hasSeriesColumn ? null : (
          <>
            {' '}
            <SeriesButton id={id} title={title} words={seriesText} tabIndex={-1} />
          </>
        )}
      </th>
      {columns.map(({ id: column }, position) =>
        column === 'name' ? null : (
          <td
            key={column}
           
            aria-colindex={position + 2}
            data-column={position + 1}
            className={`workspace-grid__${column}${marked(position + 1)}`}
            {...(column === 'series' && seriesText !== null ? {} : { tabIndex: tab(position + 1) })}
          >
            <RowCell row={row} column={column} labels={labels} tabIndex={tab(position + 1)} />
          </td>
        ),
      )}
    </tr>
  );
});
