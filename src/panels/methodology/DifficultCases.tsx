import { tableRoles } from '#tables/table-roles.ts';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { DifficultCase } from '#view-models/methodology/difficult-cases.ts';
import { TryLink } from './TryLink.tsx';

/** Cases in which formulas like to break, each a way into the form; on a phone each is a block of its own. */
export function DifficultCases({ cases }: { readonly cases: readonly DifficultCase[] }) {
  const { t } = useLocale();
  return (
    <div id="difficult">
      <Section title={t('method.difficult.title')}>
        <p className="measure">{t('method.difficult.note')}</p>
        <table {...tableRoles.table} className="methodology__table methodology__table--live">
          <caption>{t('method.difficult.caption')}</caption>
          <thead {...tableRoles.rowGroup}>
            <tr {...tableRoles.row}>
              <th {...tableRoles.columnHead} scope="col">{t('method.example.case')}</th>
              <th {...tableRoles.columnHead} scope="col">{t('method.difficult.what')}</th>
              <th {...tableRoles.columnHead} scope="col">{t('method.status.word')}</th>
            </tr>
          </thead>
          <tbody {...tableRoles.rowGroup}>
            {cases.map(({ id, title, what, status, reason, lastKnown, text }) => (
              <tr key={id} {...tableRoles.row}>
                <th {...tableRoles.rowHead} scope="row">
                  <TryLink text={text}>{title}</TryLink>
                </th>
                <td {...tableRoles.cell}>{what}</td>
                <td {...tableRoles.cell}>
                  <StatusWord status={status} reason={reason} />
                  {lastKnown === null ? null : (
                    <span className="methodology__small">
                      {lastKnown.label}: <StatusWord status={lastKnown.status} isOutlined />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}
