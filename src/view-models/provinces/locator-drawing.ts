import type { ProvincesFile } from '#model/provinces-file.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import type { Shape } from '../figure/shape.ts';
import { scaledPath } from './scaled-path.ts';

const height = 240;

export type LocatorDrawing = FigureDrawing;

/** A small map of the country with one province strong among the others; null without boundaries. */
export function locatorDrawing(boundaries: ProvincesFile['boundaries'], area: string): LocatorDrawing | null {
  if (boundaries === null) return null;
  const scale = height / boundaries.height;
  const outline = (id: string, path: string): Shape => ({ kind: 'path', role: id === area ? 'map-5' : 'map-2', path: scaledPath(path, scale) });
  return {
    size: { width: Math.ceil(boundaries.width * scale), height },
    shapes: Object.entries(boundaries.areas).map(([id, { path }]) => outline(id, path)),
  };
}
