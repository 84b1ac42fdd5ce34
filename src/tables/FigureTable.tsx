import { plainText } from '#i18n/lao-words.ts';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { FigureCell, FigureTable as FigureTableView } from '#view-models/figure/figure.ts';
import { ScrollBox } from './ScrollBox.tsx';

type FigureTableProps = { readonly table: FigureTableView };

/** The figures of a picture as an accessible table; the first cell of a row is its head. */
export function FigureTable({ table: { caption, columns, rows } }: FigureTableProps) {
  const classes = columns.map((_, place) => (isNumeric(rows.map(({ cells }) => cells[place] ?? '')) ? { className: 'number' } : {}));
  return (
    <ScrollBox label={plainText(caption)}>
      <table className="figure-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={column} scope="col" {...(place === 0 ? {} : classes[place])}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <th key={columns[place]} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={columns[place]} {...classes[place]}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** A column of figures, signs and dashes is set at its right end. */
function isNumeric(cells: readonly FigureCell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && /\d/.test(cell)) && cells.every((cell) => typeof cell === 'string' && /^[\d\s.,+−–%-]*$/.test(cell));
}

function Cell({ cell }: { readonly cell: FigureCell }) {
  if (typeof cell === 'string') return cell;
  return (
    <>
      <StatusWord status={cell.status} isOutlined={cell.isOutlined ?? false} />
      {cell.text === '' ? null : <span> {cell.text}</span>}
    </>
  );
}
