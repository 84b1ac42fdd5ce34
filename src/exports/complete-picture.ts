import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import { embeddedFontFaces } from './fonts.ts';
import { letterMeasure } from './letter-measure.ts';
import { type SvgPicture, svgPicture } from './svg.ts';

/** The picture with the fonts of its letters inside, its lines broken by their width. */
export async function completePicture(content: FigureDocument): Promise<SvgPicture> {
  const letters = svgPicture(content).text;
  const [fontFaces, measure] = await Promise.all([embeddedFontFaces(letters), letterMeasure(letters)]);
  return svgPicture(content, fontFaces, measure);
}
