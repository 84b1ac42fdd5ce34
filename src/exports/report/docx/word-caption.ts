import type { Paragraph } from 'docx';
import type { WordKit } from './word-kit.ts';
import { wordRuns } from './word-runs.ts';

export type CaptionKind = 'figure' | 'table';

/** 'Figure 3. Title': the number is a field, so that Word counts on when a figure is added or taken out. Each part counts from 1. */
export function wordCaption(kind: CaptionKind, number: number, text: string, kit: WordKit, keepNext: boolean): Paragraph {
  const { docx, t } = kit;
  const name = kind === 'figure' ? 'Figure' : 'Table';
  const word = kind === 'figure' ? t('office.figure') : t('office.table');
  const field = new docx.SimpleField(`SEQ ${name} \\* ARABIC${number === 1 ? ' \\r 1' : ''}`, String(number));
  return new docx.Paragraph({ style: 'Caption', keepNext, children: [...wordRuns(`${word}\u00A0`, kit), field, ...wordRuns(`. ${text}`, kit)] });
}
