import { StatusShape } from '#ui/StatusShape.tsx';
import type { MarkRow as MarkRowView } from '#view-models/mark-row.ts';

type MarkRowProps = { readonly row: MarkRowView };

/** A distribution: one shape an indicator, the worst first. Its label says every mark in words. */
export function MarkRow({ row }: MarkRowProps) {
  const { width, height, markSize, marks, counts, label } = row;
  return (
    <svg className="mark-row" role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {marks.map(({ status, isOutlined, x, y }) => (
        <StatusShape key={`${x} ${y}`} status={status} isOutlined={isOutlined} x={x} y={y} size={markSize} />
      ))}
      {counts.map(({ text, x, y }) => (
        <text key={`${x} ${y}`} x={x} y={y} fontSize={13}>
          {text}
        </text>
      ))}
    </svg>
  );
}
