import type { ReportDocument } from '#view-models/report/report-document.ts';
import { aReportTable, someReport } from './report-builder.ts';

/** Ten thousand letters with words and lines. */
export const longText = Array.from({ length: 1250 }, (_, index) => (index % 60 === 59 ? 'pages.\n' : 'letters ')).join('');
/** Signs that break a file that does not expect them: XML, formulas, control characters, a change of direction that is never ended. */
export const hostileText = '=1+1 <b>&amp;</b> "quoted", \'single\'; +2 -3 @x \u0000\u0008\uFFFF\uD800 ]]> \u202Eturned';

/** A report whose every text is in the way. */
export async function aHostileReport(): Promise<ReportDocument> {
  const report = await someReport('lo', 'en');
  return {
    ...report,
    parts: report.parts.map((part) => ({
      ...part,
      cover: { ...part.cover, title: `${part.cover.title} ${hostileText}`, address: 'javascript:alert(1)' },
      marks: { ...part.marks, demonstration: `Demonstration ${hostileText}` },
      chapters: [
        ...part.chapters,
        { id: 'hostile', section: 'method', level: 1, title: hostileText, isOnOwnPage: true, blocks: [
          { kind: 'paragraph', tone: 'body', text: longText },
          { kind: 'list', items: [longText, hostileText, ''] },
          { kind: 'facts', rows: [{ term: hostileText, text: longText }, { term: '', text: '' }] },
          { kind: 'table', table: aReportTable({ caption: hostileText, rows: [{ id: 'long', cells: [longText, hostileText, '', { status: 'not-met', text: hostileText }] }, ...Array.from({ length: 60 }, (_, index) => ({ id: String(index), cells: [`Row ${index}`, '2024', '1', { status: 'met' as const, text: 'Met' }] }))] }) },
        ] },
        { id: 'empty', section: 'sources', level: 1, title: part.chapters[0]?.title ?? '', isOnOwnPage: true, blocks: [] },
      ],
    })),
  };
}
