import { afterEach, describe, expect, it, vi } from 'vitest';
import { digest } from './digest.ts';

const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

afterEach(() => vi.unstubAllGlobals());

describe('the SHA-256 of a file', () => {
  it('is that of the standard', async () => {
    expect(await digest(new TextEncoder().encode('abc'))).toBe(ofAbc);
  });

  it('is the same over plain HTTP, where the platform offers none', async () => {
    vi.stubGlobal('crypto', {});
    expect(await digest(new TextEncoder().encode('abc'))).toBe(ofAbc);
  });
});
