import { StatusShape } from '#ui/StatusShape.tsx';
import type { RowVerdict } from '#view-models/indicators-table/indicator-row.ts';

/** The verdict as word, shape and colour; the last known one beneath it in outline. */
export function StatusWords({ verdict: { status, tone, word, reasonWord, doubt, lastKnown } }: { readonly verdict: RowVerdict }) {
  return (
    <>
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
    </>
  );
}
