import { DatasetError } from './dataset-error.ts';
import type { DatasetSource, ReadOptions } from './dataset-source.ts';
import { type Listening, listenFor } from './listen-for.ts';

/** Characters of a hash in an address: enough that two releases never share one. */
const hashLength = 16;

/** The head comes first and alone, and decides whether a kept copy is shown; other files may wait for each other on a slow line. */
const silenceBeforeHead = 20_000;
const silenceBeforeFile = 60_000;

/** Nothing names the size of the head; a head does not grow with its dataset. */
const headAtMost = 5_000_000;

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
    // Whoever cancelled knows why; that is no failure of the line. Nor is an answer that was refused.
    if (signal?.aborted === true || cause instanceof DatasetError) throw cause;
    throw new DatasetError({ kind: 'unreachable' }, { cause });
  }
}

/** An answer that is too long is not the file; the rest of it is not waited for. */
function tooLong(path: string, { hash }: ReadOptions): DatasetError {
  return new DatasetError(hash === undefined ? { kind: 'malformed', path, issues: [`> ${headAtMost} B`] } : { kind: 'tampered', path });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

async function bytesOf(response: Response, path: string, options: ReadOptions, listening: Listening): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const atMost = options.hash === undefined ? headAtMost : (options.bytes ?? Infinity);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    listening.hear();
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > atMost) {
      void reader?.cancel().catch(() => undefined);
      throw tooLong(path, options);
    }
  }
  return joined(pieces, length);
}

async function readOver(base: string, path: string, options: ReadOptions, listening: Listening): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, hash } = options;
  const request = fetch(addressOf(base, path, hash), { cache: cacheMode(options), signal: listening.signal });
  const response = await answerOf(request, signal);
  if (response.status === 404 || response.status === 410) throw new DatasetError({ kind: 'not-published', path });
  if (!response.ok) throw new DatasetError({ kind: 'server-error', status: response.status });
  return answerOf(bytesOf(response, path, options, listening), signal);
}

/** The published files below an address that ends in a slash. */
export function httpSource(base: string): DatasetSource {
  return {
    read: async (path, options = {}) => {
      const listening = listenFor(options.hash === undefined ? silenceBeforeHead : silenceBeforeFile, options.signal);
      try {
        return await readOver(base, path, options, listening);
      } finally {
        listening.stop();
      }
    },
  };
}
