import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { httpSource } from './http-source.ts';

const hash = '0123456789abcdef'.repeat(4);

function answering(answer: () => Promise<Response>) {
  const fetch = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(() => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe('the published files over the network', () => {
  test.each([
    ['the manifest anew each time', {}, '/tracker/dataset/home.json', 'no-cache'],
    ['a file by its hash', { hash }, '/tracker/dataset/home.json?v=0123456789abcdef', 'default'],
    ['a refused file past the caches', { hash, fresh: true }, '/tracker/dataset/home.json?v=0123456789abcdef', 'reload'],
  ])('asks for %s', async (_, options, address, cache) => {
    const fetch = answering(async () => new Response('[]'));
    expect(new TextDecoder().decode(await httpSource('/tracker/dataset/').read('home.json', options))).toBe('[]');
    expect(fetch.mock.calls[0]).toEqual([address, expect.objectContaining({ cache })]);
  });

  test.each([
    ['no line', async () => Promise.reject(new TypeError('failed')), { kind: 'unreachable' }],
    ['404', async () => new Response('', { status: 404 }), { kind: 'not-published', path: 'home.json' }],
    ['410', async () => new Response('', { status: 410 }), { kind: 'not-published', path: 'home.json' }],
    ['503', async () => new Response('', { status: 503 }), { kind: 'server-error', status: 503 }],
    ['403', async () => new Response('', { status: 403 }), { kind: 'server-error', status: 403 }],
    ['a line that breaks half way', async () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut')) })), { kind: 'unreachable' }],
  ])('names the problem of %s', async (_, answer, problem) => {
    answering(answer);
    await expect(httpSource('/dataset/').read('home.json')).rejects.toMatchObject({ problem });
  });

  const endless = () => {
    const cancelled = vi.fn<() => void>();
    const body = new ReadableStream({ pull: (pour) => pour.enqueue(new Uint8Array(1_000_000)), cancel: cancelled });
    return { answer: async () => new Response(body), cancelled };
  };

  test.each([
    ['a named file', { hash, bytes: 2 }, { kind: 'tampered', path: 'home.json' }],
    ['the head', {}, { kind: 'malformed', path: 'home.json' }],
  ])('refuses %s that is longer than it can be, and reads no more of it', async (_, options, problem) => {
    const { answer, cancelled } = endless();
    answering(answer);
    await expect(httpSource('/dataset/').read('home.json', options)).rejects.toMatchObject({ problem });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it('gives up a server that falls silent, and waits for one that is only slow', async () => {
    vi.useFakeTimers();
    try {
      const silent = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(
        (_, { signal }) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
      );
      vi.stubGlobal('fetch', silent);
      const refused = httpSource('/dataset/').read('home.json').catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await refused).toMatchObject({ problem: { kind: 'unreachable' }, cause: { name: 'TimeoutError' } });
      const pieces = ['[', '1', ']'];
      const slow = new ReadableStream({
        pull: async (pour) => {
          await new Promise((resolve) => setTimeout(resolve, 15_000));
          const piece = pieces.shift();
          if (piece === undefined) pour.close();
          else pour.enqueue(new TextEncoder().encode(piece));
        },
      }, { highWaterMark: 0 });
      answering(async () => new Response(slow));
      const read = httpSource('/dataset/').read('home.json');
      await vi.advanceTimersByTimeAsync(70_000);
      expect(new TextDecoder().decode(await read)).toBe('[1]');
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not call a cancelled request a failure of the line', async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    answering(async () => Promise.reject(cancelled.signal.reason));
    await expect(httpSource('/dataset/').read('home.json', { signal: cancelled.signal })).rejects.toBe(cancelled.signal.reason);
  });
});
