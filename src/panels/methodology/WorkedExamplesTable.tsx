import { memo } from 'react';
import { tableRoles } from '#tables/table-roles.ts';
import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { workedCases } from '#view-models/methodology/worked-examples.ts';

const columns = ['case', 'baseline', 'latest', 'expected', 'target', 'ratio'] as const;

/** Made-up cases, judged by the method on this page; on a phone each case is a block of its own. */
export const WorkedExamplesTable = memo(function WorkedExamplesTable() {
  const locale = useLocale();
  const { t } = locale;
  return (
    <table {...tableRoles.table} className="methodology__table methodology__table--cases">
      <caption>{t('method.example.caption')}</caption>
      <thead {...tableRoles.rowGroup}>
        <tr {...tableRoles.row}>
          {columns.map((column) => (
            <th key={column} {...tableRoles.columnHead} scope="col">
              {t(`method.example.${column}`)}
            </th>
          ))}
          <th {...tableRoles.columnHead} scope="col">{t('method.status.word')}</th>
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup}>
        {workedCases(locale).map(({ id, title, baseline, latest, expected, target, ratio, status, reason }) => (
          <tr key={id} {...tableRoles.row}>
            <th {...tableRoles.rowHead} scope="row">{title}</th>
            <Figure name={t('method.example.baseline')} value={baseline} />
            <Figure name={t('method.example.latest')} value={latest} />
            <Figure name={t('method.example.expected')} value={expected} />
            <Figure name={t('method.example.target')} value={target} />
            <Figure name={t('method.example.ratio')} value={ratio} />
            <td {...tableRoles.cell}>
              <StatusWord status={status} reason={reason} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** The name of the column is shown where the columns are not. */
function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <td {...tableRoles.cell}>
      <span className="only-phone methodology__name" aria-hidden="true">
        {name}
      </span>
      <span className="nowrap">{value}</span>
    </td>
  );
}
