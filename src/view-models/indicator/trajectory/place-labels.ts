import type { Point, TextShape } from '../../figure/shape.ts';
import { atTenth } from '../../figure/shape.ts';
import type { ShapeRole } from '../../figure/shape-style.ts';
import { textWidth } from '../../figure/text-width.ts';

export type LabelLine = { readonly lead?: string; readonly text: string; readonly role: ShapeRole; readonly size: number };

/** Lines that stay together, and the places they may take in order of preference: where the first line's base begins or ends. */
export type Label = {
  readonly lines: readonly LabelLine[];
  readonly places: readonly (Point & { readonly anchor: TextShape['anchor'] })[];
  /** Left out rather than laid over something. */
  readonly isOptional?: boolean;
};

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** SVG lines of text at least 20 px apart: Lao marks stack above and below. */
const lineHeight = 22;
const margin = 3;
const laterPlace = 8;
/** Square pixels of lines and marks a label may lie over; figures come before words. */
const mostHidden = 250;

type Bounds = Box;
type PlacedLabel = { readonly shapes: readonly TextShape[]; readonly box: Box };

/**
 * Puts each label at the first of its places that is free of earlier labels and of the obstacles, else at the one that hides
 * least; labels come in order of importance.
 */
export function placeLabels(labels: readonly Label[], obstacles: readonly Box[], bounds: Bounds): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const choices = label.places.map((place) => laidOut(label, place)).filter(({ box }) => isInside(box, bounds));
    const costs = choices.map(({ box }) => cost(box, placed, obstacles));
    // A place farther down the list is farther from its mark: a small overlap with a line is the lesser evil.
    const weighed = costs.map((own, index) => own + index * laterPlace);
    const best = weighed.indexOf(Math.min(...weighed));
    const choice = choices[best];
    if (choice === undefined || (costs[best] ?? 0) > (label.isOptional === true ? 0 : mostHidden)) continue;
    // A label over another label says nothing: the less important one stays away.
    if (placed.some(({ box }) => overlap(box, choice.box) > 0)) continue;
    placed.push(choice);
  }
  return placed;
}

function cost(box: Box, placed: readonly PlacedLabel[], obstacles: readonly Box[]): number {
  const labels = placed.reduce((sum, other) => sum + overlap(box, other.box), 0);
  return labels * 1000 + obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
}

function laidOut({ lines }: Label, place: Label['places'][number]): PlacedLabel {
  const widths = lines.map(({ lead, text, size, role }) => textWidth(lead ?? '', size, true) + textWidth(text, size, role.startsWith('text-strong')));
  const width = Math.max(...widths);
  const left = place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - width : place.x - width / 2;
  const first = lines[0]?.size ?? 14;
  const box = {
    left: left - margin,
    right: left + width + margin,
    top: place.y - first - margin,
    bottom: place.y + (lines.length - 1) * lineHeight + 6 + margin,
  };
  const shapes = lines.map(({ lead, text, role, size }, index): TextShape => ({
    kind: 'text', role, size, anchor: place.anchor, text,
    x: atTenth(place.x),
    y: atTenth(place.y + index * lineHeight),
    ...(lead === undefined ? {} : { lead }),
  }));
  return { shapes, box };
}

function isInside(box: Box, bounds: Bounds): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Shared area of two boxes, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Small boxes along a line, so that labels keep off it. */
export function obstaclesAlong(points: readonly Point[], halfWidth: number): readonly Box[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
    return Array.from({ length: count + 1 }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / count;
      const y = from.y + ((to.y - from.y) * step) / count;
      return { left: x - halfWidth, right: x + halfWidth, top: y - halfWidth, bottom: y + halfWidth };
    });
  });
}
