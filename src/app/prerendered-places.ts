import type { QueryClient } from '@tanstack/react-query';
import { legalQuery, overviewQuery, provincesQuery, releasesQuery, systemsQuery } from '#dataset/queries.ts';

/** Screens that stand by themselves; what a reader tries out, compares or keeps on the device alone is drawn in the browser. */
const single = ['', 'indicators', 'provinces', 'systems', 'legal', 'data', 'methodology', 'about', 'glossary', 'releases', 'status'];

/** Where the page of each kind of framework item lies. */
const groupFolders = { goal: 'goals', pillar: 'pillars', programme: 'programmes', sector: 'sectors', component: 'components' } as const;

/** From so many indicators on their pages are drawn in the browser: they would take most of the time and the room of a build. */
export const indicatorsAtMost = 300;

/** The places below a language that are rendered when the site is built. `isWhole`: the page of each indicator, however many there are. */
export async function prerenderedPlaces(client: QueryClient, { isWhole = false }: { readonly isWhole?: boolean } = {}): Promise<readonly string[]> {
  const [overview, systems, legal, provinces, releases] = await Promise.all([
    client.fetchQuery(overviewQuery()),
    client.fetchQuery(systemsQuery()),
    client.fetchQuery(legalQuery()),
    client.fetchQuery(provincesQuery()),
    client.fetchQuery(releasesQuery()),
  ]);
  const indicators = isWhole || overview.indicators.length <= indicatorsAtMost ? overview.indicators : [];
  return [
    ...single,
    ...overview.plans.map(({ id }) => `plans/${id}`),
    ...overview.framework.map(({ id, kind }) => `${groupFolders[kind]}/${id}`),
    ...overview.institutions.map(({ id }) => `institutions/${id}`),
    ...indicators.map(({ id }) => `indicators/${id}`),
    ...systems.systems.map(({ id }) => `systems/${id}`),
    ...legal.texts.map(({ id }) => `legal/${id}`),
    ...provinces.areas.map(({ id }) => `provinces/${id}`),
    ...releases.releases.map(({ id }) => `releases/${id}`),
  ];
}
