import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateDemonstration, type Given, releasesFile } from '#mocks/demonstration/generate-demonstration.ts';
import { closeReleases } from './close-releases.ts';
import type { Command } from './command.ts';
import { generateOptions, type GenerateOptions } from './generate-options.ts';
import { parseGenerated } from './parse-generated.ts';
import { replaceFolder } from './write-folder.ts';

const usage =
  'Usage: data:generate --to DIR [--seed N] [--indicators N] [--areas N] [--disaggregations N] [--years A-B] [--json]\n' +
  '  --to               a new or empty folder, or one that holds a demonstration dataset, which is replaced as a whole\n' +
  '  --areas            areas inside the country, itself included: 19 = with its provinces, more adds districts\n' +
  '  --disaggregations  sets of dimension codes, the total included: 5 = total, women, men, urban, rural\n';

/** `data:generate`: writes the demonstration dataset as source files, its earlier releases closed and sealed. */
export const runGenerate: Command = async (argv, io) => {
  const options = generateOptions(argv);
  if (typeof options === 'string') {
    io.err(`${options}\n${usage}`);
    return 2;
  }
  if (!(await mayWriteTo(options.to))) {
    io.err(`${options.to} holds something else than a demonstration dataset; nothing was written.\n${usage}`);
    return 2;
  }
  const files = generateDemonstration(options.size, await provinceShapes());
  const dataset = parseGenerated(files);
  if ('rule' in dataset) {
    io.err(`${dataset.file}:${dataset.line}:${dataset.column}: ${dataset.message}\n`);
    return 1;
  }
  await write(options.to, new Map([...files, releasesFile(closeReleases(dataset))]));
  io.out(summary(options, { indicators: dataset.indicators.length, observations: dataset.observations.length, files: files.size }));
  return 0;
};

const shapesFile = 'data/geo/provinces.geojson';

/** The shapes of the provinces, which are real: from the published dataset, where the command runs beside one. */
async function provinceShapes(): Promise<Given> {
  const boundaries = await readFile(shapesFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return boundaries === null ? {} : { boundaries };
}

/** Whether a folder is new, empty, or holds a demonstration dataset: nothing real is ever overwritten. */
async function mayWriteTo(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : null));
  if (entries === null) return false;
  if (entries.length === 0) return true;
  const config = await readFile(join(folder, 'dataset.yaml'), 'utf8').catch(() => '');
  return /^kind:\s*demonstration\s*$/m.test(config);
}

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const encoder = new TextEncoder();
  await replaceFolder(folder, new Map([...files].map(([path, text]) => [path, encoder.encode(text)])), 'dataset.yaml');
}

type Made = { readonly indicators: number; readonly observations: number; readonly files: number };

function summary({ to, size, isJson }: GenerateOptions, made: Made): string {
  if (isJson) return `${JSON.stringify({ to, ...size, ...made })}\n`;
  return `Demonstration dataset in ${to}: ${made.indicators} indicators, ${made.observations} observations, ${made.files} files.\n`;
}
