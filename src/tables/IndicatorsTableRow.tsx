import { type ChangeEvent, memo, type ReactNode } from 'react';
import type { IndicatorRow } from '#view-models/indicators-table/indicator-row.ts';
import type { RowLabels } from '#view-models/indicators-table/indicators-table.ts';
import type { SparklineFigure } from '#view-models/indicators-table/sparkline-figure.ts';
import { IndicatorStatusCell } from './IndicatorStatusCell.tsx';
import { tableRoles } from './table-roles.ts';

type IndicatorsTableRowProps = {
  readonly row: IndicatorRow;
  readonly address: string;
  readonly labels: RowLabels;
  readonly sparkline: (figure: SparklineFigure) => ReactNode;
  /** Ticked for comparison, free to be, or not free because enough are. */
  readonly choice: 'ticked' | 'free' | 'full';
  /** The box holds the id as its value; the same function at every rendering. */
  readonly onChoose: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** One indicator. A row is drawn again only when it says something else: a thousand of them are filtered while a reader types. */
export const IndicatorsTableRow = memo(function IndicatorsTableRow({ row, address, labels, sparkline, choice, onChoose }: IndicatorsTableRowProps) {
  const { id, title, isTitleInEnglish, unit, spark, sparkText, latest, movement, target } = row;
  return (
    <tr {...tableRoles.row}>
      <td {...tableRoles.cell} className="indicator-table__choose">
        <label {...(choice === 'full' ? { title: labels.compareFull } : {})}>
          <input
            type="checkbox"
            value={id}
            checked={choice === 'ticked'}
            disabled={choice === 'full'}
            aria-label={labels.compareRow.replace('{title}', () => title)}
            onChange={onChoose}
          />
          <span aria-hidden="true">{labels.compare}</span>
        </label>
      </td>
      <th {...tableRoles.rowHead} scope="row" className="indicator-table__name">
        <a href={address.replace('{id}', id)} {...(isTitleInEnglish ? { lang: 'en' } : {})}>
          {title}
        </a>
        {isTitleInEnglish ? <span className="indicator-table__note"> {labels.untranslated}</span> : null}
      </th>
      <td {...tableRoles.cell} className="indicator-table__unit">
        {unit}
      </td>
      <td {...tableRoles.cell} className="indicator-table__spark">
        {sparkline(spark)}
        <span className="visually-hidden">{sparkText}</span>
      </td>
      <td {...tableRoles.cell} className="indicator-table__latest" data-label={labels.latest}>
        {latest === null ? (
          <span className="indicator-table__note">{labels.noValue}</span>
        ) : (
          <>
            <b data-unit={latest.unitAfter}>{latest.text}</b>
            {latest.mark === null ? null : <span className="indicator-table__note">{latest.mark}</span>}
          </>
        )}
      </td>
      <td {...tableRoles.cell} className="indicator-table__time">
        {latest?.year}
      </td>
      <td {...tableRoles.cell} className="indicator-table__change" data-label={labels.change}>
        {movement.change}
        {movement.note === null ? null : <span className="indicator-table__note">{movement.note}</span>}
      </td>
      <td {...tableRoles.cell} className="indicator-table__target" data-label={labels.target}>
        {target === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{labels.noTarget}</span>
          </>
        ) : (
          <>
            {target.text} <span className="indicator-table__when">{target.time}</span>
            {target.mark === null ? null : <span className="indicator-table__note">{target.mark}</span>}
          </>
        )}
      </td>
      <IndicatorStatusCell verdict={row.verdict} others={row.others} />
    </tr>
  );
});
