import { StatusShape } from '#ui/StatusShape.tsx';
import type { OtherVerdict, RowVerdict } from '#view-models/indicators-table/indicator-row.ts';
import { StatusWords } from './StatusWords.tsx';
import { tableRoles } from './table-roles.ts';

type IndicatorStatusCellProps = { readonly verdict: RowVerdict; readonly others: readonly OtherVerdict[] };

/** The verdict of a row; other targets' verdicts small and named. */
export function IndicatorStatusCell({ verdict, others }: IndicatorStatusCellProps) {
  return (
    <td {...tableRoles.cell} className="indicator-table__status">
      <StatusWords verdict={verdict} />
      {others.map(({ key, status: otherStatus, text }) => (
        <span key={key} className="indicator-table__other">
          <StatusShape status={otherStatus} size={10} />
          <span>{text}</span>
        </span>
      ))}
    </td>
  );
}
