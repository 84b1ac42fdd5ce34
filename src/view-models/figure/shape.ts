import type { Status } from '#model/status.ts';
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
  | { readonly kind: 'rect'; readonly role: ShapeRole; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** An outline as SVG path data, such as a province. */
  | { readonly kind: 'path'; readonly role: ShapeRole; readonly path: string }
  /** The shape of a status in a square box with its corner at `x`, `y`; in outline where it is the last known one. */
  | { readonly kind: 'status'; readonly role: 'status'; readonly status: Status; readonly isOutlined: boolean; readonly x: number; readonly y: number; readonly size: number }
  | TextShape;

/** Points as SVG writes them. */
export function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** Tenths of a pixel: the same digits in the page and in a file. */
export function atTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
