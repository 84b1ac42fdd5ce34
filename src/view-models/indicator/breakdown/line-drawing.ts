import type { FigureDrawing } from '../../figure/figure.ts';
import { atTenth, type Shape } from '../../figure/shape.ts';
import type { ShapeRole } from '../../figure/shape-style.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { absenceOf, absenceSigns, type Cell, cellText, type Group, valuedCells, type ValuedCell } from './cell.ts';
import type { ChartSize } from './chart-size.ts';
import { chartFrame, type ChartFrame, frameShapes } from './chart-frame.ts';
import { type EndLabel, labelColumn, labelWidth, leaderRoom } from './label-column.ts';
import { type MarkForm, markShape } from './mark-shape.ts';
import { runsOf } from './series-breaks.ts';

/** How a line stands among the others: `own` first, `group` equal among equals, `peer` behind them, `reference` to measure by. */
export type LineLook = 'own' | 'group' | 'peer' | 'reference';

export type ChartLine = {
  readonly group: Group;
  readonly look: LineLook;
  readonly form: MarkForm;
  /** Texts beside the end of the line, for the wide and the narrow drawing. */
  readonly label: (last: ValuedCell, isPhone: boolean) => readonly string[];
};

type LineInput = {
  readonly reading: IndicatorReading;
  readonly lines: readonly ChartLine[];
  readonly periods: readonly string[];
  readonly breaks: readonly number[];
  /** Marks what is not there under the plot, a row for each line that lacks something. */
  readonly showsAbsences: boolean;
  /** Joins the marks of each period, so that the distance is seen as a length. */
  readonly hasStems: boolean;
};

type Style = { readonly line: ShapeRole; readonly solid: ShapeRole; readonly hollow: ShapeRole; readonly text: ShapeRole; readonly radius: number };

const styles: Readonly<Record<LineLook, Style>> = {
  own: { line: 'actual', solid: 'mark-solid', hollow: 'mark-hollow', text: 'text-strong', radius: 3.6 },
  group: { line: 'group', solid: 'mark-solid', hollow: 'mark-hollow', text: 'text-strong', radius: 4.6 },
  peer: { line: 'peer', solid: 'context-mark', hollow: 'context-hollow', text: 'text-tick', radius: 2.8 },
  reference: { line: 'reference', solid: 'context-mark', hollow: 'context-hollow', text: 'text-tick', radius: 3 },
};

/** Lines over time with their names beside their ends; hollow marks are not final. */
export function lineDrawing(input: LineInput, size: ChartSize): FigureDrawing {
  const { reading, lines, periods, showsAbsences } = input;
  const lacking = showsAbsences ? lines.filter(({ group, look }) => look === 'group' && periods.some((period) => absenceOf(group.cells.get(period)) !== null)) : [];
  const drawn = lines.filter(({ group }) => valuedCells(group).length > 0);
  const labels = drawn.map(({ group, look, label }) => ({ texts: label(valuedCells(group).at(-1) as ValuedCell, size.isPhone), role: styles[look].text, group }));
  const rowTexts = lacking.map(({ group }) => ({ texts: [group.name], role: 'text-tick' as const }));
  const right = size.width - Math.min(labelWidth([...labels, ...rowTexts], size), size.width * 0.5) - leaderRoom - 2;
  const frame = chartFrame({
    reading, size, periods, right, rowsBelow: lacking.length,
    values: drawn.flatMap(({ group }) => valuedCells(group).map(({ value }) => value)),
  });
  const ends = labels.map(({ texts, role, group }): EndLabel => ({ texts, role, end: placeOf(frame, valuedCells(group).at(-1) as ValuedCell) }));
  const behindFirst = drawn.toSorted((a, b) => depth(b.look) - depth(a.look));
  return {
    size: { width: size.width, height: size.height },
    shapes: [
      ...frameShapes(frame),
      ...(input.hasStems ? stems(frame, lines, periods) : []),
      ...behindFirst.flatMap((line) => lineShapes(frame, line, input)),
      ...zeros(frame, input),
      ...absenceRows(frame, lacking.map(({ group }) => group), periods),
      ...labelColumn(ends, { size, left: right + leaderRoom, top: 6, bottom: frame.bottom + 14 }),
    ],
  };
}

