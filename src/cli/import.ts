import { writeFile } from 'node:fs/promises';
import { readSafely } from '#intake/formats/limits/read-safely.ts';
import { readerOf } from '#intake/formats/registry.ts';
import type { ImportMapping } from '#intake/imports/import-mapping.ts';
import { readMapping } from '#intake/imports/read-mapping.ts';
import { type ImportResult, runImport } from '#intake/imports/run-import.ts';
import type { ImportFinding } from '#model/import-finding.ts';
import type { Command, CommandIo } from './command.ts';
import { foreignInput } from './foreign-files.ts';
import { importOptions, type ImportOptions, importUsage } from './import-options.ts';
import { importReport } from './import-report.ts';
import { importTarget, type Written } from './import-target.ts';

/**
 * `data:import`: reads a foreign file, folder or archive, prints what was found in it and what became of each row, and writes a new dataset
 * or a change set. Nothing is written into a dataset that exists.
 */
export const runDataImport: Command = async (argv, io) => {
  const options = importOptions(argv);
  if (typeof options === 'string') return wrongUsage(io, options);
  const mapping = await mappingOf(options, io);
  if (typeof mapping === 'string') return wrongUsage(io, mapping);
  const [reader, input] = await Promise.all([readerOf(options.from), foreignInput(options.input, options.from)]);
  if (reader === null) return wrongUsage(io, `There is no reader for "${options.from}".`);
  if (input === null) return wrongUsage(io, `There is nothing at "${options.input}".`);
  // The one clock of the command: the day a new dataset describes, and when a change set was made.
  const target = await importTarget(options, mapping, new Date());
  if (typeof target === 'string') return wrongUsage(io, target);
  const events = readSafely(reader.read(input.files, { columns: null, signal: null, against: target.against }));
  const result = await runImport(events, { book: target.book, kind: mapping.kind, asOf: target.asOf, signal: null });
  const written = await target.write(result);
  const findings = [...input.findings, ...result.findings, ...written.findings];
  await tell({ result, findings, written, options }, io);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

async function mappingOf({ mapping, source }: ImportOptions, io: CommandIo): Promise<ImportMapping | string> {
  if (mapping === null) return { indicators: {}, areas: {}, dimensions: {}, codes: {}, source, kind: 'official' };
  const text = await io.read(mapping).catch(() => null);
  if (text === null) return `The file "${mapping}" cannot be read.`;
  const read = readMapping(text, source);
  return typeof read === 'string' ? `${mapping} is no mapping: ${read}` : read;
}

type Told = { readonly result: ImportResult; readonly findings: readonly ImportFinding[]; readonly written: Written; readonly options: ImportOptions };

async function tell({ result, findings, written, options }: Told, io: CommandIo): Promise<void> {
  const { about, account, accounts } = result;
  if (options.findings !== null) await writeFile(options.findings, jsonLines(findings));
  if (options.isJson) {
    io.out(`{"about":${JSON.stringify(about)},"account":${JSON.stringify(account)},"accounts":${JSON.stringify(Object.fromEntries(accounts))},"written":${JSON.stringify(written.path)},"findings":`);
    for (const piece of jsonLines(findings)) io.out(piece);
    io.out('}\n');
    return;
  }
  io.out(importReport({ findings, account, accounts }));
  io.out(written.summary);
}

/** A JSON list in pieces, one finding a line: half a million of them make no single text. */
function* jsonLines(findings: readonly ImportFinding[]): Generator<string> {
  for (const [index, finding] of findings.entries()) yield `${index === 0 ? '[' : ','}\n${JSON.stringify(finding)}`;
  yield findings.length === 0 ? '[]\n' : '\n]\n';
}

function wrongUsage(io: CommandIo, message: string): 2 {
  io.err(`${message}\n${importUsage}`);
  return 2;
}
