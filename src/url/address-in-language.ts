import type { Language } from '#model/language.ts';

/** The first part of the address of each screen under a language. */
const screens = [
  'indicators', 'plans', 'programmes', 'pillars', 'sectors', 'components', 'goals', 'institutions', 'provinces', 'compare', 'methodology',
  'about', 'glossary',
] as const;

/**
 * The address under a language of a place that was written without one: `/indicators/coverage-4g` and `/` have one; null where the
 * first part is no screen, so that nobody is sent from one wrong address to another. `path` is without the site's base.
 */
export function addressInLanguage(path: string, language: Language): string | null {
  const [first = ''] = path.replace(/^\//u, '').split('/');
  if (first === '') return `/${language}`;
  return screens.some((screen) => screen === first.toLowerCase()) ? `/${language}${path}` : null;
}
