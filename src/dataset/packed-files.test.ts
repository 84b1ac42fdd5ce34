import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packedSource, packFiles, packOf, unpackFiles } from './packed-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['manifest.json', bytesOf('{"a":\n1}')],
  ['texts/lo/ກ.json', bytesOf('ກຂຄ')],
  ['empty.json', new Uint8Array()],
]);

describe('packed files', () => {
  it('come out as they went in, whatever is in them', () => {
    const content = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array()), { maxLength: 8 });
    fc.assert(
      fc.property(content, (given) => {
        expect([...unpackFiles(packFiles(new Map(given)))]).toEqual([...new Map(given)]);
      }),
    );
  });

  test.for([
    ['manifest.json', 'screens'],
    ['indicators/a.json', 'screens'],
    ['releases-en.atom', 'screens'],
    ['source/1.json', 'source'],
    ['download/indicators/a.csv', 'tables'],
    ['download/observations.csv', 'download/observations.csv'],
  ] as const)('%s lies in the pack %s', ([path, pack]) => {
    expect(packOf(path)).toBe(pack);
  });
});

describe('a source of packed files', () => {
  const counting = () => {
    const opened: string[] = [];
    const source = packedSource(async (pack) => {
      opened.push(pack);
      return pack === 'screens' ? packFiles(files) : pack === 'download/a.csv' ? packFiles(new Map([['download/a.csv', bytesOf('a')]])) : null;
    });
    return { opened, source };
  };

  it('opens the pack of the screens once, however many files are read at once', async () => {
    const { opened, source } = counting();
    const [manifest, texts] = await Promise.all([source.read('manifest.json'), source.read('texts/lo/ກ.json')]);
    expect(new TextDecoder().decode(manifest)).toBe('{"a":\n1}');
    expect(new TextDecoder().decode(texts)).toBe('ກຂຄ');
    expect(opened).toEqual(['screens']);
  });

  it('keeps no large file in memory', async () => {
    const { opened, source } = counting();
    await source.read('download/a.csv');
    await source.read('download/a.csv');
    expect(opened).toEqual(['download/a.csv', 'download/a.csv']);
  });

  test.for([['not-there.json'], ['download/b.csv'], ['source/1.json']] as const)('says that %s is not there', async ([path]) => {
    await expect(counting().source.read(path)).rejects.toMatchObject({ problem: { kind: 'not-published', path } });
  });

  it('gives bytes of their own, so that no reader changes what another reads', async () => {
    const { source } = counting();
    (await source.read('manifest.json')).fill(0);
    expect((await source.read('manifest.json'))[0]).toBe(0x7b);
  });
});
