/** Makes both peers of the published dataset in a folder of their own; what they need is installed there and nowhere else. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { peerContent } from './content.ts';
import { writeStaticPages } from './static-pages.ts';

const source = 'bench/peers/framework';
const workshop = resolve('.cache/peers');

export type Peers = { readonly plain: string; readonly framework: string };

function work(command: string, ...parts: readonly string[]): void {
  const { status, stdout } = spawnSync(command, parts, { cwd: workshop, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' } });
  if (status !== 0) throw new Error(`${command} ${parts.join(' ')} ended with ${status}\n${stdout}`);
}

/** Installed once for each lock file: the mark is written when all is there. */
function install(): void {
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const mark = join(workshop, 'node_modules/.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the peers …');
  work('npm', 'ci', '--ignore-scripts');
  writeFileSync(mark, lock);
}

/** The path of a program of the peers' own packages. */
export const peerProgram = (path: string): string => join(workshop, 'node_modules', path);

export function preparePeers(dataset: string): Peers {
  mkdirSync(workshop, { recursive: true });
  for (const made of ['src', 'dist', 'plain']) rmSync(join(workshop, made), { recursive: true, force: true });
  cpSync(source, workshop, { recursive: true });
  install();
  const content = peerContent(dataset);
  const peers = { plain: join(workshop, 'plain'), framework: join(workshop, 'dist') };
  mkdirSync(join(workshop, 'src/data'));
  for (const [name, part] of Object.entries(content)) writeFileSync(join(workshop, `src/data/${name}.json`), JSON.stringify(part));
  work(process.execPath, peerProgram('@observablehq/framework/dist/bin/observable.js'), 'build');
  writeStaticPages(content, peers.plain);
  for (const folder of Object.values(peers)) writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
  return peers;
}
