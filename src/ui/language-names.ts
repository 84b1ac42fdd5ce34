import type { Language } from '#model/language.ts';

/** Each language in its own words. */
export const languageNames = { lo: 'ລາວ', en: 'English', vi: 'Tiếng Việt' } as const satisfies Record<Language, string>;
