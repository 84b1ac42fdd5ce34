import { atTenth } from '../figure/shape.ts';

const numbers = /[\s,]*(-?\d*\.?\d+(?:e-?\d+)?)/g;

/** SVG path data of straight lines, made larger or smaller around the origin; every number of it is a length. */
export function scaledPath(path: string, factor: number): string {
  return path.replace(numbers, (_, digits: string, start: number) => {
    const follows = /[a-z]/i.test(path[start - 1] ?? '') ? '' : ' ';
    return `${follows}${atTenth(Number(digits) * factor)}`;
  });
}
