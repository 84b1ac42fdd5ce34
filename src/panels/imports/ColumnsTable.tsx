import type { ColumnMapping } from '#model/column-mapping.ts';
import type { ImportOutcome } from '#model/import-outcome.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ColumnMeaning, columnMeanings, meaningOfColumn, withMeaning } from '#view-models/imports/column-choices.ts';

type ColumnsTableProps = { readonly table: NonNullable<ImportOutcome['table']>; readonly onColumns: (columns: ColumnMapping) => void };

/** The columns of a free table, and what each is understood as. */
export function ColumnsTable({ table: { heads, columns }, onColumns }: ColumnsTableProps) {
  const { t, format } = useLocale();
  const known = heads.filter((head) => meaningOfColumn(head, columns) !== 'none').length;
  return (
    <table className="imports__columns">
      <caption>{t('imports.page.columns.matched', { known: format.number(known, 0), all: format.number(heads.length, 0) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('imports.page.columns.inFile')}</th>
          <th scope="col">{t('imports.page.columns.inDataset')}</th>
        </tr>
      </thead>
      <tbody>
        {[...new Set(heads)].map((head) => (
          <tr key={head}>
            <th scope="row">
              <code>{head}</code>
            </th>
            <td>
              <select aria-label={t('imports.page.columns.means', { head })} value={meaningOfColumn(head, columns)} onChange={({ target }) => onColumns(withMeaning(columns, head, target.value as ColumnMeaning))}>
                {columnMeanings.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {t(`imports.page.meaning.${meaning}`)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
