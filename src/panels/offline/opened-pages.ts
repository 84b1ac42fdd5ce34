/** A page that was read on this device: its address on this host and its name. */
export type OpenedPage = { readonly address: string; readonly name: string };

/** The newest first; older ones are kept as well, but a list is for choosing. */
const most = 40;

const keyOf = (base: string) => `tracker-opened ${base}`;

function isPage(value: unknown): value is OpenedPage {
  return typeof value === 'object' && value !== null && 'address' in value && 'name' in value && typeof value.address === 'string' && typeof value.name === 'string';
}

/** Where the pages are noted; null where the browser closes its storage to this page. */
export function openedStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The pages read so far, the last one first; storage that is closed or broken holds none. */
export function openedPages(storage: Pick<Storage, 'getItem'> | null, base: string): readonly OpenedPage[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(base)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((value) => isPage(value) && value.address.startsWith(base)) : [];
  } catch {
    return [];
  }
}

/** Puts a page at the head of the list. */
export function rememberOpened(storage: Storage | null, base: string, page: OpenedPage): void {
  try {
    const others = openedPages(storage, base).filter(({ address }) => address !== page.address);
    storage?.setItem(keyOf(base), JSON.stringify([page, ...others].slice(0, most)));
  } catch {
    // Storage may be closed to this page; then the list stays empty.
  }
}

export function forgetOpened(storage: Storage | null, base: string): void {
  try {
    storage?.removeItem(keyOf(base));
  } catch {
    // As above.
  }
}
