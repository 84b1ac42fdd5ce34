import { useEffect, useState } from 'react';
import type { ForeignField } from '#model/import-finding.ts';
import type { FindingGroup, RowAround } from '#model/import-outcome.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { placeWords } from '#view-models/imports/place-words.ts';
import type { ImportDesk } from './import-desk.ts';

type PlaceGridProps = { readonly desk: ImportDesk; readonly group: FindingGroup };

const columns: readonly ForeignField[] = ['indicator', 'period', 'value', 'unit', 'area', 'status'];

/** The rows around the place of a finding, as written. The cells of the row itself can be written anew. */
export function PlaceGrid({ desk, group: { first, severity } }: PlaceGridProps) {
  const { t } = useLocale();
  const [rows, setRows] = useState<readonly RowAround[] | null>(null);
  // The world outside: the worker reads the file again up to the place.
  useEffect(() => {
    let isOver = false;
    void desk.around(first.place).then(
      (found) => {
        if (!isOver) setRows(found);
      },
      () => {
        if (!isOver) setRows([]);
      },
    );
    return () => void (isOver = true);
  }, [desk, first.place]);
  const write = (field: ForeignField, from: string, { place }: RowAround, to: string): void => {
    if (to === from) return;
    // The place of a finding is that of its field; others stand where the row does.
    const at = from === first.value ? first.place : place;
    desk.decide((choices) => ({ ...choices, mends: [...choices.mends, { id: 'typed', field, from, to, isForAll: false, place: at }] }));
  };
  if (rows === null) return <p className="small muted">{t('imports.page.where.reading')}</p>;
  if (rows.length === 0) return <p className="small muted">{t('imports.page.where.none')}</p>;
  return (
    <div className="scroll-x">
      <table className="imports__grid">
        <caption>{t('imports.page.where')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.page.place')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`imports.page.meaning.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={placeWords(row.place, true)} className={row.isMeant ? 'is-meant' : undefined}>
              <th scope="row">{placeWords(row.place, false)}</th>
              {columns.map((column) => (
                <td key={column} className={row.isMeant && row.fields[column] === first.value ? `imports__cell imports__cell--${severity}` : undefined}>
                  {row.isMeant ? (
                    <input
                      type="text"
                      aria-label={t('imports.page.where.cell', { column: t(`imports.page.meaning.${column}`), place: placeWords(row.place, false) })}
                      defaultValue={row.fields[column]}
                      onKeyDown={({ key, currentTarget }) => {
                        if (key === 'Enter') currentTarget.blur();
                      }}
                      onBlur={({ target }) => write(column, row.fields[column], row, target.value)}
                    />
                  ) : (
                    row.fields[column]
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
