/**
 * `npm run audit:deps`: known weaknesses of the packages, where the registry answers that question; else what a person needs to look them up:
 * every package that is shipped with its version, its newest version and the days of both. `npm run audit:deps -- NAME…`: this table of some.
 */
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { shippedPackages } from '../src/panels/about/shipped-packages.ts';

const npm = (...words: readonly string[]) => spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' });

type Audit = { readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> }; readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly isDirect: boolean; readonly range: string }>> };

type Told = { readonly time?: Readonly<Record<string, string>>; readonly 'dist-tags.latest'?: string; readonly deprecated?: string };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const day = (instant: string | undefined): string => instant?.slice(0, 10) ?? '-';

function row(name: string, version: string): readonly string[] {
  const { status, stdout } = npm('view', name, 'time', 'dist-tags.latest', 'deprecated', '--json');
  const told = (status === 0 ? parsed(stdout) : null) as Told | null;
  if (told === null) return [name, version, '?', '?', '?', ''];
  const newest = told['dist-tags.latest'] ?? '?';
  return [name, version, day(told.time?.[version]), newest, day(told.time?.[newest]), told.deprecated === undefined ? '' : 'deprecated'];
}

function printed(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

const answer = parsed(npm('audit', '--omit', 'dev', '--json').stdout) as Audit | null;
const asked = argv.slice(2);
if (answer?.metadata === undefined || asked.length > 0) {
  if (answer?.metadata === undefined) console.log('The registry does not answer questions about weaknesses here. What is shipped, to be looked up where it does:\n');
  console.log(printed([['package', 'version', 'of', 'newest', 'of', ''], ...shippedPackages.filter(({ name }) => asked.length === 0 || asked.includes(name)).map(({ name, version }) => row(name, version))]));
} else {
  const known = Object.entries(answer.vulnerabilities ?? {});
  console.log(printed([['package', 'severity', 'versions'], ...known.map(([name, { severity, range }]) => [name, severity, range])]));
  console.log(`${known.length} packages with known weaknesses`);
  process.exitCode = known.some(([, { severity }]) => ['high', 'critical'].includes(severity)) ? 1 : 0;
}
