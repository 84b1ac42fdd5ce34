import type { IImageOptions, ImageRun } from 'docx';
import { safeText } from '../office/safe-text.ts';
import type { StatusMark } from '../office/status-mark.ts';
import type { WordKit } from './word-kit.ts';

/** Name of the pictures that say nothing beside their word; the finished file marks them as decoration. */
export const decorationName = 'status-mark';

type Box = { readonly width: number; readonly height: number };

/** A drawing that stays sharp at any size, with a painted one for programs that know no drawings; null when it was not painted. */
export function wordPicture(key: string, box: Box, { name, description }: { readonly name: string; readonly description: string }, kit: WordKit, run: IImageOptions['run'] = {}): ImageRun | null {
  const picture = kit.pictures.get(key);
  if (picture === undefined) return null;
  return new kit.docx.ImageRun({ type: 'svg', data: picture.svg, fallback: { type: 'png', data: picture.png }, transformation: box, altText: { name, description: safeText(description) }, run });
}

/** The shape before a status word, as high as its letters. */
export function wordStatusMark({ key }: StatusMark, size: number, kit: WordKit): ImageRun | null {
  return wordPicture(key, { width: size, height: size }, { name: decorationName, description: '' }, kit, { position: '-1pt' });
}
