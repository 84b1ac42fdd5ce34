import { readFileSync } from 'node:fs';
import type { ReportDocument } from '../../src/view-models/report/report-document.ts';
import type { Findings } from './office-finding.ts';
import { checkTexts, factsOfPdf, textsOfPdf } from './pdf-reading.ts';
import { reportStrings } from './report-strings.ts';
import { runProgram } from './run-program.ts';
import { comparable } from './same-text.ts';

/** A4 in points, as pdfinfo rounds it. */
const a4 = /^59[45](\.\d+)? x 84[12](\.\d+)? pts/;

/** The printed report: facts of the file, fonts, texts, and whether the contents tell the true pages. */
export async function checkPdf(path: string, report: ReportDocument, announced: number, findings: Findings): Promise<void> {
  const facts = factsOfPdf(path);
  if (!a4.test(facts['Page size'] ?? '')) findings.add('pdfinfo', `the page is ${facts['Page size']}, not A4`);
  if (facts['Tagged'] !== 'yes') findings.add('pdfinfo', 'the file is not tagged');
  if ((facts['Title'] ?? '') === '') findings.add('pdfinfo', 'the file has no title');
  if (Number(facts['Pages']) !== announced) findings.add('pdfinfo', `${facts['Pages']} sheets, ${announced} pages announced`);
  checkFonts(path, findings);
  const { written, seen } = textsOfPdf(path);
  checkTexts([written, seen], { strings: reportStrings(report), marks: marksOf(report, written.length), comparableAs: comparable }, findings);
  await checkContents(path, report, written, findings);
}

/** What stands at the head and foot of the pages. */
export function marksOf({ parts }: ReportDocument, pages: number): readonly string[] {
  return parts.flatMap(({ marks: { name, dated, demonstration, pageOf } }) => [
    dated, name, demonstration ?? '',
    ...Array.from({ length: pages }, (_, at) => pageOf.replace('{page}', String(pages - at)).replace('{pages}', String(pages))),
  ]);
}

function checkFonts(path: string, findings: Findings): void {
  const lines = runProgram('pdffonts', [path]).trimEnd().split('\n').slice(2);
  if (lines.length === 0) findings.add('pdffonts', 'the file has no font');
  for (const line of lines) {
    const [, embedded] = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? [];
    if (embedded !== 'yes') findings.add('pdffonts', `not embedded: ${line.trim()}`);
  }
}

type OutlineEntry = { readonly title: string; readonly page: number };

/** Each chapter has a bookmark that leads to the page it begins on, in the order of the report, and the contents print that page. */
async function checkContents(path: string, { parts }: ReportDocument, pages: readonly string[], findings: Findings): Promise<void> {
  const outline = await outlineOf(path);
  const texts = pages.map(comparable);
  let [at, page] = [0, 0];
  for (const { language, chapters, contentsTitle } of parts) {
    const listed = texts.findIndex((text, index) => index >= page && text.includes(comparable(contentsTitle)));
    const numbers: number[] = [];
    for (const { title } of chapters) {
      const found = outline.findIndex((entry, index) => index >= at && comparable(entry.title) === comparable(title));
      const entry = outline[found];
      if (entry === undefined) {
        findings.add(`${language}, bookmarks`, `none leads to "${title}"`);
        continue;
      }
      if (!(texts[entry.page] ?? '').includes(comparable(title))) findings.add(`${language}, bookmarks`, `"${title}" is not on page ${entry.page + 1}`);
      numbers.push(entry.page + 1);
      [at, page] = [found + 1, entry.page];
    }
    checkNumbers(path, { from: listed + 1, to: (numbers[0] ?? 1) - 1 }, numbers, `${language}, contents`, findings);
  }
}

/** The numbers at the ends of the lines of the contents hold those of the chapters, in their order. */
function checkNumbers(path: string, { from, to }: { readonly from: number; readonly to: number }, numbers: readonly number[], place: string, findings: Findings): void {
  if (to < from) {
    findings.add(place, 'there is no list of contents before the first chapter');
    return;
  }
  const text = runProgram('pdftotext', ['-layout', '-f', String(from), '-l', String(to), '-enc', 'UTF-8', path, '-']);
  const printed = Array.from(text.matchAll(/(\d+)[ \t]*$/gm), ([, number]) => Number(number));
  let at = 0;
  for (const number of numbers) {
    const found = printed.indexOf(number, at);
    if (found === -1) {
      findings.add(place, `page ${number} is not printed where its chapter stands (printed: ${printed.slice(0, 40).join(' ')})`);
      return;
    }
    at = found + 1;
  }
}

/** Bookmarks of the file as another reader sees them, pages from 0. */
async function outlineOf(path: string): Promise<readonly OutlineEntry[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  type Node = { readonly title: string; readonly dest: string | readonly unknown[] | null; readonly items: readonly Node[] };
  const entries: OutlineEntry[] = [];
  const visit = async (nodes: readonly Node[]): Promise<void> => {
    for (const { title, dest, items } of nodes) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      if (target !== null) entries.push({ title, page: await document.getPageIndex(target[0] as never) });
      await visit(items);
    }
  };
  await visit((await document.getOutline()) ?? []);
  await task.destroy();
  return entries;
}
