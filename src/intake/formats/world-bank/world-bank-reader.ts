import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignEvent, ForeignFile, FormatReader } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { beginningOf } from '../foreign-text.ts';
import { meanLikelihood } from '../mean-likelihood.ts';
import { pageFindings, type AnswerPage } from './answer-pages.ts';
import { readAnswer } from './read-answer.ts';
import { readBulkCsv } from './read-bulk-csv.ts';
import { readBulkMetadata } from './read-bulk-metadata.ts';

type Part = { readonly file: ForeignFile; readonly kind: 'metadata' | 'bulk' | 'answer' | 'unknown'; readonly beginning: string };

/** First lines of the two companions of a bulk file. */
const metadataHead = /^"?INDICATOR_CODE"?,"?INDICATOR_NAME|^"?Country Code"?,"?Region"?,"?IncomeGroup/;

const order = ['metadata', 'bulk', 'answer', 'unknown'] as const;

/** Answers of the World Bank's interface (JSON, version 2 and values of version 1), in any number of pages, and its bulk CSV files with their metadata. */
export const worldBankReader: FormatReader = {
  id: 'world-bank',
  likelihood: (files) => meanLikelihood(files, likelihoodOf),
  async *read(files, { signal }) {
    const parts = (await Promise.all(files.map(partOf))).toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
    const known = new Set<string>();
    const pages: AnswerPage[] = [];
    const letters: ImportFinding[] = [];
    const report = (finding: ImportFinding): void => void letters.push(finding);
    yield { kind: 'about', format: parts.some(({ kind }) => kind === 'answer') ? 'World Bank API' : 'World Bank CSV', facts: factsOf(parts) };
    for (const { file, kind } of parts) {
      signal?.throwIfAborted();
      if (kind === 'metadata') yield* readBulkMetadata(file, known);
      else yield* neverSilent(file.path, kind === 'bulk' ? readBulkCsv(file, { known, signal, report }) : kind === 'answer' ? readAnswer(file, { pages, known, signal, report }) : unknownFile(file));
    }
    for (const finding of [...letters, ...pageFindings(pages)]) yield { kind: 'finding', finding };
  },
};

async function partOf(file: ForeignFile): Promise<Part> {
  const beginning = await beginningOf(file);
  const text = beginning.trimStart();
  if (/^\uFEFF?[[{]/.test(text)) return { file, kind: 'answer', beginning };
  if (metadataHead.test(text.replace(/^\uFEFF/, ''))) return { file, kind: 'metadata', beginning };
  return { file, kind: isBulk(beginning) ? 'bulk' : 'unknown', beginning };
}

function isBulk(beginning: string): boolean {
  return /Country Code/i.test(beginning) && /(Indicator|Series) Code/i.test(beginning);
}

/** What the beginnings say: the preamble of a bulk file, the header of an answer. */
function factsOf(parts: readonly Part[]): Readonly<Record<string, string>> {
  const find = (form: RegExp): string => parts.map(({ beginning }) => form.exec(beginning)?.[1]).find((found) => found !== undefined) ?? '';
  const facts = { sender: 'World Bank', dataset: find(/"?Data Source"?,"?([^",\r\n]+)/), prepared: find(/"?Last Updated Date"?,"?([^",\r\n]+)/) || find(/"lastupdated"\s*:\s*"([^"]+)"/) };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ''));
}

function likelihoodOf(beginning: string): number {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (/^\[\s*\{\s*"message"\s*:\s*\[/.test(text)) return 0.9;
  if (/^[[{]/.test(text)) return /"?per_page"?\s*:/.test(text) ? (text.startsWith('[') ? 1 : 0.9) : 0;
  if (isBulk(beginning)) return 1;
  return metadataHead.test(text) ? 0.9 : 0;
}

/** A file that has no rows and nothing else to be told of says at least that. */
async function* neverSilent(file: string, events: AsyncIterable<ForeignEvent>): AsyncGenerator<ForeignEvent> {
  let isSilent = true;
  for await (const event of events) {
    if (event.kind === 'row' || event.kind === 'rejected' || event.kind === 'finding') isSilent = false;
    yield event;
  }
  if (isSilent) yield { kind: 'finding', finding: foreignFinding('no-observations', { place: { file }, message: 'The file holds no value.', mend: 'Ask for other years or countries.' }) };
}

async function* unknownFile(file: ForeignFile): AsyncGenerator<ForeignEvent> {
  yield { kind: 'finding', finding: foreignFinding('not-world-bank', { place: { file: file.path }, message: 'This file is neither an answer of the World Bank nor one of its CSV files.', mend: 'Leave it out, or read it as a free table.' }) };
}
