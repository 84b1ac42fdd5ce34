import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Shape } from '../figure/shape.ts';
import { textWidth } from '../figure/text-width.ts';
import { absenceShapes } from './absence-shapes.ts';
import { legendHeight, legendShapes } from './map-legend.ts';
import { groundRole, labelRole, stepOfArea } from './map-roles.ts';
import type { ProvinceSpot } from './linked-figure.ts';
import type { ProvincesView } from './provinces-view.ts';
import type { PlacedArea } from './ranked-areas.ts';
import { scaledPath } from './scaled-path.ts';

/** The longest value printed into a province; longer ones give way to its code. */
const mostWidth = 40;

export type MapLayout = {
  /** The picture is at most so wide and the map at most so high. */
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  /** The empty corner south-west of the country holds the legend; else it stands below. */
  readonly isLegendInCorner: boolean;
};

export const wideMap: MapLayout = { width: 588, height: 560, labelSize: 13, isLegendInCorner: true };
export const narrowMap: MapLayout = { width: 358, height: 440, labelSize: 12, isLegendInCorner: false };

type Drawn = { readonly drawing: FigureDrawing; readonly spots: readonly ProvinceSpot[] };

/** The provinces in their outlines, shaded by class, each with its value; null without boundaries. */
export function mapDrawing(view: ProvincesView, layout: MapLayout): Drawn | null {
  const { boundaries, ranked } = view;
  if (boundaries === null) return null;
  const scale = Math.min(layout.width / boundaries.width, layout.height / boundaries.height);
  const mapHeight = Math.round(boundaries.height * scale);
  const places = ranked.flatMap((area) => {
    const at = boundaries.areas[area.id];
    return at === undefined ? [] : [{ area, outline: scaledPath(at.path, scale), x: atTenth(at.x * scale), y: atTenth(at.y * scale) }];
  });
  // Outlines without a ground last, or their neighbours would cover the dashes.
  const grounds = places.map(({ area, outline }): Shape => ({ kind: 'path', role: groundRole(stepOfArea(area.value, view)), path: outline }));
  const shaded = grounds.filter(({ role }) => role !== 'map-none');
  const empty = grounds.filter(({ role }) => role === 'map-none');
  const labels = places.flatMap(({ area, x, y }) => labelShapes(view, area, { x, y }, layout.labelSize));
  const legend = legendHeight(view, []);
  const legendTop = layout.isLegendInCorner ? mapHeight - legend : mapHeight + 8;
  return {
    drawing: {
      size: { width: layout.width, height: Math.max(mapHeight, legendTop + legend) },
      shapes: [...shaded, ...empty, ...labels, ...legendShapes(view, { x: 0, y: legendTop }, [])],
    },
    spots: places.map(({ area, outline }) => ({ area: area.id, outline })),
  };
}

function labelShapes(view: ProvincesView, { id, value }: PlacedArea, { x, y }: { readonly x: number; readonly y: number }, size: number): readonly Shape[] {
  if (value.kind === 'absent') return absenceShapes(value.why, { x, y });
  const number = view.reading.quantity.number(value.value);
  const text = textWidth(number, size, true) > mostWidth ? id.slice(id.indexOf('-') + 1) : number;
  return [{ kind: 'text', role: labelRole(stepOfArea(value, view)), x, y: atTenth(y + size * 0.36), size, anchor: 'middle', text }];
}
