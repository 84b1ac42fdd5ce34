import type { IndicatorDocument } from '#view-models/indicator/indicator-document.ts';
import { fileName } from './file-name.ts';
import { embeddedFontFaces } from './fonts.ts';
import { svgPicture } from './svg.ts';

/** The picture as a file that looks the same on every machine: its fonts are inside. */
export async function svgFile(content: IndicatorDocument): Promise<File> {
  const fontFaces = await embeddedFontFaces(svgPicture(content, '').text);
  return new File([svgPicture(content, fontFaces).text], fileName(content, 'svg'), { type: 'image/svg+xml' });
}
