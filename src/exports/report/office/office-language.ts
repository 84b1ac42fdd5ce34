import type { Language } from '#model/language.ts';

/** Languages as office programs name them, for spelling and line breaks. */
export const officeLanguages = { lo: 'lo-LA', en: 'en-GB', vi: 'vi-VN' } as const satisfies Record<Language, string>;

export const latinFont = 'Noto Sans';
export const laoFont = 'Noto Sans Lao';

/** The language of Latin letters in a text of a language: Lao texts quote English names. */
export function latinLanguage(language: Language): string {
  return officeLanguages[language === 'lo' ? 'en' : language];
}
