import { groupAddresses } from './GroupLink.tsx';

/** The address of the page of each kind of thing the search finds by an id; provinces have codes and an address of their own. */
export const entryAddresses = {
  ...groupAddresses,
  indicator: '/$lang/indicators/$id',
  legal: '/$lang/legal/$id',
  system: '/$lang/systems/$id',
} as const;
