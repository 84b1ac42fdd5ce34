import { useLocale } from '#ui/LocaleProvider.tsx';
import type { PeriodsRow, PeriodsTable as PeriodsTableView } from '#view-models/provinces/periods-table.ts';
import { ProvinceLink } from './ProvinceLink.tsx';

type PeriodsTableProps = { readonly table: PeriodsTableView; readonly caption: string };

/** Every period with data, province by province; the country at the foot. */
export function PeriodsTable({ table: { periods, rows, country }, caption }: PeriodsTableProps) {
  const { t } = useLocale();
  const hasChange = periods.length > 1;
  return (
    // As wide as its words: scrolled with the arrow keys on a narrow screen, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by key needs the focus
    <div className="scroll-x periods-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('provinces.column.province')}</th>
            <th scope="col" className="number">
              {t('provinces.column.rank')}
            </th>
            {periods.map(({ period, text, isChosen }) => (
              <th key={period} scope="col" className={isChosen ? 'number strong' : 'number'}>
                {text}
              </th>
            ))}
            {hasChange ? (
              <th scope="col" className="number">
                {t('provinces.column.change')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.area} row={row} hasChange={hasChange} isLinked />
          ))}
        </tbody>
        {country === null ? null : (
          <tfoot>
            <Row row={country} hasChange={hasChange} isLinked={false} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

type RowProps = { readonly row: PeriodsRow; readonly hasChange: boolean; readonly isLinked: boolean };

function Row({ row: { area, name, rank, cells, change }, hasChange, isLinked }: RowProps) {
  return (
    <tr>
      <th scope="row">{isLinked ? <ProvinceLink area={area}>{name}</ProvinceLink> : name}</th>
      <td className="number muted">{rank}</td>
      {cells.map(({ period, text, isFigure }) => (
        <td key={period} className={isFigure ? 'number' : 'periods-table__absent'}>
          {text}
        </td>
      ))}
      {hasChange ? <td className="number">{change}</td> : null}
    </tr>
  );
}
