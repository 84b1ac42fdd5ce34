import type { Language } from '#model/language.ts';

/** Name of the file: whose template of which release it is, in which language. */
export function templateName({ institution, release, language, isDemonstration }: { readonly institution: string; readonly release: string; readonly language: Language; readonly isDemonstration: boolean }): string {
  return `collection-${institution}-${release}-${language}${isDemonstration ? '-demonstration' : ''}.xlsx`;
}
