import { zlibSync } from 'fflate';

/** Colours as a canvas gives them: four bytes a dot. */
export type Dots = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

const mostColours = 256;

/**
 * Dots on opaque ground as a PNG of at most 256 colours: a drawing has a few and their blends, so that nobody sees a difference, in a
 * third of the bytes that the canvas itself would write.
 */
export function palettePng({ data, width, height }: Dots): Uint8Array {
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette, placeOf } = paletteOf(words);
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    // Each line begins with the number of its filter: none.
    to += 1;
    for (let x = 0; x < width; x += 1, from += 1, to += 1) lines[to] = placeOf.get(words[from] ?? 0) ?? 0;
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a dot, places in a palette.
  head.set([8, 3, 0, 0, 0], 8);
  return joined([signature, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', zlibSync(lines, { level: 9 })), chunk('IEND', new Uint8Array(0))]);
}

/** The most frequent colours, and for every colour of the picture the nearest of them. */
function paletteOf(words: Uint32Array): { readonly palette: Uint8Array; readonly placeOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].toSorted(([one, many], [other, more]) => more - many || one - other).map(([word]) => word);
  const kept = byCount.slice(0, mostColours);
  const placeOf = new Map(kept.map((word, place) => [word, place]));
  for (const word of byCount.slice(mostColours)) placeOf.set(word, nearest(word, kept));
  return { palette: Uint8Array.from(kept.flatMap((word) => parts(word))), placeOf };
}

/** Red, green and blue of a dot in the order its bytes stand in memory. */
function parts(word: number): readonly [number, number, number] {
  return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255];
}

function nearest(word: number, kept: readonly number[]): number {
  const [red, green, blue] = parts(word);
  let [place, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, other] of kept.entries()) {
    const [r, g, b] = parts(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [place, least] = [index, distance];
  }
  return place;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, checksum(bytes.subarray(4, content.length + 8)));
  return bytes;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

function checksum(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainders[(remainder ^ byte) & 255] ?? 0) ^ (remainder >>> 8);
  return (remainder ^ 0xffffffff) >>> 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
