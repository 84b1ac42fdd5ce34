import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Shape } from '../figure/shape.ts';
import { textWidth } from '../figure/text-width.ts';
import { gridColumns, gridRows, provinceGrid } from '../indicator/province-grid.ts';
import { absenceShapes } from './absence-shapes.ts';
import { absenceWord } from './area-words.ts';
import { boxOutline, type ProvinceSpot } from './linked-figure.ts';
import { legendHeight, legendShapes } from './map-legend.ts';
import { groundRole, stepOfArea, wordRole } from './map-roles.ts';
import type { ProvincesView } from './provinces-view.ts';
import type { PlacedArea } from './ranked-areas.ts';
import { shortAreaName } from './short-area-name.ts';

export type TilesLayout = {
  readonly tile: { readonly width: number; readonly height: number };
  readonly inset: number;
  /** Names in the tiles, or the codes of ISO 3166-2. */
  readonly hasNames: boolean;
  readonly nameSize: number;
  readonly valueSize: number;
};

export const wideTiles: TilesLayout = { tile: { width: 98, height: 62 }, inset: 7, hasNames: true, nameSize: 12, valueSize: 19 };
export const narrowTiles: TilesLayout = { tile: { width: 59.6, height: 50 }, inset: 5, hasNames: false, nameSize: 12, valueSize: 15 };

const gap = 3;
const leastSize = 11.5;
/** The grid leaves its lower left corner empty: no province lies there. */
const emptyFromRow = 5;

type Drawn = { readonly drawing: FigureDrawing; readonly spots: readonly ProvinceSpot[] };
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Equal tiles where the provinces lie: name or code, value, and small the value before. */
export function tilesDrawing(view: ProvincesView, layout: TilesLayout): Drawn {
  const { tile } = layout;
  const places = view.ranked.flatMap((area) => {
    const at = provinceGrid[area.id];
    if (at === undefined) return [];
    return [{ area, box: { x: atTenth(at[0] * tile.width), y: at[1] * tile.height, width: atTenth(tile.width - gap), height: tile.height - gap } }];
  });
  const notes = layout.hasNames && view.earlierYear !== null ? [view.locale.t('provinces.tiles.small', { year: view.earlierYear })] : [];
  const legendTop = emptyFromRow * tile.height + 8;
  return {
    drawing: {
      size: { width: Math.round(gridColumns * tile.width), height: Math.max(gridRows * tile.height, legendTop + legendHeight(view, notes)) },
      shapes: [...places.flatMap(({ area, box }) => tileShapes(view, area, box, layout)), ...legendShapes(view, { x: 0, y: legendTop }, notes)],
    },
    spots: places.map(({ area, box }) => ({ area: area.id, outline: boxOutline(box.x, box.y, box.width, box.height) })),
  };
}

function tileShapes(view: ProvincesView, area: PlacedArea, box: Box, layout: TilesLayout): readonly Shape[] {
  const { inset, nameSize } = layout;
  const step = stepOfArea(area.value, view);
  const name = layout.hasNames ? fittingName(view, area, box.width - 2 * inset, nameSize) : codeOf(area.id);
  const ground: Shape = { kind: 'rect', role: groundRole(step), ...(step === null ? { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 } : box) };
  const head: Shape = { kind: 'text', role: step === null ? 'text-muted' : wordRole(step), x: box.x + inset, y: box.y + nameSize + (layout.hasNames ? 9 : 5), size: nameSize, anchor: 'start', text: name };
  return [ground, head, ...valueShapes(view, area, box, layout)];
}

function valueShapes(view: ProvincesView, { value, before }: PlacedArea, box: Box, { inset, hasNames, valueSize }: TilesLayout): readonly Shape[] {
  const room = box.width - 2 * inset;
  const y = box.y + box.height - 11;
  if (value.kind === 'absent') {
    const mark = absenceShapes(value.why, { x: box.x + inset + 6, y: y - 5 });
    const text = absenceWord(value.why, view.locale);
    const fits = hasNames && textWidth(text, leastSize) <= room - 18;
    return fits ? [...mark, { kind: 'text', role: 'text-muted', x: box.x + inset + 18, y: y - 1, size: leastSize, anchor: 'start', text }] : mark;
  }
  const role = wordRole(stepOfArea(value, view));
  const { number } = view.reading.quantity;
  const text = fittingValue([number(value.value), view.locale.format.compact(value.value)], room);
  const size = fittingSize(text, room, valueSize);
  const shown: Shape = { kind: 'text', role: role === 'text-on-dark' ? 'text-strong-on-dark' : 'text-strong-on-light', x: box.x + inset, y, size, anchor: 'start', text };
  const small = hasNames && before?.kind === 'value' ? number(before.value) : '';
  const hasRoom = small !== '' && textWidth(text, size, true) + textWidth(small, leastSize) + 8 <= room;
  return hasRoom ? [shown, { kind: 'text', role, x: box.x + box.width - inset, y: y - 1, size: leastSize, anchor: 'end', text: small }] : [shown];
}

/** The first print that fits in the smallest type; else nothing: the ranking and the table have it. */
function fittingValue(prints: readonly string[], room: number): string {
  return prints.find((text) => textWidth(text, leastSize, true) <= room) ?? '';
}

function fittingSize(text: string, room: number, largest: number): number {
  const perPixel = textWidth(text, 1, true);
  return perPixel === 0 ? largest : atTenth(Math.max(leastSize, Math.min(largest, room / perPixel)));
}

function fittingName(view: ProvincesView, { id, name }: PlacedArea, room: number, size: number): string {
  return textWidth(name, size) > room ? shortAreaName(id, name, view.locale) : name;
}

/** `LA-VT` as `VT`. */
function codeOf(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}
