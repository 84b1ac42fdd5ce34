import type { ReportBlock, ReportDocument, ReportPart } from '../../src/view-models/report/report-document.ts';

/** A text of a report and where it stands in it. */
export type PlacedText = { readonly place: string; readonly text: string };

/** Every text a reader of any format must find: headings, sentences, facts, cells. Numbers of sources are drawn as the format can. */
export function reportStrings({ parts }: ReportDocument): readonly PlacedText[] {
  return parts.flatMap((part) => [...coverStrings(part), ...part.chapters.flatMap((chapter) => chapterStrings(part, chapter))]);
}

function coverStrings({ language, cover }: ReportPart): readonly PlacedText[] {
  return [cover.title, cover.subtitle, ...cover.lines, ...(cover.standing === null ? [] : [cover.standing])].map((text) => ({ place: `${language}, cover`, text }));
}

function chapterStrings({ language }: ReportPart, { title, id, blocks }: ReportPart['chapters'][number]): readonly PlacedText[] {
  const chapter = `${language}, ${id}`;
  return [{ place: `${chapter}, heading`, text: title }, ...blocks.flatMap((block, index) => blockStrings(block).map(({ place, text }) => ({ place: `${chapter}, block ${index + 1}, ${place}`, text })))];
}

function blockStrings(block: ReportBlock): readonly PlacedText[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      return [{ place: block.kind, text: block.text }];
    }
    case 'verdict': {
      return [{ place: 'verdict', text: block.verdict.text }, { place: 'verdict', text: block.text }];
    }
    case 'list': {
      return block.items.map((text, at) => ({ place: `item ${at + 1}`, text }));
    }
    case 'facts': {
      return block.rows.flatMap(({ term, text }) => [{ place: 'term', text: term }, { place: `fact ${term}`, text }]);
    }
    case 'table': {
      const { caption, columns, rows } = block.table;
      const cells = rows.flatMap(({ cells: row }, at) => row.map((cell, column) => ({ place: `row ${at + 1}, column ${column + 1}`, text: typeof cell === 'string' ? cell : cell.text })));
      return [{ place: 'caption', text: caption }, ...columns.map((text) => ({ place: 'column', text })), ...cells];
    }
    case 'figure': {
      return [block.figure.title, ...block.figure.finding].map((text) => ({ place: 'figure', text }));
    }
  }
}

/** The names of the indicators, which stand in every format. */
export function indicatorNames({ parts }: ReportDocument): readonly PlacedText[] {
  return parts.flatMap(({ language, chapters }) => chapters.filter(({ section, level }) => section === 'indicators' && level === 2).map(({ title, id }) => ({ place: `${language}, ${id}, heading`, text: title })));
}
