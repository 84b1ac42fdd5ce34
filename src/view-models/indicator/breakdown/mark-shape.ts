import { atTenth, type Point, type Shape } from '../../figure/shape.ts';
import type { ShapeRole } from '../../figure/shape-style.ts';

/** Groups are told apart by the form of their marks and by their names, never by colour alone. */
const forms = ['circle', 'square', 'triangle', 'diamond', 'wedge'] as const;
export type MarkForm = (typeof forms)[number];

export function markForm(index: number): MarkForm {
  return forms[index % forms.length] ?? 'circle';
}

const corners: Readonly<Record<Exclude<MarkForm, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  triangle: [[0, -1.2], [1.1, 0.8], [-1.1, 0.8]],
  diamond: [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
  wedge: [[-1.1, -0.8], [1.1, -0.8], [0, 1.2]],
};

/** A mark around a place; hollow roles are the caller's choice. */
export function markShape(form: MarkForm, { x, y }: Point, { role, radius }: { readonly role: ShapeRole; readonly radius: number }): Shape {
  if (form === 'circle') return { kind: 'circle', role, x, y, radius };
  return { kind: 'polygon', role, points: corners[form].map(([right, down]) => ({ x: atTenth(x + right * radius), y: atTenth(y + down * radius) })) };
}
