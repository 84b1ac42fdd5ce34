import { useLocation, useRouter } from './router-exports.ts';
import { parseSearchText, searchText } from './search-codec.ts';

/** The datasets an address can ask for: the published one, the invented one, the one this browser opened from a file. */
export type DatasetChoice = 'published' | 'demonstration' | 'opened';

/** What every address may say beside its screen: `?data=demonstration` or `?data=opened`. */
export type DatasetSearch = { readonly data?: Exclude<DatasetChoice, 'published'> | undefined };

/** Anything else than the two words is the published dataset, and is no longer said. Part of the first load: no schema for two words. */
export function readDatasetSearch({ data }: Readonly<Record<string, unknown>>): DatasetSearch {
  return { data: data === 'demonstration' || data === 'opened' ? data : undefined };
}

/** Keeps the choice in the address of every link inside the page: out of it only a link leads that loads the page anew. */
export function keepDataset({ search, next }: { readonly search: DatasetSearch; readonly next: (search: DatasetSearch) => DatasetSearch }): DatasetSearch {
  const asked = next(search);
  return asked.data === undefined ? { ...asked, data: search.data } : asked;
}

/** The dataset that the search part of an address asks for. */
export function datasetChoice(search: string): DatasetChoice {
  return readDatasetSearch(parseSearchText(search)).data ?? 'published';
}

/** Two datasets hold different indicators, and their filters and years mean different things: from one indicator the way leads to the table. */
function placeInBoth(publicHref: string): string {
  const [path = ''] = publicHref.split(/[?#]/u);
  return path.replace(/\/indicators\/[^/]+\/?$/u, '/indicators');
}

export type DatasetAddresses = {
  readonly published: string;
  readonly demonstration: string;
  readonly opened: string;
  /** The one on screen. */
  readonly choice: DatasetChoice;
  readonly isDemonstration: boolean;
};

/**
 * The addresses of this place in each dataset, for plain links that load the page anew: a page reads one dataset as long as it is open.
 */
export function useDatasetAddresses(): DatasetAddresses {
  const router = useRouter();
  const { publicHref, searchStr } = useLocation();
  const place = router.history.createHref(placeInBoth(publicHref));
  const choice = datasetChoice(searchStr);
  const inDataset = (data: DatasetChoice): string => `${place}${searchText({ data })}`;
  return { published: place, demonstration: inDataset('demonstration'), opened: inDataset('opened'), choice, isDemonstration: choice === 'demonstration' };
}
