import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignRow } from '../foreign-row.ts';
import type { ForeignEvent, ForeignFile, FormatReader } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { beginningOf } from '../foreign-text.ts';
import { meanLikelihood } from '../mean-likelihood.ts';
import { csvDelimiter } from './csv-head.ts';
import { readSdmxCsv } from './read-sdmx-csv.ts';
import { readSdmxJson } from './read-sdmx-json.ts';
import { readSdmxXml } from './read-sdmx-xml.ts';
import { readStructure } from './read-structure.ts';
import { knowledgeOf, noKnowledge, type StructureKnowledge } from './structure-knowledge.ts';

type Writing = 'xml' | 'json' | 'csv' | 'unknown';

/** SDMX-ML 2.0 to 3.0, SDMX-JSON 1.0 and 2.0, SDMX-CSV 1.0 and 2.0. Several files are read one after the other; structure messages among them tell dimensions and titles. */
export const sdmxReader: FormatReader = {
  id: 'sdmx',
  likelihood: (files) => meanLikelihood(files, likelihoodOf),
  async *read(files, { signal }) {
    const parts = await Promise.all(files.map(async (file) => ({ file, beginning: await beginningOf(file) })));
    const structures = parts.filter(({ beginning }) => isStructure(beginning));
    const others = parts.filter((part) => !structures.includes(part));
    const knowledge = others.length === 0 ? noKnowledge : knowledgeOf(await Promise.all(structures.map(({ file }) => readStructure(file, signal))));
    const titled = new Set<string>();
    let isAboutTold = false;
    for (const part of [...others, ...structures]) {
      signal?.throwIfAborted();
      for await (const event of eventsOf(part, knowledge, signal)) {
        if (event.kind === 'about' && isAboutTold) continue;
        isAboutTold ||= event.kind === 'about';
        if (event.kind === 'row' && !titled.has(event.row.fields.indicator)) {
          titled.add(event.row.fields.indicator);
          yield* titleOf(event.row, knowledge);
        }
        // Beside its data a structure message is what one hopes for.
        yield event.kind === 'finding' && event.finding.rule === 'structure-message' && others.length > 0 ? { kind: 'finding', finding: usedStructure(event.finding) } : event;
      }
    }
  },
};

type Part = { readonly file: ForeignFile; readonly beginning: string };

async function* eventsOf({ file, beginning }: Part, knowledge: StructureKnowledge, signal: AbortSignal | null): AsyncIterable<ForeignEvent> {
  const writing = writingOf(beginning);
  const letters: ImportFinding[] = [];
  const report = (finding: ImportFinding): void => void letters.push(finding);
  if (writing === 'xml') yield* readSdmxXml(file, knowledge, { signal, report });
  else if (writing === 'json') yield* readSdmxJson(file, { signal, report });
  else if (writing === 'csv') yield* readSdmxCsv(file, { signal, report });
  else {
    yield { kind: 'about', format: 'SDMX', facts: {} };
    yield { kind: 'finding', finding: foreignFinding('not-sdmx', { place: { file: file.path }, message: 'This file is no SDMX message.', mend: 'Ask the publisher for SDMX-ML, SDMX-JSON or SDMX-CSV, or read it as a free table.' }) };
  }
  for (const finding of letters) yield { kind: 'finding', finding };
}

function* titleOf({ fields: { indicator }, place }: ForeignRow, { titles }: StructureKnowledge): Generator<ForeignEvent> {
  const texts = titles.get(indicator);
  if (texts === undefined) return;
  yield { kind: 'indicator', indicator: { key: indicator, place, titles: texts, definitions: {}, unit: '', source: { title: '', publisher: '', address: '', licence: '' }, statements: {} } };
}

function usedStructure(finding: ImportFinding): ImportFinding {
  return { ...finding, severity: 'note', message: 'This is a structure message: dimensions and titles are taken from it.', mend: 'Nothing needs doing.' };
}

function isStructure(beginning: string): boolean {
  return /^\s*(<[?!][^>]*>\s*)*<([\w-]+:)?Structure[\s>]/.test(beginning);
}

function writingOf(beginning: string): Writing {
  const text = beginning.trimStart();
  if (text.startsWith('<')) return 'xml';
  if (/^[{[]/.test(text)) return 'json';
  return csvDelimiter(text.split(/[\r\n]/, 1)[0] ?? '') === null ? 'unknown' : 'csv';
}

function likelihoodOf(beginning: string): number {
  const writing = writingOf(beginning);
  if (writing === 'csv') return 1;
  if (writing === 'xml') return /sdmx/i.test(beginning) ? 1 : 0.3;
  if (writing !== 'json' || beginning.trimStart().startsWith('[')) return 0;
  if (/"dataSets"|"structures?"\s*:|sdmx-json/.test(beginning)) return 1;
  return /"(header|meta)"\s*:/.test(beginning) ? 0.8 : 0.1;
}
