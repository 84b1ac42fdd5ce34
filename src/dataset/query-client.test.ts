import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { aRelease, bytesOf } from '#testing/published-release.ts';
import { serverInHand } from '#testing/server-in-hand.ts';
import { createDataset } from './dataset.ts';
import { memoryCopyStore } from './memory-copy-store.ts';
import { loadHome, loadIndicators } from '#testing/load-screen.ts';
import { homeQuery, homeTextsQuery, manifestQuery, overviewQuery } from './queries.ts';
import { createDatasetClient } from './query-client.ts';

const january = aRelease('2026.01');
const february = aRelease('2026.02');

async function aKeptJanuary() {
  const copies = memoryCopyStore();
  const server = serverInHand(january);
  const dataset = createDataset({ source: server, copies });
  const client = createDatasetClient(dataset);
  await loadHome(client, 'en');
  await loadIndicators(client, 'en');
  await dataset.settled();
  return { server, copies };
}

/** Resolves when the queries under way, and those they set off, have ended. */
async function quiet(client: ReturnType<typeof createDatasetClient>) {
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (client.isFetching() > 0);
}

describe('the query cache over a dataset', () => {
  it('asks for each file once, however often its page is opened', async () => {
    const server = serverInHand(january);
    const client = createDatasetClient(createDataset({ source: server }));
    await loadHome(client, 'en');
    await loadHome(client, 'en');
    expect(server.asked.toSorted()).toEqual(['head.json', 'home-en.json', 'home.json']);
  });

  it('reads everything on screen again from the kept release when a file of the newest is refused', async () => {
    const { server, copies } = await aKeptJanuary();
    server.files = new Map([...february, ['overview.json', bytesOf('changed on the way')]]);
    const dataset = createDataset({ source: server, copies });
    const client = createDatasetClient(dataset);
    await loadHome(client, 'en');
    expect(client.getQueryData(homeQuery().queryKey)?.asOf).toBe('2026-02-28');
    const screen = [homeQuery(), manifestQuery()].map((query) => new QueryObserver(client, query as ReturnType<typeof homeQuery>).subscribe(() => undefined));
    await loadIndicators(client, 'en');
    await quiet(client);
    expect(client.getQueryData(overviewQuery().queryKey)?.asOf).toBe('2026-01-28');
    expect(client.getQueryData(homeQuery().queryKey)?.asOf).toBe('2026-01-28');
    expect(client.getQueryData(manifestQuery().queryKey)?.release).toBe('2026.01');
    // Not on screen: dropped, and read again when its page is opened.
    expect(client.getQueryData(homeTextsQuery('en').queryKey)).toBeUndefined();
    for (const leave of screen) leave();
  });

  it('never holds two releases at rest, in whatever order the files arrive', async () => {
    const { server, copies } = await aKeptJanuary();
    server.files = new Map([...february, ['home.json', bytesOf('changed on the way')]]);
    for (const slow of ['head.json', 'home.json', 'home-en.json', 'overview.json', 'texts-en.json']) {
      const read: typeof server.read = async (path, options) => {
        if (path === slow) await new Promise((resolve) => setTimeout(resolve, 15));
        return server.read(path, options);
      };
      const client = createDatasetClient(createDataset({ source: { read }, copies }));
      await Promise.all([loadIndicators(client, 'en'), loadHome(client, 'en')]);
      await quiet(client);
      const dates = [homeQuery(), overviewQuery()].map((query) => client.getQueryData<{ asOf: string }>(query.queryKey)?.asOf);
      expect(new Set(dates.filter((date) => date !== undefined))).toEqual(new Set(['2026-01-28']));
    }
  });

  it('keeps content that came with the page until another release is in use', async () => {
    const { server, copies } = await aKeptJanuary();
    server.files = february;
    const dataset = createDataset({ source: server, copies });
    const client = createDatasetClient(dataset);
    const embedded = JSON.parse(new TextDecoder().decode(february.get('home.json')));
    client.setQueryData(homeQuery().queryKey, embedded);
    await client.ensureQueryData(manifestQuery());
    expect(client.getQueryData(homeQuery().queryKey)).toBe(embedded);
    server.broken.set('overview.json', { kind: 'server-error', status: 500 });
    await client.ensureQueryData(overviewQuery());
    expect(client.getQueryData(homeQuery().queryKey)).toBeUndefined();
  });

  it('serves two readers of one process without mixing them', async () => {
    const readers = [january, february].map((files) => createDatasetClient(createDataset({ source: serverInHand(files) })));
    await Promise.all(readers.map((client) => loadHome(client, 'en')));
    expect(readers.map((client) => client.getQueryData(homeQuery().queryKey)?.asOf)).toEqual(['2026-01-28', '2026-02-28']);
  });
});
