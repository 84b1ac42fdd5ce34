import { Fragment, useId } from 'react';
import { StageGlyph } from '#charts/marks/StageGlyph.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { CellDetail, MatrixRow, SystemsMatrix as SystemsMatrixView } from '#view-models/systems/systems-matrix.ts';
import { GroupLink } from '../GroupLink.tsx';
import { SystemLink } from '../SystemLink.tsx';
import { CellDetailRow } from './CellDetailRow.tsx';
import { useCellKeys } from './use-cell-keys.ts';

type SystemsMatrixProps = {
  readonly matrix: SystemsMatrixView;
  readonly detail: CellDetail | null;
  /** Opens the detail of a cell; null closes it. */
  readonly onOpen: (cell: { readonly body: string; readonly system: string } | null) => void;
};

/** Bodies against systems; each cell is a button that opens its date and source in a row below. */
export function SystemsMatrix({ matrix: { columns, rows, lastStage }, detail, onOpen }: SystemsMatrixProps) {
  const { t } = useLocale();
  const detailId = useId();
  const { tableRef, keysOf } = useCellKeys({ rows: rows.length, columns: columns.length }, openPlace(rows, detail));
  return (
    <ScrollBox label={plainText(t('systems.matrix.title'))}>
      <table ref={tableRef} className="matrix" aria-label={plainText(t('systems.matrix.title'))}>
        <thead>
          <tr>
            <th scope="col">{t('systems.matrix.body')}</th>
            {columns.map(({ id, short }) => (
              <th key={id} scope="col">
                <SystemLink id={id}>{short}</SystemLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Fragment key={row.id}>
              <tr>
                <RowHead row={row} />
                {row.cells.map(({ system, stage, label }, column) => {
                  const isOpen = detail?.body === row.id && detail.system === system;
                  return (
                    <td key={system}>
                      <button
                        type="button"
                        className="matrix__cell"
                        aria-label={plainText(label)}
                        aria-expanded={isOpen}
                        aria-controls={isOpen ? detailId : undefined}
                        onClick={() => onOpen(isOpen ? null : { body: row.id, system })}
                        {...keysOf({ row: place, column })}
                      >
                        <StageGlyph stage={stage} lastStage={lastStage} />
                      </button>
                    </td>
                  );
                })}
              </tr>
              {detail?.body === row.id ? <CellDetailRow id={detailId} detail={detail} columns={columns.length + 1} onClose={() => onOpen(null)} /> : null}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p role="status" className="visually-hidden">
        {detail === null ? '' : `${detail.title}. ${detail.said}`}
      </p>
    </ScrollBox>
  );
}

function openPlace(rows: readonly MatrixRow[], detail: CellDetail | null): { readonly row: number; readonly column: number } {
  const row = Math.max(0, rows.findIndex(({ id }) => id === detail?.body));
  return { row, column: Math.max(0, rows[row]?.cells.findIndex(({ system }) => system === detail?.system) ?? 0) };
}

function RowHead({ row: { id, short, continues } }: { readonly row: MatrixRow }) {
  return (
    <th scope="row">
      <GroupLink kind="institution" id={id}>
        {short}
      </GroupLink>
      {continues === '' ? null : <span className="matrix__note">{continues}</span>}
    </th>
  );
}
