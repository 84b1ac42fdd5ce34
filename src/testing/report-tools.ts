import type { RenderTools } from '#exports/report/report-format.ts';

/** A PNG of one transparent dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Means of a renderer that paint nothing and never stop. */
export function someRenderTools(overrides: Partial<RenderTools> = {}): RenderTools {
  return { rasterise: () => Promise.resolve(Uint8Array.from(atob(dot), (letter) => letter.charCodeAt(0))), onProgress: () => {}, signal: new AbortController().signal, ...overrides };
}
