import { DatasetError, type DatasetProblem } from '#dataset/dataset-error.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { memorySource } from '#dataset/memory-source.ts';
import type { PublishedFiles } from './published-release.ts';

/** A source that a test can take off the line, break file by file, and give a new release. */
export type ServerInHand = DatasetSource & {
  files: PublishedFiles;
  /** Problem with which every request is answered, or null. */
  down: DatasetProblem | null;
  /** Problems of single files. */
  readonly broken: Map<string, DatasetProblem>;
  /** Paths in the order they were asked for. */
  readonly asked: string[];
};

export function serverInHand(files: PublishedFiles): ServerInHand {
  const server: ServerInHand = {
    files,
    down: null,
    broken: new Map(),
    asked: [],
    read: async (path, options) => {
      server.asked.push(path);
      const problem = server.down ?? server.broken.get(path);
      if (problem !== null && problem !== undefined) throw new DatasetError(problem);
      return memorySource(server.files).read(path, options);
    },
  };
  return server;
}
