import type { FileChild } from 'docx';
import type { ReportCover, ReportMarks } from '#view-models/report/report-document.ts';
import { textWidth } from '#view-models/figure/text-width.ts';
import { safeText, textParagraphs } from '../office/safe-text.ts';
import { page, type WordKit } from './word-kit.ts';
import { bold, type RunLook, wordRuns } from './word-runs.ts';

/** The first page of a part. */
export function wordCover({ title, subtitle, lines, standing, address }: ReportCover, marks: ReportMarks, kit: WordKit): readonly FileChild[] {
  const { docx } = kit;
  const said = (texts: readonly string[], style: string) => texts.flatMap(textParagraphs).map((line) => new docx.Paragraph({ style, children: wordRuns(line, kit) }));
  const link = address === null ? [] : [new docx.Paragraph({ children: [addressRun(address, kit)] })];
  return [
    new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: wordRuns(title, kit, titleSize(title)) }),
    ...said([subtitle], 'Subtitle'),
    ...said(lines, 'Normal'),
    ...said([marks.dated], 'Normal'),
    ...(standing === null ? [] : textParagraphs(standing).map((line) => new docx.Paragraph({ spacing: { before: 360 }, children: wordRuns(line, kit, bold) }))),
    ...link,
  ];
}

/** The title stays on one line where it can: a line end would cut it where the program knows no words. */
function titleSize(title: string): RunLook {
  const halfPoints = Math.max(36, Math.min(60, Math.floor((page.textWidth / 20 / textWidth(title, 1, true)) * 2)));
  return { size: halfPoints, sizeComplexScript: halfPoints };
}

/** Only addresses of the web are links. */
function addressRun(address: string, kit: WordKit) {
  const { docx } = kit;
  const run = new docx.TextRun({ text: safeText(address), style: 'Hyperlink' });
  return /^https?:\/\//.test(address) ? new docx.ExternalHyperlink({ link: address, children: [run] }) : run;
}
