import { DatasetError } from './dataset-error.ts';
import type { DatasetSource, ReadOptions } from './dataset-source.ts';

/** Characters of a hash in an address: enough that two releases never share one. */
const hashLength = 16;

function addressOf(base: string, path: string, hash: string | undefined): string {
  return hash === undefined ? `${base}${path}` : `${base}${path}?v=${hash.slice(0, hashLength)}`;
}

/** A file named by hash never changes; one without (the manifest) is asked for anew each time. */
function cacheMode({ hash, fresh }: ReadOptions): RequestCache {
  if (fresh === true) return 'reload';
  return hash === undefined ? 'no-cache' : 'default';
}

async function answerOf<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    // Whoever cancelled knows why; that is no failure of the line.
    if (signal?.aborted === true) throw cause;
    throw new DatasetError({ kind: 'unreachable' }, { cause });
  }
}

/** The published files below an address that ends in a slash. */
export function httpSource(base: string): DatasetSource {
  return {
    read: async (path, options = {}) => {
      const { signal, hash } = options;
      const request = fetch(addressOf(base, path, hash), { cache: cacheMode(options), signal: signal ?? null });
      const response = await answerOf(request, signal);
      if (response.status === 404 || response.status === 410) throw new DatasetError({ kind: 'not-published', path });
      if (!response.ok) throw new DatasetError({ kind: 'server-error', status: response.status });
      return new Uint8Array(await answerOf(response.arrayBuffer(), signal));
    },
  };
}
