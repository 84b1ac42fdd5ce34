import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import type { ReportBlock, ReportChapter } from '#view-models/report/report-document.ts';
import { node } from './node.ts';
import { type Frame, framed, type PagePiece, piece } from './page-piece.ts';
import type { PageTexts } from './page-texts.ts';
import { statusNode } from './status-node.ts';
import { tablePieces } from './table-pieces.ts';

/** The heading of a chapter; `anchor` is where the contents list leads. */
export function chapterHeading({ level, title, isOnOwnPage }: Pick<ReportChapter, 'level' | 'title' | 'isOnOwnPage'>, anchor: string, { words }: PageTexts): PagePiece {
  const heading = node(level === 1 ? 'h2' : 'h3', { id: anchor, class: `report-heading report-heading--${level}` }, words(title));
  return { ...piece(heading, 'heading'), startsPage: isOnOwnPage };
}

/** A block as pieces that a page may break between; `above` is the heading it stands under. */
export function blockPieces(block: ReportBlock, texts: PageTexts, above = ''): readonly PagePiece[] {
  const { words } = texts;
  switch (block.kind) {
    case 'heading':
      return [piece(node('h4', { class: 'report-heading report-heading--4' }, words(block.text)), 'heading')];
    case 'paragraph':
      return [piece(node('p', { class: `report-text report-text--${block.tone}` }, words(block.text)))];
    case 'verdict':
      return [piece(node('p', { class: 'report-verdict' }, statusNode(block.verdict, texts), ' ', words(block.text)))];
    case 'list':
      return framed(block.items.map((item) => node('li', {}, words(item))), plainFrame('ul', 'report-list'));
    case 'facts':
      return framed(block.rows.map(({ term, text }) => node('div', {}, node('dt', {}, words(term)), node('dd', {}, words(text)))), plainFrame('dl', 'report-facts'));
    case 'table':
      return tablePieces(block.table, texts, above);
    case 'figure':
      return [piece(figureNode(block.figure, texts, above))];
  }
}

function plainFrame(name: 'ul' | 'dl', className: string): Frame {
  return { open: () => node(name, { class: className }), slot: (frame) => frame };
}

/** Caption above as everywhere in the report, then the drawing, then what must stand with every copy of it. */
function figureNode(figure: FigureDocument, { words, draw }: PageTexts, above: string): HTMLElement {
  const foot = [...figure.notes, figure.sources].filter((text) => text !== '').join(' ');
  return node('figure', { class: 'report-figure' }, node('figcaption', figure.title === above ? { class: 'report-unseen' } : {}, words(figure.title)), draw(figure), node('p', { class: 'report-text report-text--note' }, words(foot)));
}
