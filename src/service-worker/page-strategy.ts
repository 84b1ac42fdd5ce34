import { NetworkFirst } from 'workbox-strategies';

/** A line slower than this is no line: the kept page is shown. */
const patienceInSeconds = 3;

type PageParts = {
  readonly cacheName: string;
  /** The script of this build's pages. */
  readonly entry: string;
  /** The page that can show every screen. */
  readonly shell: () => Promise<Response | undefined>;
};

/** Pages: the network first, then the same address as it was kept, then the page that can show every screen. */
export function pageStrategy({ cacheName, entry, shell }: PageParts): NetworkFirst {
  return new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: patienceInSeconds,
    plugins: [
      {
        // What stands behind the question mark changes nothing in the page.
        cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname,
        cacheWillUpdate: async ({ response }) => {
          const html = response.status === 200 ? await response.clone().text() : '';
          // A page of another build would ask for scripts that are not kept; one like the shell is kept already.
          return html.includes(entry) && html !== (await (await shell())?.text()) ? response : null;
        },
        cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse ?? shell(),
        // A server in trouble is no line either.
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`The server answered ${response.status}`);
          return response;
        },
      },
    ],
  });
}
