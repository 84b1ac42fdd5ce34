import { StatusShape } from '#ui/StatusShape.tsx';
import type { OtherVerdict, RowVerdict } from '#view-models/indicators-table/indicator-row.ts';
import { tableRoles } from './table-roles.ts';

type IndicatorStatusCellProps = { readonly verdict: RowVerdict; readonly others: readonly OtherVerdict[] };

/** The verdict as word, shape and colour; the last known one beneath it in outline; other targets' verdicts small and named. */
export function IndicatorStatusCell({ verdict, others }: IndicatorStatusCellProps) {
  const { status, tone, word, reasonWord, doubt, lastKnown } = verdict;
  return (
    <td {...tableRoles.cell} className="indicator-table__status">
      <span className={`status status--${tone}`}>
        <StatusShape status={status} size={12} />
        <span>
          {word}
          {reasonWord === null ? null : <span className="status__reason">: {reasonWord}</span>}
          {doubt === null ? null : <span title={doubt}> ≈</span>}
        </span>
      </span>
      {lastKnown === null ? null : (
        <span className="indicator-table__known">
          <StatusShape status={lastKnown.status} isOutlined size={12} />
          <span>{lastKnown.text}</span>
        </span>
      )}
      {others.map(({ key, status: otherStatus, text }) => (
        <span key={key} className="indicator-table__other">
          <StatusShape status={otherStatus} size={10} />
          <span>{text}</span>
        </span>
      ))}
    </td>
  );
}
