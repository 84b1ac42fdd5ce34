import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Runs a program to its end, in `cwd` where it is given; its output, or an error with what it said. */
export function runProgram(name: string, args: readonly string[], { timeout = 600_000, cwd = process.cwd() }: { readonly timeout?: number; readonly cwd?: string } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout, cwd });
  if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${`${stderr}${stdout}`.slice(0, 2000)}`);
  return stdout;
}

export type Measured = { readonly code: number; readonly out: string; readonly err: string; readonly seconds: number; readonly peakMegabytes: number };

const sampleMilliseconds = 100;

/** Runs a program and measures its time and the most memory it and everything it started held at once. */
export async function runMeasured(name: string, args: readonly string[]): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err, peak] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const sampling = setInterval(() => (peak = Math.max(peak, memoryOfTree(child.pid ?? 0))), sampleMilliseconds);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  }).finally(() => clearInterval(sampling));
  return { code, out, err, seconds: (performance.now() - begun) / 1000, peakMegabytes: peak };
}

/** Memory of a process and its descendants that no other process shares, in megabytes; 0 where the system does not tell. */
function memoryOfTree(root: number): number {
  const parents = new Map<number, number>();
  try {
    for (const entry of readdirSync('/proc')) {
      const parent = /^\d+$/.test(entry) ? parentOf(Number(entry)) : null;
      if (parent !== null) parents.set(Number(entry), parent);
    }
  } catch {
    return 0;
  }
  const isBelow = (id: number): boolean => id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, id) => sum + privateMegabytes(id), 0);
}

function parentOf(id: number): number | null {
  const text = readOrEmpty(`/proc/${id}/stat`);
  return text === '' ? null : Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
}

function privateMegabytes(id: number): number {
  const text = readOrEmpty(`/proc/${id}/statm`);
  const [, resident = 0, shared = 0] = text.split(' ').map(Number);
  return ((resident - shared) * 4096) / 1_000_000;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
