import { expose, transfer } from 'comlink';
import { buffersOf, type OpenDatasetJob, openDatasetFile } from './open-dataset-job.ts';

/** A worker tells what it has to tell only between two turns. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const job: OpenDatasetJob = {
  ping: () => true,
  open: async (file, onProgress) => {
    const outcome = await openDatasetFile(file, onProgress, nextTurn);
    return outcome.kind === 'opened' ? transfer(outcome, buffersOf(outcome.files)) : outcome;
  },
};

/** Entry of the worker that opens a dataset. */
expose(job);
