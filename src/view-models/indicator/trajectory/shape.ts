import type { ShapeRole } from './shape-style.ts';

export type Point = { readonly x: number; readonly y: number };

/** A text in a figure. `lead` is printed bold before it; `anchor` says which end `x` is. */
export type TextShape = {
  readonly kind: 'text';
  readonly role: ShapeRole;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lead?: string;
  readonly text: string;
};

/** One mark of a figure at its final place, in pixels of the figure; every renderer draws these and no others. */
export type Shape =
  | { readonly kind: 'line'; readonly role: ShapeRole; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | { readonly kind: 'polyline' | 'polygon'; readonly role: ShapeRole; readonly points: readonly Point[] }
  | { readonly kind: 'circle'; readonly role: ShapeRole; readonly x: number; readonly y: number; readonly radius: number }
  | TextShape;

/** Points as SVG writes them. */
export function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** Tenths of a pixel: the same digits in the page and in a file. */
export function atTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
