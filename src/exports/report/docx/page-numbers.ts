import type { PageNumberEstimator } from 'docx';
import { textWidth } from '#view-models/figure/text-width.ts';

/** Words in narrow columns leave the end of a line empty; Lao breaks between any two words, and its letters are a little narrower than estimated. */
const shares = { lao: 0.97, other: 1.03 } as const;

const lao = /[\u0E80-\u0EFF]/u;

/**
 * Lays the pages out to tell on which one a chapter begins. Word does so with its own fonts and may differ by a line; chapters that
 * begin on a page of their own keep such differences small.
 */
export async function pageNumberEstimator(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true, measureWidth: (text, { size, bold }) => textWidth(text, size, bold) * (lao.test(text) ? shares.lao : shares.other) });
}
