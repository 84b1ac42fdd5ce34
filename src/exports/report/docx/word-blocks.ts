import type { FileChild, Paragraph } from 'docx';
import type { ReportBlock, ReportChapter } from '#view-models/report/report-document.ts';
import { textParagraphs } from '../office/safe-text.ts';
import { type CaptionKind, wordCaption } from './word-caption.ts';
import type { WordKit } from './word-kit.ts';
import { wordPicture } from './word-picture.ts';
import { wordRuns } from './word-runs.ts';
import { wordFacts, wordStatus, wordTable } from './word-table.ts';

/** Figures and tables are counted through a part. */
export type Counted = (kind: CaptionKind) => number;

/** Width and height a picture may take, in pixels of 96 to the inch: the width of the text, and room for its caption. */
const room = { width: 642, height: 720 };
const largest = 1.25;

const styles = { lead: 'Lead', body: 'Normal', note: 'Note' } as const;

export function figureKey(chapter: ReportChapter, index: number): string {
  return `figure ${chapter.id} ${index}`;
}

export function wordChapter(chapter: ReportChapter, counted: Counted, kit: WordKit, isFirst: boolean): readonly FileChild[] {
  const { docx } = kit;
  const heading = new docx.Paragraph({
    heading: chapter.level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
    pageBreakBefore: isFirst || chapter.isOnOwnPage,
    children: wordRuns(chapter.title, kit),
  });
  const said = chapter.blocks.map((block) => (block.kind === 'paragraph' || block.kind === 'verdict' ? block.text : '')).join('\n');
  return [heading, ...chapter.blocks.flatMap((block, index) => blockChildren(block, { key: figureKey(chapter, index), said, counted }, kit))];
}

/** Where a block stands: the key of its picture, what its chapter says in words, and how figures are counted. */
type Place = { readonly key: string; readonly said: string; readonly counted: Counted };

function blockChildren(block: ReportBlock, place: Place, kit: WordKit): readonly FileChild[] {
  const { docx } = kit;
  switch (block.kind) {
    case 'heading':
      return [new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_3, children: wordRuns(block.text, kit) })];
    case 'paragraph':
      return paragraphs(block.text, styles[block.tone], kit);
    case 'verdict':
      return [new docx.Paragraph({ style: 'Verdict', children: wordStatus(block.verdict, 14, kit) }), ...paragraphs(block.text, 'Normal', kit)];
    case 'list':
      return block.items.map((item) => new docx.Paragraph({ style: 'ListParagraph', numbering: { reference: 'bullets', level: 0 }, children: wordRuns(textParagraphs(item).join(' '), kit) }));
    case 'facts':
      return [wordFacts(block.rows, kit), gap(kit)];
    case 'table':
      return [wordCaption('table', place.counted('table'), block.table.caption, kit, true), wordTable(block.table, kit), gap(kit)];
    case 'figure':
      return figureChildren(block, place, kit);
  }
}

/** Picture, caption with its number, the finding where the chapter does not say it, then what the figure must never be without. */
function figureChildren({ figure }: Extract<ReportBlock, { kind: 'figure' }>, { key, said, counted }: Place, kit: WordKit): readonly FileChild[] {
  const picture = kit.pictures.get(key);
  const scale = picture === undefined ? 1 : Math.min(largest, room.width / picture.width, room.height / picture.height);
  const size = { width: Math.round((picture?.width ?? 1) * scale), height: Math.round((picture?.height ?? 1) * scale) };
  const run = wordPicture(key, size, { name: figure.id, description: `${figure.title}. ${figure.summary}` }, kit);
  const notes = [...figure.notes, figure.sources, figure.dated].join(' ');
  return [
    ...(run === null ? [] : [new kit.docx.Paragraph({ style: 'Picture', keepNext: true, children: [run] })]),
    wordCaption('figure', counted('figure'), [figure.title, ...figure.finding.filter((sentence) => !said.includes(sentence))].join('. ').replaceAll(/([.!?])\. /g, '$1 '), kit, notes !== ''),
    ...paragraphs(notes, 'Note', kit),
  ];
}

function paragraphs(text: string, style: string, kit: WordKit): readonly Paragraph[] {
  return textParagraphs(text).map((line) => new kit.docx.Paragraph({ style, children: wordRuns(line, kit) }));
}

/** A table touches whatever follows it. */
function gap({ docx }: WordKit): Paragraph {
  return new docx.Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: docx.LineRuleType.EXACT } });
}
