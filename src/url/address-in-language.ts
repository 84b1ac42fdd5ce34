import type { Language } from '#model/language.ts';
import { screenAddresses } from './screen-addresses.ts';

/** The first part of the address of each screen under a language. */
const screens = new Set<string>(screenAddresses.map((address) => address.split('/')[0] ?? ''));

/**
 * The address under a language of a place that was written without one: `/indicators/coverage-4g` and `/` have one; null where the
 * first part is no screen, so that nobody is sent from one wrong address to another. `path` is without the site's base.
 */
export function addressInLanguage(path: string, language: Language): string | null {
  const [first = ''] = path.replace(/^\//u, '').split('/');
  if (first === '') return `/${language}`;
  return screens.has(first.toLowerCase()) ? `/${language}${path}` : null;
}
