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

  it('does not call a cancelled request a failure of the line', async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    answering(async () => Promise.reject(cancelled.signal.reason));
    await expect(httpSource('/dataset/').read('home.json', { signal: cancelled.signal })).rejects.toBe(cancelled.signal.reason);
  });
});
