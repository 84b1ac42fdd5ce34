import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';
import { importLimits } from '../limits/import-limits.ts';
import { readXmlPart } from './xml-part.ts';

/** Letters of all shared texts together; they lie in memory while the sheets are read. */
const mostLetters = 200_000_000;

/** The texts that the cells of a workbook share, without how they are spoken (phonetic readings). */
export async function sharedStrings(part: ForeignFile | null, workbook: string): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let isText = false;
  let isSpoken = false;
  let letters = 0;
  for await (const _ of readXmlPart(part, workbook, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isSpoken = true;
      else if (name === 't') isText = !isSpoken;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'si') {
        strings.push(text);
        letters += text.length;
      }
    },
  })) {
    if (strings.length > importLimits.cells || letters > mostLetters) {
      throw new ForeignFault(foreignFinding('too-many-cells', { place: { file: workbook }, value: String(strings.length), message: 'The workbook holds more texts than can be kept in memory.', mend: 'Split it into several workbooks, or export its sheets as CSV.' }));
    }
  }
  return strings;
}
