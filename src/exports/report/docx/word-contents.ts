import type { FileChild, ParagraphChild } from 'docx';
import type { ReportPart } from '#view-models/report/report-document.ts';
import { safeText } from '../office/safe-text.ts';
import type { WordKit } from './word-kit.ts';
import { wordRuns } from './word-runs.ts';

/**
 * The contents list of a part, on a page of its own. It is a field that Word brings up to date on request; until then it holds
 * the headings of this part with the pages they were worked out to be on, so that no reader is asked a question and none sees an empty list.
 */
export function wordContents({ contentsTitle }: Pick<ReportPart, 'contentsTitle'>, kit: WordKit): readonly FileChild[] {
  const { docx, place } = kit;
  return [
    new docx.Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, children: [new docx.BookmarkStart(place, placeNumber(kit)) as ParagraphChild, ...wordRuns(contentsTitle, kit)] }),
    new docx.TableOfContents(safeText(contentsTitle), { hyperlink: true, headingStyleRange: '1-2', entriesFromBookmark: place, beginDirty: false }),
  ];
}

/** Goes into the last paragraph of the part. */
export function placeEnd(kit: WordKit): ParagraphChild {
  return new kit.docx.BookmarkEnd(placeNumber(kit)) as ParagraphChild;
}

/** Far above what the library counts itself. */
function placeNumber({ place }: WordKit): number {
  return 9_000_000 + Number(place.replaceAll(/\D/g, ''));
}
