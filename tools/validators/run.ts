/** Checks the open data of a built site with validators by others: the data package with Frictionless Data, SDMX with rsdmx. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { unzipSync } from 'fflate';
import { runProgram } from '../office/run-program.ts';

const here = import.meta.dirname;
const site = process.env['VALIDATED_SITE'] ?? 'dist';

function unpacked(zip: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

type PackageOutcome = { readonly findings: readonly string[]; readonly tables: number; readonly rows: number };

function packageFindings(download: string): readonly string[] {
  const folder = unpacked(join(download, 'data-package.zip'));
  try {
    const { findings, tables, rows } = JSON.parse(runProgram('node', [join(here, 'data-package.cjs'), folder])) as PackageOutcome;
    console.log(`data package: ${tables} tables, ${rows} rows`);
    runProgram('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });
    return tables === 0 || rows === 0 ? [...findings, 'no table was read'] : findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sdmxFindings(download: string): readonly string[] {
  const said = runProgram('Rscript', [join(here, 'sdmx.R'), join(download, 'structure-sdmx.xml'), join(download, 'observations-sdmx.csv')]);
  console.log(`SDMX: ${said.split('\n')[0] ?? ''}`);
  return said.split('\n').filter((line) => line.startsWith('FINDING '));
}

if (!existsSync(join(here, 'node_modules'))) runProgram('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here });
const findings = ['dataset', 'demonstration'].flatMap((dataset) => {
  const download = join(site, dataset, 'download');
  return existsSync(download) ? [...packageFindings(download), ...sdmxFindings(download)].map((finding) => `${dataset}: ${finding}`) : [`${download} is missing: run npm run build first.`];
});
for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? 'Nothing found.' : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
