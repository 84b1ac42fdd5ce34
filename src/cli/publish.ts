import { parseArgs } from 'node:util';
import { readDataset } from '#intake/read-dataset.ts';
import type { Finding } from '#model/finding.ts';
import { manifestSchema } from '#model/manifest.ts';
import { publish, type PublishedFiles } from '#publish/publish.ts';
import type { Edition } from '#publish/edition.ts';
import type { Command, CommandIo } from './command.ts';
import { readDataFolder } from './data-folder.ts';
import { ForeignFolderError, replaceFolder } from './write-folder.ts';

const usage =
  'Usage: data:publish [DIR] --to OUT [--public] [--json]\n' +
  '  DIR       the data folder (default: data)\n' +
  '  --to      the folder to write (default: public/dataset); it is replaced as a whole\n' +
  '  --public  leaves drafts and embargoed values out\n';

const shownFindings = 50;

type Options = { readonly from: string; readonly to: string; readonly edition: Edition; readonly isJson: boolean };

/** `data:publish`: checks the data folder, then writes the published files, all or none. */
export const runPublish: Command = async (argv, io) => {
  const options = readOptions(argv);
  if (typeof options === 'string') return wrongUsage(options, io);
  const sources = await readDataFolder(options.from).catch(() => null);
  if (sources === null) return wrongUsage(`${options.from} cannot be read.`, io);
  const { dataset, findings } = readDataset(sources);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (dataset === null || errors.length > 0) {
    reportErrors(errors, options, io);
    return 1;
  }
  const files = publish(dataset, { edition: options.edition });
  try {
    await replaceFolder(options.to, files, 'manifest.json');
  } catch (error) {
    if (error instanceof ForeignFolderError) return wrongUsage(error.message, io);
    throw error;
  }
  io.out(summary(files, options, findings.length));
  return 0;
};

function wrongUsage(message: string, io: CommandIo): 2 {
  io.err(`${message}\n${usage}`);
  return 2;
}

function reportErrors(errors: readonly Finding[], { from, isJson }: Options, io: CommandIo): void {
  if (isJson) {
    io.out(`${JSON.stringify({ published: false, findings: errors })}\n`);
    return;
  }
  const lines = errors.slice(0, shownFindings).map(line);
  const rest = errors.length - lines.length;
  const further = rest > 0 ? `${rest} further errors.\n` : '';
  const count = `${errors.length} error${errors.length === 1 ? '' : 's'}`;
  io.err(`${lines.join('')}${further}Nothing was published: ${count} in ${from}.\n`);
}

function line({ file, line: row, column, rule, value, message, mend }: Finding): string {
  const found = value === '' ? '' : ` (${value})`;
  return `${file}:${row}:${column}: ${rule}${found}: ${message} ${mend}\n`;
}

function summary(files: PublishedFiles, { to, edition, isJson }: Options, warnings: number): string {
  const { release, fingerprint } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(files.get('manifest.json'))));
  const bytes = [...files.values()].reduce((total, { length }) => total + length, 0);
  if (isJson) {
    return `${JSON.stringify({ published: true, to, release, edition, fingerprint, files: files.size, bytes, warnings })}\n`;
  }
  const about = `Release ${release}, ${edition} edition, fingerprint ${fingerprint.slice(0, 8)}`;
  return `${about}: ${files.size} files, ${bytes} bytes in ${to}; ${warnings} warning${warnings === 1 ? '' : 's'}.\n`;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        to: { type: 'string', default: 'public/dataset' },
        public: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [from = 'data', ...others] = positionals;
    if (others.length > 0) return `Unexpected argument: ${others.join(' ')}.`;
    return { from, to: values.to, edition: values.public ? 'public' : 'full', isJson: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
