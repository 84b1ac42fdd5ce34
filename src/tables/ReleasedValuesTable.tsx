import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReleasedGroup, ReleasedRow, ReleasedValues } from '#view-models/indicator/released-values.ts';
import { ScrollBox } from './ScrollBox.tsx';
import { FlagMark } from './ValuesTable.tsx';

type ReleasedValuesTableProps = { readonly table: ReleasedValues };

/** The values as an earlier release had them, marked as such, beside those of now. */
export function ReleasedValuesTable({ table: { unit, release, mark, groups } }: ReleasedValuesTableProps) {
  const { t } = useLocale();
  return (
    <div className="values-table values-table--released">
      <p className="values-table__mark">{mark}</p>
      <ScrollBox label={mark}>
        <table>
          <caption>{t('indicator.values.unit', { unit })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator.values.year')}</th>
              <th scope="col" className="number">{t('indicator.released.then', { release })}</th>
              <th scope="col" className="number">{t('indicator.released.today')}</th>
              <th scope="col">{t('indicator.values.flag')}</th>
              <th scope="col">{t('indicator.values.source')}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.id} group={group} />
          ))}
        </table>
      </ScrollBox>
    </div>
  );
}

function GroupRows({ group: { title, rows } }: { readonly group: ReleasedGroup }) {
  return (
    <tbody>
      {title === null ? null : (
        <tr>
          <th scope="rowgroup" colSpan={5} className="values-table__group">
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </tbody>
  );
}

function Row({ row: { year, stood, stands, differs, flag, source, detail } }: { readonly row: ReleasedRow }) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row" className="nowrap">{year}</th>
      <td className="number strong">{stood}</td>
      <td className="number">
        {stands}
        {differs ? <span className="values-table__detail">{t('indicator.released.differs')}</span> : null}
      </td>
      <td>
        <span className="values-table__flag">
          {flag.mark === 'none' ? null : <FlagMark isHollow={flag.mark === 'hollow'} />}
          {flag.word}
        </span>
      </td>
      <td>
        {source}
        {detail === '' ? null : <span className="values-table__detail">{detail}</span>}
      </td>
    </tr>
  );
}
