import { spawnSync } from 'node:child_process';

export type Step = { readonly name: string; readonly command: readonly [string, ...string[]]; readonly env?: Readonly<Record<string, string>> };

/** Runs commands one after another, says what each took, and stops with the exit code of the first that fails. */
export function runSteps(steps: readonly Step[]): number {
  for (const { name, command, env } of steps) {
    console.log(`\n── ${name}`);
    const started = performance.now();
    const [program, ...parts] = command;
    const { status } = spawnSync(program, parts, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`\n${name} failed after ${seconds} s`);
      return status ?? 1;
    }
    console.log(`   ${name}: ${seconds} s`);
  }
  return 0;
}
