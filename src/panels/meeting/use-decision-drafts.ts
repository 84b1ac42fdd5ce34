import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { manifestQuery } from '#dataset/queries.ts';
import { createDecisionDrafts, type DecisionDrafts, type DecisionDraftsState } from '#drafts/decision-drafts.ts';

/** One for each page and dataset: every part of the page shows the same. */
const opened = new WeakMap<QueryClient, Map<string, DecisionDrafts>>();

function draftsOf(client: QueryClient, name: string): DecisionDrafts {
  const own = opened.get(client) ?? new Map<string, DecisionDrafts>();
  opened.set(client, own);
  const drafts = own.get(name) ?? createDecisionDrafts({ name });
  own.set(name, drafts);
  return drafts;
}

/** The decisions kept in this browser beside the dataset on screen; those of the demonstration and of an opened dataset are kept apart. */
export function useDecisionDrafts(): { readonly drafts: DecisionDrafts; readonly state: DecisionDraftsState } {
  const client = useQueryClient();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const drafts = draftsOf(client, `${import.meta.env.BASE_URL}decisions/${manifest.opened === undefined ? manifest.kind : 'opened'}`);
  const state = useSyncExternalStore(drafts.subscribe, drafts.state, drafts.state);
  return { drafts, state };
}
