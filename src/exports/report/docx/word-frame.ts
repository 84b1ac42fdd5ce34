import type { ISectionOptions, ParagraphChild } from 'docx';
import type { ReportMarks } from '#view-models/report/report-document.ts';
import { page, type WordKit } from './word-kit.ts';
import { bold, wordRuns } from './word-runs.ts';

/** Head and foot of every page: name and marks above; as-of date, release, fingerprint and number of the page below. */
export function wordFrame(marks: ReportMarks, kit: WordKit): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { docx } = kit;
  const shown = marks.demonstration === null ? [] : [marks.demonstration];
  const head = [
    new docx.Paragraph({ style: 'Header', children: wordRuns(marks.name, kit, bold) }),
    ...shown.map((mark) => new docx.Paragraph({ style: 'Mark', children: wordRuns(mark, kit) })),
  ];
  const tab = { type: docx.TabStopType.RIGHT, position: page.textWidth };
  const foot = new docx.Paragraph({ style: 'Footer', tabStops: [tab], children: [...wordRuns(marks.dated, kit), new docx.TextRun({ children: ['\t'] }), ...pageNumber(marks.pageOf, kit)] });
  return { headers: { default: new docx.Header({ children: head }) }, footers: { default: new docx.Footer({ children: [foot] }) } };
}

/** 'Page {page} of {pages}' with the two fields in their places. */
function pageNumber(pageOf: string, kit: WordKit): readonly ParagraphChild[] {
  const { docx } = kit;
  const fields: Readonly<Record<string, () => ParagraphChild>> = {
    '{page}': () => new docx.TextRun({ children: [docx.PageNumber.CURRENT] }),
    '{pages}': () => new docx.TextRun({ children: [docx.PageNumber.TOTAL_PAGES] }),
  };
  return pageOf.split(/(\{pages?\})/).filter((piece) => piece !== '').flatMap((piece) => fields[piece]?.() ?? wordRuns(piece, kit));
}
