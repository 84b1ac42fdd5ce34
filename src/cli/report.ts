import { datasetFiles } from '#model/dataset-files.ts';
import type { Command, CommandIo } from './command.ts';
import { MissingPartError } from './report-browser.ts';
import { FaultyDatasetError, openReportDataset, UnreadableDatasetError } from './report-dataset.ts';
import { renderReport, type ReportTask } from './report-formats.ts';
import { commandFormats, reportOptions, type ReportOptions } from './report-options.ts';
import { reportRequestOf } from './report-request-of.ts';
import { UnwritableTargetError, checkTarget, writeTarget } from './report-target.ts';

const usage =
  `Usage: report --format ${commandFormats.join('|')} --lang lo|en|vi[,second] [--plan ID] [--indicators a,b|all] [--years A-B]\n` +
  '              [--sections a,b] [--data DIR | --dataset DIR] [--site DIR] [--address URL] --to FILE [--json]\n' +
  '  --lang      one language or two: each has a whole part of its own, the first leads\n' +
  '  --plan      the plan whose verdicts are printed; without it the lead verdict of each indicator\n' +
  '  --years     first and last year of the values printed; verdicts are those of the release\n' +
  '  --sections  summary, status, changes, programmes, indicators, provinces, arithmetic, tables, method, sources\n' +
  '  --data      source files, published for the report in memory, public edition (default: data)\n' +
  '  --dataset   published files, as data:publish writes them\n' +
  '  --site      the built site, which lays out the pages of a PDF (default: dist)\n' +
  '  --address   where the site is published; reports then name where they can be made anew\n';

/** `report`: the planners' report of the page, made without a window. */
export const runReport: Command = async (argv, io) => {
  const options = reportOptions(argv);
  if (typeof options === 'string') return wrongUsage(options, io);
  try {
    await checkTarget(options.to);
    return await made(options, io);
  } catch (error) {
    if (error instanceof FaultyDatasetError) return faulty(error, options, io);
    if (error instanceof UnwritableTargetError || error instanceof UnreadableDatasetError) return wrongUsage(error.message, io);
    if (!(error instanceof MissingPartError)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
};

async function made(options: ReportOptions, io: CommandIo): Promise<0 | 2> {
  const dataset = await openReportDataset(options.from);
  const overview = await dataset.read(datasetFiles.overview);
  const request = await reportRequestOf(options, overview, dataset);
  if (typeof request === 'string') return wrongUsage(request, io);
  const { content, pages } = await renderReport({ options, request, dataset, overview, onProgress: progressOf(io) });
  await writeTarget(options.to, content);
  const { release, fingerprint, kind } = dataset.manifest;
  const { format, languages, to, isJson } = options;
  const facts = { written: to, format, languages, release, fingerprint, kind, indicators: request.indicators.length, bytes: content.length, pages };
  const count = `${request.indicators.length} indicator${request.indicators.length === 1 ? '' : 's'}`;
  const about = `Release ${release}, fingerprint ${fingerprint.slice(0, 8)}, ${count}, ${languages.join(' and ')}`;
  io.out(isJson ? `${JSON.stringify(facts)}\n` : `${about}: ${content.length} bytes${pages === null ? '' : `, ${pages} pages`} in ${to}.\n`);
  return 0;
}

/** A line for each tenth of each stage. */
function progressOf({ err }: CommandIo): ReportTask['onProgress'] {
  let last = '';
  return (stage, share) => {
    const line = `${stage}: ${10 * Math.floor(share * 10)} %\n`;
    if (line !== last) err(line);
    last = line;
  };
}

function wrongUsage(message: string, io: CommandIo): 2 {
  io.err(`${message}\n${usage}`);
  return 2;
}

const shownFindings = 20;

function faulty({ findings }: FaultyDatasetError, { from, isJson }: ReportOptions, io: CommandIo): 1 {
  if (isJson) io.out(`${JSON.stringify({ written: null, findings })}\n`);
  for (const { file, line, column, rule, message, mend } of findings.slice(0, shownFindings)) io.err(`${file}:${line}:${column}: ${rule}: ${message} ${mend}\n`);
  io.err(`No report was made: ${findings.length} error${findings.length === 1 ? '' : 's'} in ${from.folder}.\n`);
  return 1;
}
