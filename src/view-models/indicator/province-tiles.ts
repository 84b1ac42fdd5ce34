import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Shape } from '../figure/shape.ts';
import type { ShapeRole } from '../figure/shape-style.ts';
import type { ProvincesFigure, ProvinceTile } from './provinces-figure.ts';

/** How large everything is; a phone has codes for names and no earlier values. */
type Layout = { readonly scale: number; readonly tileHeight: number; readonly nameSize: number; readonly valueSize: number; readonly isPhone: boolean };

export const wideTiles: Layout = { scale: 1, tileHeight: 62, nameSize: 12, valueSize: 19, isPhone: false };
export const phoneTiles: Layout = { scale: 0.608, tileHeight: 50, nameSize: 12, valueSize: 15, isPhone: true };

const grounds = ['map-none', 'map-1', 'map-2', 'map-3', 'map-4', 'map-5'] as const satisfies readonly ShapeRole[];
const gap = 3;
/** No province lies in the lower left corner of the grid: the classes are named there. */
const emptyFromRow = 5;
const swatch = { width: 26, height: 14, step: 21 };

/** Eighteen equal tiles where the provinces lie; darker is more. Number first, earlier value small. */
export function provinceTiles(figure: ProvincesFigure, layout: Layout): FigureDrawing {
  const { size, tileSize } = figure;
  const rows = Math.round(size.height / tileSize.height);
  return {
    size: { width: Math.round(size.width * layout.scale), height: rows * layout.tileHeight },
    shapes: [...figure.tiles.flatMap((tile) => tileShapes(figure, tile, layout)), ...legendShapes(figure, emptyFromRow * layout.tileHeight + 16)],
  };
}

function tileShapes({ tileSize, noData }: ProvincesFigure, tile: ProvinceTile, layout: Layout): readonly Shape[] {
  const { scale, tileHeight, nameSize, valueSize, isPhone } = layout;
  const inset = isPhone ? 5 : 7;
  const x = atTenth(tile.x * scale);
  const y = (tile.y / tileSize.height) * tileHeight;
  const width = atTenth(tileSize.width * scale - gap);
  const height = tileHeight - gap;
  const [word, strong] = wordRoles(tile.step);
  const name: Shape = { kind: 'text', role: tile.value === null ? 'text-muted' : word, x: x + inset, y: y + (isPhone ? 17 : 21), size: nameSize, anchor: 'start', text: isPhone ? tile.code : tile.name };
  const base = y + tileHeight - 14;
  if (tile.value === null) {
    const none: Shape = { kind: 'text', role: 'text-muted', x: x + inset, y: base - 4, size: 11.5, anchor: 'start', text: isPhone ? '–' : noData };
    return [{ kind: 'rect', role: 'map-none', x: x + 1, y: y + 1, width: width - 2, height: height - 2 }, name, none];
  }
  const value: Shape = { kind: 'text', role: strong, x: x + inset, y: base, size: valueSize, anchor: 'start', text: tile.value };
  const earlier: readonly Shape[] =
    tile.earlier === null || isPhone ? [] : [{ kind: 'text', role: word, x: atTenth(x + width - inset), y: base - 1, size: 12, anchor: 'end', text: tile.earlier }];
  return [{ kind: 'rect', role: grounds[tile.step] ?? 'map-1', x, y, width, height }, name, value, ...earlier];
}

function wordRoles(step: number): readonly [ShapeRole, ShapeRole] {
  return step >= 4 ? ['text-on-dark', 'text-strong-on-dark'] : ['text-on-light', 'text-strong-on-light'];
}

/** The classes from light to dark, each with its lowest value. */
function legendShapes({ steps }: ProvincesFigure, top: number): readonly Shape[] {
  return steps.flatMap(({ step, from }, index): readonly Shape[] => {
    const y = top + index * swatch.step;
    return [
      { kind: 'rect', role: grounds[step] ?? 'map-1', x: 0, y, width: swatch.width, height: swatch.height },
      { kind: 'text', role: 'text-muted', x: swatch.width + 9, y: y + 12, size: 12, anchor: 'start', text: from },
    ];
  });
}
