import { languages } from '#model/language.ts';

/**
 * Whether an address below the site is a screen of the application, which `index.html` can show. Downloads, feeds and pages made
 * to stand inside other sites are not: the worker leaves them to the network.
 */
export function isScreenAddress(pathname: string, base: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const [language = '', place] = pathname.slice(base.length).split('/');
  if (language === '') return place === undefined;
  return languages.some((known) => known === language) && place !== 'embed';
}
