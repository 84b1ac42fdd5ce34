import { type ComponentProps, type ReactNode, type RefObject, useRef } from 'react';
import type { GridPlace } from '#view-models/workspace/grid-place.ts';
import type { WorkspaceFigure } from '#view-models/workspace/workspace-table.ts';
import { GridRow } from './GridRow.tsx';
import { useRowWindow } from './use-row-window.ts';

type GridLinesProps = {
  readonly figure: WorkspaceFigure;
  readonly at: GridPlace;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly listeners: Pick<ComponentProps<'table'>, 'onKeyDown' | 'onKeyUp' | 'onClick' | 'onPointerDown' | 'onPointerMove' | 'onFocus' | 'onCopy'>;
  readonly isMarking: boolean;
  readonly isSelected: (id: string) => boolean;
  readonly markedIn: (place: number) => readonly [number, number] | null;
  readonly address: string;
  readonly head: ReactNode;
};

/** A table whose cells the arrow keys lead to. */
const grid = { role: 'grid' } as const;

/** The table itself in its box: headings and rows, of a long table those in sight. */
export function GridLines({ figure, at, table, listeners, isMarking, isSelected, markedIn, address, head }: GridLinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const { items, columns, labels, caption } = figure;
  const focused = items.findIndex((item) => item.kind === 'row' && item.place === at.place);
  const { parts, measure } = useRowWindow(items, Math.max(0, focused), box);
  const width = columns.length + 1;
  return (
    <div className="workspace-grid__box" ref={box}>
      <table
        ref={table}
        {...grid}
        className={isMarking ? 'workspace-grid workspace-grid--marking' : 'workspace-grid'}
        aria-rowcount={items.length + 1}
        aria-colcount={width}
        aria-multiselectable="true"
        {...listeners}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          <col className="workspace-grid__col--choose" />
          {columns.map(({ id }) => (
            <col key={id} className={`workspace-grid__col--${id}`} />
          ))}
        </colgroup>
        {head}
        <tbody>
          {parts.map((part) => {
            if (part.kind === 'gap') return <GapLine key={part.key} height={part.height} width={width} />;
            const item = items[part.index];
            if (item === undefined) return null;
            if (item.kind === 'group') {
              return (
                <tr key={item.key} className="workspace-grid__group" data-index={part.index} ref={measure} aria-rowindex={part.index + 2}>
                  <th scope="rowgroup" colSpan={width} aria-colindex={1} aria-colspan={width}>
                    <span className="workspace-grid__group-words">
                      {item.title} <span>{item.count}</span>
                    </span>
                  </th>
                </tr>
              );
            }
            const marked = markedIn(item.place);
            return (
              <GridRow
                key={item.key}
                row={item.row}
                place={item.place}
                index={part.index}
                columns={columns}
                labels={labels}
                address={address}
                isSelected={isSelected(item.row.id)}
                tabColumn={item.place === at.place ? at.column : -1}
                markedFrom={marked?.[0] ?? -1}
                markedTo={marked?.[1] ?? -1}
                measure={measure}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** As high as the lines left out. A drawing has its height without a style. */
function GapLine({ height, width }: { readonly height: number; readonly width: number }) {
  return (
    <tr aria-hidden="true" className="workspace-grid__gap">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing stands here for anybody */}
      <td colSpan={width}>
        <svg width="1" height={height} aria-hidden="true" />
      </td>
    </tr>
  );
}
