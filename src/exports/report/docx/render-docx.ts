import type { Document, FileChild, ISectionOptions, PageNumberEstimator } from 'docx';
import { loadLocale } from '#i18n/load-locale.ts';
import type { ReportDocument, ReportPart } from '#view-models/report/report-document.ts';
import { reportProperties } from '../office/core-properties.ts';
import type { RenderReport, RenderTools } from '../report-format.ts';
import { finishDocx } from './finish-docx.ts';
import { paintPictures } from './paint-pictures.ts';
import { type Counted, wordChapter } from './word-blocks.ts';
import { placeEnd, wordContents } from './word-contents.ts';
import { wordCover } from './word-cover.ts';
import { wordFrame } from './word-frame.ts';
import { page, twips, type WordKit } from './word-kit.ts';
import { pageNumberEstimator } from './page-numbers.ts';
import { wordStyles } from './word-styles.ts';

/** A Word file on A4: one section a language, each with its cover and contents, pages counted through. */
export const renderDocx: RenderReport = async (report, tools) => {
  const docx = await import('docx');
  const steps = report.parts.reduce((total, { chapters }) => total + chapters.length, 1);
  let done = 0;
  const onStep = (what: string): void => tools.onProgress((done += 1), steps, what);
  const sections: ISectionOptions[] = [];
  for (const [index, part] of report.parts.entries()) sections.push(await sectionOf(part, index, { docx, report, tools, onStep }));
  const properties = reportProperties(report);
  const bytes = await docx.Packer.pack(documentOf(sections, report, docx, await pageNumberEstimator()), 'uint8array');
  tools.signal.throwIfAborted();
  const file = finishDocx(bytes, properties);
  onStep(properties.title);
  return file;
};

type Making = { readonly docx: WordKit['docx']; readonly report: ReportDocument; readonly tools: RenderTools; readonly onStep: (what: string) => void };

async function sectionOf(part: ReportPart, index: number, { docx, report, tools, onStep }: Making): Promise<ISectionOptions> {
  const { t } = await loadLocale(part.language, ['office']);
  const pictures = await paintPictures(part, tools, onStep);
  const kit: WordKit = { docx, t, pictures, language: part.language, documentLanguage: report.parts[0]?.language ?? part.language, place: `part_${index + 1}` };
  const partEnd = new docx.Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: docx.LineRuleType.EXACT }, children: [placeEnd(kit)] });
  return {
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      page: { size: { width: page.width, height: page.height }, margin: { top: twips(25), bottom: page.margin, left: page.margin, right: page.margin, header: twips(10), footer: twips(9) } },
    },
    ...wordFrame(part.marks, kit),
    children: [...wordCover(part.cover, part.marks, kit), ...wordContents(part, kit), ...chaptersOf(part, kit), partEnd],
  };
}

function chaptersOf({ chapters }: ReportPart, kit: WordKit): readonly FileChild[] {
  const numbers = { figure: 0, table: 0 };
  const counted: Counted = (kind) => (numbers[kind] += 1);
  return chapters.flatMap((chapter, index) => wordChapter(chapter, counted, kit, index === 0));
}

function documentOf(sections: readonly ISectionOptions[], report: ReportDocument, docx: WordKit['docx'], pageNumbers: PageNumberEstimator): Document {
  const { title, subject, creator, description, keywords } = reportProperties(report);
  const bullet = { level: 0, format: docx.LevelFormat.BULLET, text: '–', alignment: docx.AlignmentType.LEFT, style: { paragraph: { indent: { left: 340, hanging: 260 } } } };
  return new docx.Document({
    title, subject, creator, description, keywords,
    sections,
    styles: wordStyles(report.parts[0]?.language ?? 'en'),
    numbering: { config: [{ reference: 'bullets', levels: [bullet] }] },
    features: { updateFields: false },
    pageNumbers,
  });
}
