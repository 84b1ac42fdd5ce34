import type { IRunOptions, TextRun } from 'docx';
import { latinLanguage, officeLanguages } from '../office/office-language.ts';
import { safeText } from '../office/safe-text.ts';
import { scriptRuns } from '../office/script-runs.ts';
import type { WordKit } from './word-kit.ts';

export type RunLook = Pick<IRunOptions, 'bold' | 'boldComplexScript' | 'color' | 'size' | 'sizeComplexScript'>;

export const bold: RunLook = { bold: true, boldComplexScript: true };

/** A text as runs of one script each: Word keeps a font, a size and a weight of its own for scripts like Lao. */
export function wordRuns(text: string, kit: WordKit, look: RunLook = {}): TextRun[] {
  return scriptRuns(safeText(text)).map((run) => new kit.docx.TextRun({ ...look, text: run.text, ...(run.isLao ? { style: 'LaoText' } : latin(kit)) }));
}

function latin({ language, documentLanguage }: WordKit): IRunOptions {
  const own = latinLanguage(language);
  return own === latinLanguage(documentLanguage) ? {} : { language: { value: own, bidirectional: officeLanguages.lo } };
}
