import { describe, expect, it, test } from 'vitest';
import { datasetFiles } from '#model/dataset-files.ts';
import { manifestPartOf } from '#model/manifest-part.ts';
import { aRelease, anEmptyHome, bytesOf, publishedWith } from '#testing/published-release.ts';
import { serverInHand } from '#testing/server-in-hand.ts';
import { createDataset } from './dataset.ts';
import { memoryCopyStore } from './memory-copy-store.ts';

const { home } = datasetFiles;
const unreachable = { kind: 'unreachable' } as const;
const aFile = (path: string) => ({ ...home, path });

/** A release with a file that a part of the manifest names. */
function withAFolder(release: string) {
  const asOf = `${release.replace('.', '-')}-28`;
  return publishedWith(new Map([...aRelease(release), ['indicators/fibre.json', bytesOf(anEmptyHome(asOf))]]), { release, asOf });
}

const part = manifestPartOf('indicators/fibre.json') ?? '';

describe('files that a part of the manifest names', () => {
  it('are found through the head, the part read once however many are wanted', async () => {
    const server = serverInHand(withAFolder('2026.01'));
    const dataset = createDataset({ source: server });
    await Promise.all([dataset.readFile(aFile('indicators/fibre.json')), dataset.readFile(aFile('indicators/fibre.json')), dataset.names('indicators/fibre.json')]);
    expect(server.asked.filter((path) => path === part)).toHaveLength(1);
    expect(server.asked).not.toContain('manifest.json');
  });

  test.each([
    ['indicators/fibre.json', true],
    ['indicators/nobody.json', false],
    ['home.json', true],
    ['nothing.json', false],
  ])('are known by name: %s', async (path, isNamed) => {
    expect(await createDataset({ source: serverInHand(withAFolder('2026.01')) }).names(path)).toEqual({ isNamed });
  });

  it('are read from the kept release without a line, the part verified too', async () => {
    const copies = memoryCopyStore();
    const server = serverInHand(withAFolder('2026.01'));
    const visit = createDataset({ source: server, copies });
    await visit.readFile(aFile('indicators/fibre.json'));
    await visit.settled();
    server.down = unreachable;
    expect((await createDataset({ source: server, copies }).readFile(aFile('indicators/fibre.json'))).asOf).toBe('2026-01-28');
    const [shelf = ''] = await copies.shelves();
    await copies.write(shelf, part, bytesOf({ schemaVersion: 1, files: {} }));
    await expect(createDataset({ source: server, copies }).readFile(aFile('indicators/fibre.json'))).rejects.toMatchObject({ problem: unreachable });
  });

  it('move whole to a release that came out before the part was read', async () => {
    const server = serverInHand(withAFolder('2026.01'));
    const dataset = createDataset({ source: server });
    const before = await dataset.readFile(home);
    server.files = withAFolder('2026.02');
    expect((await dataset.readFile(aFile('indicators/fibre.json'))).asOf).toBe('2026-02-28');
    expect(dataset.releaseOf(before)).not.toBe(dataset.shown());
  });

  it('move whole to a release that came out after the part was read', async () => {
    const server = serverInHand(withAFolder('2026.01'));
    const dataset = createDataset({ source: server });
    await dataset.names('indicators/fibre.json');
    server.files = withAFolder('2026.02');
    expect((await dataset.readFile(aFile('indicators/fibre.json'))).asOf).toBe('2026-02-28');
    expect((await dataset.readFile(home)).asOf).toBe('2026-02-28');
  });
});
