/**
 * Makes the demonstration dataset that stands beside the published one: public/demonstration, public edition, fixed seed.
 * DEMONSTRATION=0 leaves it out. Nothing is made again while neither the program nor what was made has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runSteps } from './run-steps.ts';

const output = 'public/demonstration';
const sources = '.cache/demonstration';
const stampFile = '.cache/demonstration-stamp';
/** Whatever the files follow from. */
const inputs = ['mocks/demonstration', 'src/cli', 'src/domain', 'src/intake', 'src/lib', 'src/model', 'src/publish', 'data/geo', 'package-lock.json'];

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

/** The content of the program, and of what it made before. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const input of [...inputs, output]) {
    for (const path of input.includes('.') ? [input] : filesIn(input)) hash.update(`${path}\n`).update(readFileSync(path)).update('\n');
  }
  return hash.digest('hex');
}

function make(): number {
  const command = (...parts: string[]): [string, ...string[]] => ['npx', 'tsx', 'src/cli/main.ts', ...parts];
  const code = runSteps([
    { name: 'demonstration dataset', command: command('generate', '--to', sources) },
    { name: 'demonstration files', command: command('publish', sources, '--to', output, '--public') },
  ]);
  if (code !== 0) return code;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp());
  return 0;
}

if (process.env['DEMONSTRATION'] === '0') {
  rmSync(output, { recursive: true, force: true });
  console.log('The demonstration dataset is left out.');
} else if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) {
  console.log('The demonstration dataset is as it was.');
} else {
  process.exitCode = make();
}