const depth = (look: LineLook): number => ['own', 'group', 'reference', 'peer'].indexOf(look);

function placeOf({ x, y }: ChartFrame, { time, value }: ValuedCell) {
  return { x: x.place(time), y: y.place(value) };
}

function lineShapes(frame: ChartFrame, { group, look, form }: ChartLine, { reading, breaks }: LineInput): readonly Shape[] {
  const style = styles[look];
  const runs = runsOf(group, reading.file.indicator.interval, breaks);
  const cells = valuedCells(group);
  // Of a line behind the others only its end and what stands alone is marked.
  const marked = look === 'peer' ? cells.filter((cell) => cell === cells.at(-1) || runs.some((run) => run.length === 1 && run[0] === cell)) : cells;
  return [
    ...runs.filter((run) => run.length > 1).map((run): Shape => ({ kind: 'polyline', role: style.line, points: run.map((cell) => placeOf(frame, cell)) })),
    ...marked.map((cell) => markShape(form, placeOf(frame, cell), { role: cell.status === 'A' ? style.solid : style.hollow, radius: style.radius })),
  ];
}

/** A true zero is printed beside its mark, which else would be lost on the axis; of several in a row the first. */
function zeros(frame: ChartFrame, { reading, lines }: LineInput): readonly Shape[] {
  return lines.filter(({ look }) => look === 'group').flatMap(({ group }) =>
    valuedCells(group).flatMap((cell, index, cells): Shape[] => {
      if (cell.value !== 0 || cells[index - 1]?.value === 0) return [];
      const { x, y } = placeOf(frame, cell);
      const isAtEnd = x > (frame.left + frame.right) / 2;
      return [{ kind: 'text', role: 'text-strong', anchor: isAtEnd ? 'end' : 'start', size: frame.size.type, x: isAtEnd ? x - 9 : x + 9, y: y - 6, text: cellText(cell, reading) }];
    }),
  );
}

function stems(frame: ChartFrame, lines: readonly ChartLine[], periods: readonly string[]): readonly Shape[] {
  return periods.flatMap((period): Shape[] => {
    const cells = lines.filter(({ look }) => look === 'group').flatMap(({ group }) => valuedOf(group.cells.get(period)));
    const places = cells.map((cell) => placeOf(frame, cell)).toSorted((a, b) => a.y - b.y);
    const [high, low] = [places[0], places.at(-1)];
    if (high === undefined || low === undefined || high === low) return [];
    return [{ kind: 'line', role: 'tick', x1: high.x, y1: high.y, x2: low.x, y2: low.y }];
  });
}

function valuedOf(cell: Cell | undefined): readonly ValuedCell[] {
  return cell !== undefined && cell.value !== null ? [cell as ValuedCell] : [];
}

/** One row a group: the sign of what is not there, at its period. */
function absenceRows({ x, size, right, rowTops, times }: ChartFrame, groups: readonly Group[], periods: readonly string[]): readonly Shape[] {
  return groups.flatMap(({ name, cells }, index): Shape[] => {
    const y = atTenth((rowTops[index] ?? 0) + size.line / 2 + size.type * 0.35);
    const signs = periods.flatMap((period): Shape[] => {
      const absence = absenceOf(cells.get(period));
      if (absence === null) return [];
      return [{ kind: 'text', role: 'text-strong', anchor: 'middle', size: size.type, x: x.place(times.get(period) ?? 0), y, text: absenceSigns[absence] }];
    });
    return [...signs, { kind: 'text', role: 'text-tick', anchor: 'start', size: size.type, x: right + leaderRoom, y, text: name }];
  });
}
