/** Makes every kind of report from the command line and reads it with programs by others: poppler, LibreOffice, xmllint. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetFiles } from '../../src/model/dataset-files.ts';
import { openReportDataset } from '../../src/cli/report-dataset.ts';
import { reportOptions } from '../../src/cli/report-options.ts';
import { reportRequestOf } from '../../src/cli/report-request-of.ts';
import { reportSourcesOf } from '../../src/cli/report-sources.ts';
import { makeReport } from '../../src/view-models/report/make-report.ts';
import type { ReportDocument } from '../../src/view-models/report/report-document.ts';
import { checkOffice } from './check-office.ts';
import { checkPdf } from './check-pdf.ts';
import { checkTemplate } from './template-check.ts';
import { checkWorkbook } from './workbook-check.ts';
import { findingsOf, type OfficeFinding } from './office-finding.ts';
import { runMeasured } from './run-program.ts';

const dataset = process.env['OFFICE_DATASET'] ?? 'public/demonstration';
const site = process.env['OFFICE_SITE'] ?? 'dist';
/** Indicators by the languages of a report; a report of two languages is twice as long. */
const jobs = (process.env['OFFICE_JOBS'] ?? 'lo:60 en:60 lo,en:20').split(' ').map((job) => job.split(':'));
const formats = (process.env['OFFICE_FORMATS'] ?? 'pdf docx pptx xlsx').split(' ');

const missing = [['soffice', 'libreoffice-writer-nogui, -calc-nogui, -impress-nogui'], ['pdftotext', 'poppler-utils'], ['xmllint', 'libxml2-utils']].filter(
  ([program = '']) => !(process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program))),
);
if (missing.length > 0 || !existsSync(join(dataset, 'manifest.json')) || !existsSync(join(site, 'index.html'))) {
  for (const [program, packages] of missing) console.error(`${program} is missing: install ${packages}.`);
  if (missing.length === 0) console.error(`${dataset} or ${site} is missing: run npm run build first.`);
  process.exit(1);
}

type Row = { readonly file: string; readonly indicators: number; readonly seconds: number; readonly megabytes: number; readonly kilobytes: number; readonly pages: number };

const folder = mkdtempSync(join(tmpdir(), 'tracker-office-'));
const rows: Row[] = [];
const problems: OfficeFinding[] = [];
try {
  const { read } = await openReportDataset({ kind: 'published', folder: dataset });
  const all = (await read(datasetFiles.overview)).indicators.map(({ id }) => id);
  for (const [language = 'lo', count = '60'] of jobs) {
    const ids = all.slice(0, Number(count));
    const report = await expected(language, ids);
    for (const format of formats) {
      const { row, findings } = await made(format, language, ids, report);
      rows.push(row);
      problems.push(...findings);
      console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${row.file}: ${row.seconds.toFixed(1)} s, ${row.megabytes.toFixed(0)} MB of memory, ${row.kilobytes.toFixed(0)} kB, ${row.pages} pages`);
    }
  }
  if (formats.includes('xlsx')) problems.push(...(await checkTemplate()).map((problem) => ({ file: 'the collection template', place: 'filled in', problem })));
  if (formats.includes('xlsx')) problems.push(...(await checkWorkbook(['public/dataset', dataset])).map((problem) => ({ file: 'the formulas of the workbook', place: 'recalculated', problem })));
} finally {
  if (process.env['OFFICE_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(`The files are in ${folder}.`);
}
for (const { file, place, problem } of problems) console.error(`${file}: ${place}: ${problem}`);
console.log('\n| report | indicators | time | memory at most | file | pages, slides or sheets |\n|---|---|---|---|---|---|');
for (const { file, indicators, seconds, megabytes, kilobytes, pages } of rows) console.log(`| ${file} | ${indicators} | ${seconds.toFixed(1)} s | ${megabytes.toFixed(0)} MB | ${kilobytes.toFixed(0)} kB | ${pages} |`);
const failed = rows.filter(({ file }) => problems.some((problem) => problem.file === file)).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = problems.length === 0 ? 0 : 1;

function argumentsOf(format: string, language: string, ids: readonly string[], to: string): readonly string[] {
  return ['--format', format, '--lang', language, '--indicators', ids.join(','), '--dataset', dataset, '--site', site, '--to', to, '--json'];
}

/** What every format must hold: the report before it has one. */
async function expected(language: string, ids: readonly string[]): Promise<ReportDocument> {
  const options = reportOptions(argumentsOf('docx', language, ids, 'report.docx'));
  if (typeof options === 'string') throw new Error(options);
  const opened = await openReportDataset(options.from);
  const overview = await opened.read(datasetFiles.overview);
  const request = await reportRequestOf(options, overview, opened);
  if (typeof request === 'string') throw new Error(request);
  return makeReport(request, await reportSourcesOf({ dataset: opened, overview, address: null }), { onProgress: () => undefined });
}

async function made(format: string, language: string, ids: readonly string[], report: ReportDocument) {
  const name = `report-${language.replace(',', '-')}.${format}`;
  const path = join(folder, name);
  const findings = findingsOf(name);
  const { code, out, err, seconds, peakMegabytes } = await runMeasured(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'report', ...argumentsOf(format, language, ids, path)]);
  if (code !== 0) findings.add('report', `the command ended with ${code}: ${err.slice(-600)}`);
  const pages = code === 0 ? await checked(format, path, report, (JSON.parse(out) as { readonly pages: number | null }).pages, findings) : 0;
  const row: Row = { file: name, indicators: ids.length, seconds, megabytes: peakMegabytes, kilobytes: code === 0 ? statSync(path).size / 1000 : 0, pages };
  return { row, findings: findings.all };
}

/** Whatever a check stumbles over is a finding, too. */
async function checked(format: string, path: string, report: ReportDocument, pages: number | null, findings: ReturnType<typeof findingsOf>): Promise<number> {
  try {
    if (format === 'pdf') {
      await checkPdf(path, report, pages ?? 0, findings);
      return pages ?? 0;
    }
    return checkOffice(path, format as 'docx' | 'pptx' | 'xlsx', report, folder, findings);
  } catch (error) {
    findings.add('check', error instanceof Error ? error.message : String(error));
    return 0;
  }
}
