import type { ReportChapter } from '#view-models/report/report-document.ts';
import { node } from './node.ts';
import { framed, type PagePiece, piece } from './page-piece.ts';
import type { PageTexts } from './page-texts.ts';

export type ContentsEntry = { readonly anchor: string; readonly number: HTMLElement };
export type Contents = { readonly pieces: readonly PagePiece[]; readonly entries: readonly ContentsEntry[] };

/** The list of chapters as pieces; its numbers are written when the pages are known. */
export function contentsOf(title: string, chapters: readonly (Pick<ReportChapter, 'level' | 'title'> & { readonly anchor: string })[], { words }: PageTexts): Contents {
  const entries = chapters.map(({ anchor }) => ({ anchor, number: node('span', { class: 'report-contents__number' }) }));
  const rows = chapters.map(({ level, title: name, anchor }, place) =>
    node('li', { class: `report-contents__${level}` }, node('a', { href: `#${anchor}` }, node('span', { class: 'report-contents__name' }, words(name)), node('span', { class: 'report-contents__leader', 'aria-hidden': 'true' }), entries[place]?.number ?? '')),
  );
  const frame = { open: () => node('ol', { class: 'report-contents' }), slot: (list: HTMLElement) => list };
  return { entries, pieces: [piece(node('h2', { class: 'report-heading report-heading--1' }, words(title)), 'heading'), ...framed(rows, frame)] };
}
