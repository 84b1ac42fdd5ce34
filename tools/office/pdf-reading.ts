import type { Findings } from './office-finding.ts';
import type { PlacedText } from './report-strings.ts';
import { runProgram } from './run-program.ts';

export type PdfTexts = {
  /** In the order in which they were written: the lines of a cell stand together. */
  readonly written: readonly string[];
  /** In the order in which a reader sees them: signs of another font stand in their line. */
  readonly seen: readonly string[];
};

/** The text of each page, read in two ways, each of which loses something the other keeps. */
export function textsOfPdf(path: string): PdfTexts {
  const pages = (...how: readonly string[]) => runProgram('pdftotext', [...how, '-enc', 'UTF-8', path, '-']).split('\f').slice(0, -1);
  return { written: pages('-raw'), seen: pages() };
}

/** Facts of pdfinfo by their name. */
export function factsOfPdf(path: string): Readonly<Record<string, string>> {
  const lines = runProgram('pdfinfo', [path]).split('\n');
  return Object.fromEntries(lines.flatMap((line) => {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value ?? '']];
  }));
}

/** Most texts named as missing; the rest are counted. */
const mostNamed = 8;

export type Expected = {
  readonly strings: readonly PlacedText[];
  /** What stands on every page and may part a text that runs over two. */
  readonly marks: readonly string[];
  /** How two texts are compared. */
  readonly comparableAs: (text: string) => string;
};

/** Every text stands in the file as one of its readings has it. */
export function checkTexts(readings: readonly (readonly string[])[], { strings, marks, comparableAs }: Expected, findings: Findings): void {
  const signs = marks.map(comparableAs).filter((mark) => mark !== '');
  const whole = readings.map((pages) => pages.map((page) => signs.reduce((text, mark) => text.replaceAll(mark, ''), comparableAs(page))).join(''));
  const missing = strings.filter(({ text }) => !whole.some((reading) => reading.includes(comparableAs(text))));
  for (const { place, text } of missing.slice(0, mostNamed)) findings.add(place, `the text "${text.slice(0, 160)}" is not found`);
  if (missing.length > mostNamed) findings.add('all', `${missing.length - mostNamed} further texts of ${strings.length} are not found`);
}
