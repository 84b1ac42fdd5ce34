import { parseArgs } from 'node:util';
import type { Finding } from '#model/finding.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { Command } from './command.ts';
import { readDataFolder } from './data-folder.ts';

const usage = 'Usage: data:check [DIR] [--json]\n  DIR     folder of the dataset (default: data)\n  --json  prints the findings as JSON and nothing else\n';

/** `data:check`: every finding of a dataset folder at once, sorted by file and line, then a summary line. */
export const runCheck: Command = async (argv, io) => {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    io.err(`${options}\n${usage}`);
    return 2;
  }
  const files = await readDataFolder(options.folder).catch(() => null);
  if (files === null) {
    io.err(`The folder "${options.folder}" cannot be read.\n${usage}`);
    return 2;
  }
  const { findings } = readDataset(files);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = { files: files.size, errors, warnings: findings.length - errors };
  io.out(options.isJson ? `${JSON.stringify({ ...counts, findings }, null, 2)}\n` : `${report(findings, options.folder)}${summary(counts)}\n`);
  return errors > 0 ? 1 : 0;
};

/** One line for one finding: file:line:column, severity, rule, value, what is wrong and how to mend it. */
function report(findings: readonly Finding[], folder: string): string {
  const root = folder.replace(/\/+$/, '');
  return findings
    .map(({ file, line, column, severity, rule, value, message, mend }) =>
      `${root}/${file}:${line}:${column}  ${severity}  ${rule}  ${value === '' ? '-' : value}  ${message} ${mend}\n`,
    )
    .join('');
}

function summary({ files, errors, warnings }: { readonly files: number; readonly errors: number; readonly warnings: number }): string {
  const total = errors + warnings;
  return `${counted(total, 'finding')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(argv: readonly string[]): { readonly folder: string; readonly isJson: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) return 'Only one folder can be checked at a time.';
    return { folder: positionals[0] ?? 'data', isJson: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
