import { textWidth } from '#view-models/figure/text-width.ts';

/** Tells how long a text is, in pixels. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** Fonts measure a hair differently on another machine. */
const reserve = 1.01;

/** Measures with the fonts of the picture, once they are there for these letters; without a canvas by estimate. */
export async function letterMeasure(letters: string): Promise<Measure> {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (context === null) return textWidth;
  try {
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(fontOf(16, weight), letters)));
  } catch {
    return textWidth;
  }
  return (text, size, isBold) => {
    context.font = fontOf(size, isBold ? '700' : '400');
    return context.measureText(text).width * reserve;
  };
}

function fontOf(size: number, weight: string): string {
  return `${weight} ${size}px 'Noto Sans', 'Noto Sans Lao', sans-serif`;
}
