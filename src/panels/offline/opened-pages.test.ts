import { describe, expect, it } from 'vitest';
import { forgetOpened, openedPages, rememberOpened } from './opened-pages.ts';

const page = (name: string) => ({ address: `/tracker/en/${name}`, name });

function inMemory(): Storage {
  const held = new Map<string, string>();
  const storage = { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => void held.set(key, value), removeItem: (key: string) => void held.delete(key) };
  return storage as unknown as Storage;
}

describe('the pages opened on this device', () => {
  it('stand with the last one first, each once, and not without end', () => {
    const storage = inMemory();
    for (const name of ['a', 'b', 'a']) rememberOpened(storage, '/tracker/', page(name));
    expect(openedPages(storage, '/tracker/')).toEqual([page('a'), page('b')]);
    for (let number = 0; number < 60; number += 1) rememberOpened(storage, '/tracker/', page(String(number)));
    expect(openedPages(storage, '/tracker/')).toHaveLength(40);
    expect(openedPages(storage, '/')).toEqual([]);
    forgetOpened(storage, '/tracker/');
    expect(openedPages(storage, '/tracker/')).toEqual([]);
  });

  it('are none where storage is broken, closed or holds something else', () => {
    const holding = (text: string | null) => ({ getItem: () => text });
    for (const text of ['{', '7', '[{"address":7}]', '[{"address":"https://elsewhere/","name":"x"}]', null]) expect(openedPages(holding(text), '/')).toEqual([]);
    const closed = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    expect(openedPages({ getItem: closed }, '/')).toEqual([]);
  });
});
