import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from './precompress.ts';

it('packs text files and nothing else, and takes away what belongs to no file any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    const text = 'ຕົວຊີ້ວັດ,value\n'.repeat(200);
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'rows.csv'), text);
    writeFileSync(join(folder, 'small.json'), '{}');
    writeFileSync(join(folder, 'picture.png'), Buffer.alloc(4000));
    writeFileSync(join(folder, 'gone.js.br'), '');
    expect(await precompress(folder)).toMatchObject({ files: 1, bytes: Buffer.byteLength(text) });
    expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual(['below', join('below', 'rows.csv'), join('below', 'rows.csv.br'), join('below', 'rows.csv.gz'), 'picture.png', 'small.json']);
    expect(brotliDecompressSync(readFileSync(join(folder, 'below', 'rows.csv.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'below', 'rows.csv.gz'))).toString()).toBe(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
