import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ValuesGroup, ValuesRow, ValuesTable as ValuesTableFigure } from '#view-models/indicator/values-table.ts';

type ValuesTableProps = { readonly table: ValuesTableFigure };

/** The figures of the trajectory, value by value, with the source of each. */
export function ValuesTable({ table }: ValuesTableProps) {
  const { t } = useLocale();
  return (
    // A table wider than the screen is scrolled with the arrow keys, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by key needs the focus
    <div className="scroll-x values-table" role="group" aria-label={t('indicator.values.unit', { unit: table.unit })} tabIndex={0}>
      <table>
        <caption>{t('indicator.values.unit', { unit: table.unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicator.values.year')}</th>
            <th scope="col" className="number">{t('indicator.values.actual')}</th>
            <th scope="col" className="number">{t('indicator.values.path')}</th>
            <th scope="col" className="number">{t(table.isPoints ? 'indicator.values.gapPoints' : 'indicator.values.gap')}</th>
            <th scope="col">{t('indicator.values.flag')}</th>
            <th scope="col">{t('indicator.values.source')}</th>
          </tr>
        </thead>
        {table.groups.map((group) => (
          <GroupRows key={group.id} group={group} />
        ))}
      </table>
    </div>
  );
}

function GroupRows({ group }: { readonly group: ValuesGroup }) {
  return (
    <tbody>
      {group.title === null ? null : (
        <tr>
          <th scope="rowgroup" colSpan={6} className="values-table__group">
            {group.title}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <ValueRow key={row.key} row={row} />
      ))}
    </tbody>
  );
}

function ValueRow({ row }: { readonly row: ValuesRow }) {
  return (
    <tr>
      <th scope="row" className="nowrap">{row.year}</th>
      <td className="number strong">{row.actual}</td>
      <td className="number">{row.path}</td>
      <td className={row.isWorse ? 'number values-table__worse' : 'number'}>{row.gap}</td>
      <td>
        <span className="values-table__flag">
          {row.flag.mark === 'none' ? null : <FlagMark isHollow={row.flag.mark === 'hollow'} />}
          {row.flag.word}
        </span>
      </td>
      <td>
        {row.source}
        {row.detail === '' ? null : <span className="values-table__detail">{row.detail}</span>}
      </td>
    </tr>
  );
}

/** The same mark as on the line of the chart. */
export function FlagMark({ isHollow }: { readonly isHollow: boolean }) {
  return (
    <svg className="flag-mark" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      {isHollow ? <circle cx={6} cy={6} r={4.4} fill="none" stroke="var(--actual)" strokeWidth={2} /> : <circle cx={6} cy={6} r={5} fill="var(--actual)" />}
    </svg>
  );
}
