import { tableRoles } from '#tables/table-roles.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { OpinionRow, SecondOpinions as SecondOpinionsFigure } from '#view-models/indicator/opinions/second-opinions.ts';

/** What other published methods say of the same numbers, side by side with the verdict; or why none does. */
export function SecondOpinions({ opinions: { rows, sentence, isMethodSensitive } }: { readonly opinions: SecondOpinionsFigure }) {
  const { t } = useLocale();
  return (
    <Section title={t('indicator.opinion.title')} className="second-opinions">
      <p className="measure">
        {isMethodSensitive ? <strong className="tag second-opinions__mark">{t('indicator.opinion.sensitive')}</strong> : null} {sentence}
      </p>
      {rows.length === 0 ? null : <OpinionTable rows={rows} />}
    </Section>
  );
}

/** Four columns; on a phone each method is a block of lines, so the roles are written out. */
function OpinionTable({ rows }: { readonly rows: readonly OpinionRow[] }) {
  const { t } = useLocale();
  const labels = { said: t('indicator.opinion.column.said'), number: t('indicator.opinion.column.number'), compared: t('indicator.opinion.column.compared') };
  return (
    <table className="second-opinions__table" {...tableRoles.table}>
      <caption>{t('indicator.opinion.caption')}</caption>
      <thead {...tableRoles.rowGroup}>
        <tr {...tableRoles.row}>
          {[t('indicator.opinion.column.method'), labels.said, labels.number, labels.compared].map((column) => (
            <th key={column} {...tableRoles.columnHead} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup}>
        {rows.map(({ key, name, looks, version, said, number, compared }) => (
          <tr key={key} {...tableRoles.row}>
            <th {...tableRoles.rowHead} scope="row">
              {name}
              <span className="second-opinions__detail"> {looks}</span>
              <span className="second-opinions__detail"> {version}</span>
            </th>
            <td {...tableRoles.cell} data-label={labels.said}>{said}</td>
            <td {...tableRoles.cell} data-label={labels.number}>{number}</td>
            <td {...tableRoles.cell} data-label={labels.compared}>{compared}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
