import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { palettePng } from './palette-png.ts';

const dots = (colours: readonly (readonly [number, number, number])[], width: number) => ({
  data: Uint8ClampedArray.from(colours.flatMap(([r, g, b]) => [r, g, b, 255])), width, height: colours.length / width,
});

/** The colours of a PNG with a palette, dot by dot. */
function read(png: Uint8Array): readonly (readonly number[])[] {
  const view = new DataView(png.buffer);
  const parts = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) parts.set(String.fromCharCode(...png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + view.getUint32(at)));
  const width = new DataView((parts.get('IHDR') ?? new Uint8Array()).slice().buffer).getUint32(0);
  const palette = parts.get('PLTE') ?? new Uint8Array();
  const lines = unzlibSync(parts.get('IDAT') ?? new Uint8Array());
  return [...lines].flatMap((place, index) => (index % (width + 1) === 0 ? [] : [[...palette.subarray(place * 3, place * 3 + 3)]]));
}

describe('a picture of few colours', () => {
  it('keeps every dot where there are no more than 256', () => {
    const colours = Array.from({ length: 256 }, (_, index) => [index, 255 - index, (index * 7) % 256] as const);
    expect(read(palettePng(dots(colours, 16)))).toEqual(colours);
  });

  it('keeps the frequent ones of many, and takes the nearest for the others', () => {
    const frequent = Array.from({ length: 512 }, (_, index) => [index % 256, 0, 0] as const);
    const colours = [...frequent, [10, 3, 0] as const, [200, 0, 2] as const];
    expect(read(palettePng(dots(colours, 2))).slice(-2)).toEqual([[10, 0, 0], [200, 0, 0]]);
  });

  it('is a PNG whose parts add up', () => {
    const png = palettePng(dots([[1, 2, 3]], 1));
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    // What every PNG ends in, with its check.
    expect([...png.subarray(-12)]).toEqual([0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130]);
  });
});
