import type { ForeignFile } from '../format-reader.ts';
import { meaningOfBuiltIn, meaningOfFormat, type NumberMeaning } from './number-format.ts';
import { attributeOf, readXmlPart } from './xml-part.ts';

/** What numbers mean by the style of their cell, in the order of the styles. */
export async function numberMeanings(part: ForeignFile | null, workbook: string): Promise<readonly NumberMeaning[]> {
  if (part === null) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isInCells = false;
  for await (const _ of readXmlPart(part, workbook, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode'));
      else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) ids.push(Number(attributeOf(attributes, 'numFmtId')));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  }));
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? meaningOfBuiltIn(id) : meaningOfFormat(code);
  });
}
