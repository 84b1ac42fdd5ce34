import { DatasetError } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';
import { isSilence } from './listen-for.ts';

/** True for what may be over in a moment; a refused or missing file is not, and a silent server was waited for long enough. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof DatasetError) || isSilence(error.cause)) return false;
  const { problem } = error;
  return problem.kind === 'unreachable' || (problem.kind === 'server-error' && problem.status >= 500);
}

/** Waits `pause` milliseconds and asks once more after a failure that may pass, before anybody falls back to a copy. */
export function patientSource(source: DatasetSource, pause: number): DatasetSource {
  return {
    read: async (path, options) => {
      try {
        return await source.read(path, options);
      } catch (error) {
        if (!mayPass(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
        options?.signal?.throwIfAborted();
        return source.read(path, options);
      }
    },
  };
}
