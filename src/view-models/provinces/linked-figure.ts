import type { Figure } from '../figure/figure.ts';

/** The place of a province in a picture, as an outline: what a pointer may touch and the focus may stand on. */
export type ProvinceSpot = { readonly area: string; readonly outline: string };

/** A figure whose provinces can be touched; the spots lie on the drawings at the same places. */
export type LinkedFigure = {
  readonly figure: Figure;
  readonly wideSpots: readonly ProvinceSpot[];
  readonly narrowSpots: readonly ProvinceSpot[];
};

export function boxOutline(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
