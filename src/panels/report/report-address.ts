import { publishedAddress } from '#url/published-address.ts';

/** Hosts that are this machine: nobody else finds the page there. */
const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where the same report can be asked for again; null while the site has no address that others reach. */
export function reportAddress(href: string): string | null {
  const published = publishedAddress(href);
  if (!URL.canParse(published)) return null;
  const address = new URL(published);
  if (ownMachine.has(address.hostname)) return null;
  address.searchParams.delete('go');
  return address.href.replaceAll('%2C', ',');
}
