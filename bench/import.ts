/** Time and memory of `data:import` for a made-up data repository of Open SDG: `npm run bench:import -- [ROWS]`. Ends with 1 where a budget is broken. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDataImport } from '../src/cli/import.ts';

const [first = '550000', ...rest] = process.argv.slice(2);
const rows = Number(first);
const tables = 250;
const budget = { seconds: 120, megabytes: 1000 };

/** A repository of 250 tables: years, five breakdowns, some blanks, and some cells that no reader can be glad of. */
function writeRepository(folder: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true });
  mkdirSync(join(folder, 'meta'), { recursive: true });
  writeFileSync(join(folder, 'config_data.yml'), 'languages:\n  - en\ninputs:\n  - class: InputCsvData\n    path_pattern: data/*-*.csv\n');
  const each = Math.ceil(rows / tables);
  for (let table = 0; table < tables; table += 1) {
    const key = `${(table % 17) + 1}-${Math.floor(table / 17) + 1}-1`;
    const lines = Array.from({ length: Math.min(each, rows - table * each) }, (_, row) => line(table, row));
    writeFileSync(join(folder, `data/indicator_${key}.csv`), `Year,Sex,Age,Region,Education level,Cause,Unit measure,Observation status,GeoCode,Value\n${lines.join('\n')}\n`);
    writeFileSync(join(folder, `meta/${key}.md`), `---\nindicator_name: Indicator ${key} of the bench\nindicator_definition: Made up\ncomputation_units: Percentage\n---\n`);
  }
}

function line(table: number, row: number): string {
  const [year, block] = [2005 + (row % 20), Math.floor(row / 20)];
  const value = row % 97 === 0 ? '' : row % 501 === 0 ? 'N/A' : (20 + ((row * 7 + table) % 300) / 10).toFixed(2);
  return [year, ['', 'Male', 'Female'][block % 3], `${(Math.floor(block / 3) % 12) * 5} to ${(Math.floor(block / 3) % 12) * 5 + 4}`, `Region ${Math.floor(block / 36) % 40}`, `Level ${Math.floor(block / 1440) % 10}`, '"Cause, one"', 'Percentage', 'Undefined', `E${10_000 + (Math.floor(block / 36) % 40)}`, value].join(',');
}

/** One import in a process of its own, so that its memory is nobody else's. */
async function runChild([input = '', to = '']: readonly string[]): Promise<void> {
  process.exitCode = await runDataImport(['--from', 'open-sdg', '--input', input, '--to', to, '--as-of', '2026-11-21'], {
    read: () => Promise.reject(new Error('nothing to read')),
    out: (text) => process.stdout.write(text.split('\n').slice(-4).join('\n')),
    err: (text) => process.stderr.write(text),
  });
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stdout.write(`${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of processor, peak ${Math.ceil(maxRSS / 1024)} MB\n`);
}

function measure(folder: string): void {
  writeRepository(join(folder, 'repository'));
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, 'child', join(folder, 'repository'), join(folder, 'dataset')], { encoding: 'utf8' });
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = Number(/peak (\d+) MB/.exec(stdout)?.[1] ?? Number.NaN);
  process.stdout.write(`${stdout}${stderr}${rows} rows: ${seconds.toFixed(1)} s (budget ${budget.seconds}), ${megabytes} MB (budget ${budget.megabytes}), exit ${status ?? 'none'}\n`);
  if (!(seconds <= budget.seconds && megabytes <= budget.megabytes)) process.exitCode = 1;
}

if (first === 'child') await runChild(rest);
else {
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  try {
    measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
