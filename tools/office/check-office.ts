import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8 } from 'fflate';
import type { ReportDocument } from '../../src/view-models/report/report-document.ts';
import { checkPackage } from './check-package.ts';
import { marksOf } from './check-pdf.ts';
import type { Findings } from './office-finding.ts';
import { checkTexts, type PdfTexts, textsOfPdf } from './pdf-reading.ts';
import { indicatorNames, type PlacedText, reportStrings } from './report-strings.ts';
import { runProgram } from './run-program.ts';
import { comparable, comparableOffTheLine } from './same-text.ts';

export type OfficeFormat = 'docx' | 'pptx' | 'xlsx';

/** Parts that hold what a reader of the format reads; notes of slides are read, too. */
const readParts: Readonly<Record<OfficeFormat, RegExp>> = {
  docx: /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/,
  pptx: /^ppt\/(slides|notesSlides)\/[a-zA-Z]+\d+\.xml$/,
  xlsx: /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/,
};

/** A sheet of paper holds this many texts at least. */
const fewestTextsOnPage = 2;

/** An Office file: its parts, its texts, and what LibreOffice makes of it. Answers with the number of pages, slides or sheets. */
export function checkOffice(path: string, format: OfficeFormat, report: ReportDocument, scratch: string, findings: Findings): number {
  const parts = checkPackage(path, join(scratch, `${basename(path)}-parts`), findings);
  const strings = format === 'xlsx' ? indicatorNames(report) : reportStrings(report);
  const held = Object.entries(parts).flatMap(([name, content]) => (readParts[format].test(name) ? [wordsOf(strFromU8(content))] : []));
  checkTexts([held], { strings, marks: [], comparableAs: comparable }, findings);
  const { written, seen } = converted(path, scratch);
  // Slides shorten: what they leave out stands in their notes, which are not printed. Cells of a sheet are cut where the paper ends.
  const printed = { docx: strings, pptx: indicatorNames(report), xlsx: [] }[format];
  checkTexts([written, seen], { strings: printed.map(asPrinted), marks: marksOf(report, written.length), comparableAs: comparableOffTheLine }, findings);
  checkCount(format, { pages: written.length, slides: countOf(parts, /^ppt\/slides\/slide\d+\.xml$/), report, texts: strings.length }, findings);
  return format === 'xlsx' ? countOf(parts, /^xl\/worksheets\/sheet\d+\.xml$/) : written.length;
}

function asPrinted({ place, text }: PlacedText): PlacedText {
  return { place: `${place}, in LibreOffice`, text };
}

function countOf(parts: Readonly<Record<string, Uint8Array>>, pattern: RegExp): number {
  return Object.keys(parts).filter((name) => pattern.test(name)).length;
}

type Counts = { readonly pages: number; readonly slides: number; readonly report: ReportDocument; readonly texts: number };

function checkCount(format: OfficeFormat, { pages, slides, report, texts }: Counts, findings: Findings): void {
  const asked = report.parts.flatMap(({ chapters }) => chapters).filter(({ isOnOwnPage }) => isOnOwnPage).length;
  if (format === 'pptx' && slides !== pages) findings.add('slides', `${slides} slides, ${pages} in LibreOffice`);
  if (format !== 'xlsx' && (pages < asked || pages * fewestTextsOnPage > texts)) findings.add('pages', `${pages} for ${asked} chapters on pages of their own and ${texts} texts`);
}

/** The words of a part: its markup taken away, its signs written out. */
function wordsOf(xml: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#x?)?(\w+);/gi, (entity: string, kind: string | undefined, name: string) => {
    if (kind === undefined) return signs[name] ?? entity;
    return String.fromCodePoint(kind.toLowerCase() === '#x' ? Number.parseInt(name, 16) : Number(name));
  });
}

/** The file as LibreOffice prints it. */
function converted(path: string, scratch: string): PdfTexts {
  const folder = join(scratch, 'converted');
  mkdirSync(folder, { recursive: true });
  runProgram('soffice', [`-env:UserInstallation=file://${join(scratch, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  return textsOfPdf(join(folder, basename(path).replace(/\.\w+$/, '.pdf')));
}
