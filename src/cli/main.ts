import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type Command } from './command.ts';

/** Every command, loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).runCheck,
  close: async () => (await import('./close.ts')).runClose,
  assess: async () => (await import('./assess.ts')).runAssess,
  generate: async () => (await import('./generate.ts')).runGenerate,
  publish: async () => (await import('./publish.ts')).runPublish,
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
