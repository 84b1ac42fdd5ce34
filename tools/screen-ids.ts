/** Ids of things that have a screen, by the part of the address before them. */
export type ScreenIds = Readonly<Record<string, readonly string[]>>;

type Named = { readonly id: string };
type Overview = Readonly<Record<'indicators' | 'plans' | 'institutions', readonly Named[]>> & { readonly framework: readonly (Named & { readonly kind: string })[] };

/** Ids as they may stand in an address and in a pattern; others have no screen. */
const safe = /^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/u;

/** The ids of a published dataset, read from its own files. */
export function idsOfScreens(read: (path: string) => unknown): ScreenIds {
  const { indicators, plans, institutions, framework } = read('overview.json') as Overview;
  const ids = (list: readonly Named[]) => list.map(({ id }) => id).filter((id) => safe.test(id));
  const listed = (path: string, name: string) => ids((read(path) as Readonly<Record<string, readonly Named[]>>)[name] ?? []);
  const ofKind = (kind: string) => ids(framework.filter((part) => part.kind === kind));
  const provinces = listed('provinces.json', 'areas');
  return {
    indicators: ids(indicators),
    plans: ids(plans),
    programmes: ofKind('programme'),
    pillars: ofKind('pillar'),
    sectors: ofKind('sector'),
    components: ofKind('component'),
    goals: ofKind('goal'),
    institutions: ids(institutions),
    // An address in small letters means the same.
    provinces: [...provinces, ...provinces.map((id) => id.toLowerCase())],
    reviews: listed('reviews.json', 'reviews'),
    systems: listed('systems.json', 'systems'),
    legal: listed('legal.json', 'texts'),
    releases: listed('releases.json', 'releases'),
  };
}
