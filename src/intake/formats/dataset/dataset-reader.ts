import { idOfFile } from '#intake/dataset-layout.ts';
import { datasetFormat } from '#model/opened-dataset.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignEvent, ForeignFile, FormatReader, ReadOptions } from '../format-reader.ts';
import { readSafely } from '../limits/read-safely.ts';
import { datasetFolder } from './dataset-folder.ts';
import { observationEvents } from './observation-events.ts';

const observationName = /^observations\/[^/]+\.csv$/;

/** A dataset of our own, as data package or as its folder: the figures of its observation files, the newest of each. */
export const datasetReader: FormatReader = {
  id: 'dataset',
  likelihood: async (files) => ((await datasetFolder(files)).files === null ? 0 : 1),
  read: (files, options) => readSafely(events(files, options)),
};

async function* events(given: readonly ForeignFile[], { signal }: ReadOptions): AsyncGenerator<ForeignEvent> {
  const { files, descriptor, findings } = await datasetFolder(given);
  yield { kind: 'about', format: datasetFormat, facts: descriptor === null ? {} : await factsOf(descriptor) };
  for (const finding of findings) yield { kind: 'finding', finding };
  if (files === null) {
    if (findings.length === 0) yield { kind: 'finding', finding: noDataset(given[0]?.path ?? '') };
    return;
  }
  yield { kind: 'finding', finding: onlyFigures(given[0]?.path ?? '') };
  const tables = Array.from(files).filter(([path]) => observationName.test(path));
  const of = tables.reduce((sum, [, { size }]) => sum + size, 0);
  let done = 0;
  for (const [path, file] of tables) {
    signal?.throwIfAborted();
    yield* observationEvents(idOfFile(path), file.path, await file.bytes());
    done += file.size;
    yield { kind: 'progress', done, of };
  }
}

function noDataset(file: string) {
  return foreignFinding('format-unknown', {
    place: { file },
    message: 'No dataset was found: it is an archive or a folder in which dataset.yaml and releases.yaml lie beside each other, once.', mend: 'Bring in the data package as it was downloaded, or a zip of the data folder; a download may have been cut off.',
  });
}

/** Plans, targets and texts of a dataset are no figures: whoever wants them opens the whole, or edits its files. */
function onlyFigures(file: string) {
  return foreignFinding('dataset-figures', {
    severity: 'note', place: { file },
    message: 'The file is a whole dataset; only its figures are brought in.', mend: 'Open the dataset to see it as a whole; plans, targets and texts are changed in the files of the dataset.',
  });
}

const told = ['title', 'version', 'asOf', 'edition', 'kind', 'fingerprint'] as const;

/** What the package says of itself; nothing where its descriptor cannot be read. */
async function factsOf(descriptor: ForeignFile): Promise<Readonly<Record<string, string>>> {
  try {
    const said = JSON.parse(new TextDecoder().decode(await descriptor.bytes())) as Readonly<Record<string, unknown>> | null;
    return Object.fromEntries(told.flatMap((name) => (typeof said?.[name] === 'string' ? [[name, said[name].slice(0, 200)] as const] : [])));
  } catch {
    return {};
  }
}
