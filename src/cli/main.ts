import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from './command.ts';

/** Every command, loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).runCheck,
  close: async () => (await import('./close.ts')).runClose,
  apply: async () => (await import('./apply.ts')).runApply,
  import: async () => (await import('./import.ts')).runDataImport,
  assess: async () => (await import('./assess.ts')).runAssess,
  generate: async () => (await import('./generate.ts')).runGenerate,
  publish: async () => (await import('./publish.ts')).runPublish,
  template: async () => (await import('./template.ts')).runTemplate,
  report: async () => (await import('./report.ts')).runReport,
};

const [name = '', ...argv] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load === undefined) {
  process.stderr.write(`Unknown command "${name}". Commands: ${Object.keys(commands).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const run = await load();
  // An exit code instead of an exit: long output to a pipe is still being written.
  process.exitCode = await run(argv, {
    read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
    out: (line) => process.stdout.write(line),
    err: (line) => process.stderr.write(line),
  });
}
