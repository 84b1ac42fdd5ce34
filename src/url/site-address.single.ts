import { singleFile } from './single-file.ts';

/** Only the public site has addresses that others can follow, and not every file knows one. */
export const hasSiteAddress = (): boolean => singleFile().site !== null;

/** The place on the public site; without one the name of the file and the place in it, never the folder it lies in. */
export function siteAddress(place: string): string {
  const { site, name } = singleFile();
  return site === null ? `${name}#/${place}` : `${site}${place}`;
}

/** A place of the file as others find it; the folder of a reader's device is nobody's business. */
export function addressForOthers(href: string): string {
  const [, ...place] = href.split('#/');
  return siteAddress(place.join('#/'));
}
