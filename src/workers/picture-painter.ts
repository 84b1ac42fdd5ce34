import { fontsFor } from '#exports/fonts.ts';
import { paintSvg } from '#exports/report/office/paint-svg.ts';
import { palettePng } from '#exports/report/office/palette-png.ts';
import type { RenderTools } from '#exports/report/report-format.ts';

type Rasterise = RenderTools['rasterise'];

/** The fonts of a worker; a page has its own in the document. */
const workerFonts = (): FontFaceSet | undefined => (globalThis as { readonly fonts?: FontFaceSet }).fonts;

/**
 * Paints pictures on this thread, so that the page has nothing to do with them. On the page's own thread, and where the browser has no canvas
 * for workers, the page's way is taken.
 */
export function picturePainter(byPage: Rasterise): Rasterise {
  const fonts = workerFonts();
  if (typeof document !== 'undefined' || typeof OffscreenCanvas === 'undefined' || fonts === undefined) return byPage;
  const known = new Map<string, Promise<unknown>>();
  return async (svg, size, scale) => {
    const canvas = new OffscreenCanvas(Math.round(size.width * scale), Math.round(size.height * scale));
    const brush = canvas.getContext('2d');
    if (brush === null) return byPage(svg, size, scale);
    await Promise.all(fontsFor(svg.replace(/<style>.*?<\/style>/su, '')).map((font) => faceOf(font, fonts, known)));
    // Office programs put the picture on paper.
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.scale(scale, scale);
    paintSvg(svg, brush);
    return palettePng(brush.getImageData(0, 0, canvas.width, canvas.height));
  };
}

/** A font that cannot be had is left out: the system's own serves. */
function faceOf({ family, weight, range, address }: ReturnType<typeof fontsFor>[number], fonts: FontFaceSet, known: Map<string, Promise<unknown>>): Promise<unknown> {
  const { href } = address();
  const before = known.get(href);
  if (before !== undefined) return before;
  const loading = fetch(href)
    .then((response) => response.arrayBuffer())
    .then((data) => new FontFace(family, data, { weight: String(weight), unicodeRange: range }).load())
    .then((face) => fonts.add(face))
    .catch(() => undefined);
  known.set(href, loading);
  return loading;
}
