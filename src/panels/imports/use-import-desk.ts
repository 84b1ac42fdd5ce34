import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { observationFiles } from '#dataset/observation-files.ts';
import { manifestQuery, sourceQuery } from '#dataset/queries.ts';
import { openImportDrafts } from '#drafts/import-drafts.ts';
import { nextTask } from '#lib/next-task.ts';
import { createImportClient } from '#workers/import-client.ts';
import { deviceDay } from '../meeting/device-day.ts';
import { createImportDesk, type DeskState, type ImportDesk } from './import-desk.ts';

/** One for each page and dataset: what lies on it stays when the reader looks at another screen. */
const desks = new WeakMap<QueryClient, Map<string, ImportDesk>>();

function deskOf(client: QueryClient, name: string): ImportDesk {
  const own = desks.get(client) ?? new Map<string, ImportDesk>();
  desks.set(client, own);
  const desk = own.get(name) ?? createImportDesk({ client: createImportClient(nextTask), base: baseOf(client), drafts: openImportDrafts(name), today: deviceDay, room: roomLeft });
  own.set(name, desk);
  return desk;
}

/** The imports kept in this browser beside the dataset on screen; those of the demonstration and of an opened dataset are kept apart. */
export function useImportDesk(): { readonly desk: ImportDesk; readonly state: DeskState } {
  const client = useQueryClient();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const desk = deskOf(client, `${import.meta.env.BASE_URL}imports/${manifest.opened === undefined ? manifest.kind : 'opened'}`);
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.state, desk.state) };
}

function baseOf(client: QueryClient) {
  return {
    fingerprint: async () => (await client.fetchQuery(manifestQuery())).fingerprint,
    source: async () => (await client.fetchQuery(sourceQuery())).files,
    observations: (ids: readonly string[]) => observationFiles(client, ids),
  };
}

async function roomLeft(): Promise<number | null> {
  if (typeof navigator === 'undefined' || navigator.storage?.estimate === undefined) return null;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
