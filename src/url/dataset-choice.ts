import { useLocation, useRouter } from './router-exports.ts';
import { parseSearchText, searchText } from './search-codec.ts';

/** What every address may say beside its screen: `?data=demonstration`. */
export type DatasetSearch = { readonly data?: 'demonstration' | undefined };

/** Anything else than the one word is the published dataset, and is no longer said. Part of the first load: no schema for one word. */
export function readDatasetSearch({ data }: Readonly<Record<string, unknown>>): DatasetSearch {
  return { data: data === 'demonstration' ? data : undefined };
}

/** Keeps the demonstration in the address of every link inside the page: out of it only a link leads that loads the page anew. */
export function keepDataset({ search, next }: { readonly search: DatasetSearch; readonly next: (search: DatasetSearch) => DatasetSearch }): DatasetSearch {
  const asked = next(search);
  return asked.data === undefined ? { ...asked, data: search.data } : asked;
}

/** Whether the search part of an address asks for the demonstration dataset. */
export function isDemonstrationSearch(search: string): boolean {
  return readDatasetSearch(parseSearchText(search)).data !== undefined;
}

/** Two datasets hold different indicators, and their filters and years mean different things: from one indicator the way leads to the table. */
function placeInBoth(publicHref: string): string {
  const [path = ''] = publicHref.split(/[?#]/u);
  return path.replace(/\/indicators\/[^/]+\/?$/u, '/indicators');
}

export type DatasetAddresses = { readonly published: string; readonly demonstration: string; readonly isDemonstration: boolean };

/**
 * The addresses of this place in both datasets, for plain links that load the page anew: a page reads one dataset as long as it is open.
 */
export function useDatasetAddresses(): DatasetAddresses {
  const router = useRouter();
  const { publicHref, searchStr } = useLocation();
  const place = router.history.createHref(placeInBoth(publicHref));
  return { published: place, demonstration: `${place}${searchText({ data: 'demonstration' })}`, isDemonstration: isDemonstrationSearch(searchStr) };
}
