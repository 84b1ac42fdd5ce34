import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import { fileName } from './file-name.ts';
import { completePicture } from './complete-picture.ts';

/** The picture as a file that looks the same on every machine: its fonts are inside. */
export async function svgFile(content: FigureDocument): Promise<File> {
  return new File([(await completePicture(content)).text], fileName(content, 'svg'), { type: 'image/svg+xml' });
}
