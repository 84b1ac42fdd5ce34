import type { Language } from '#model/language.ts';
import { parseSearchText, searchText } from './search-codec.ts';

/** The appearances an embed can be asked for; without one it follows the reader's device. */
export const embedThemes = ['light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Which indicator an embed shows, and how. */
export type EmbedChoice = {
  readonly id: string;
  /** Key of a verdict, such as plan-2025/plan; the leading one without it. */
  readonly plan?: string | undefined;
  /** The release whose figures are pinned; always the newest one without it. */
  readonly release?: string | undefined;
  readonly theme?: EmbedTheme | undefined;
  readonly isDemonstration: boolean;
};

/** Its address; `site` is where the pages of this site begin and ends in a slash. */
export function embedAddress(site: string, language: Language, { id, plan, release, theme, isDemonstration }: EmbedChoice): string {
  const asked = searchText({ plan, release, theme, data: isDemonstration ? 'demonstration' : undefined });
  return `${site}${language}/embed/indicators/${encodeURIComponent(id)}${asked}`;
}

/** The page of the indicator that an embed leads to: the same verdict, and the pinned release where one is. */
export function fullPageAddress(site: string, language: Language, { id, plan, release, isDemonstration }: Omit<EmbedChoice, 'theme'>): string {
  const asked = searchText({ plan, release, data: isDemonstration ? 'demonstration' : undefined });
  return `${site}${language}/indicators/${encodeURIComponent(id)}${asked}`;
}

/** Reads the address of an embed; a bad value is no value. null: it names no indicator. */
export function readEmbedAddress({ pathname, search }: Readonly<Record<'pathname' | 'search', string>>): EmbedChoice | null {
  const id = /\/embed\/indicators\/([^/]+?)(?:\.html)?\/?$/u.exec(pathname)?.[1];
  if (id === undefined) return null;
  const { plan, release, theme, data } = parseSearchText(search);
  return { id: decoded(id), plan, release, theme: embedThemes.find((known) => known === theme), isDemonstration: data === 'demonstration' };
}

/** Whoever wrote the link may have written a percent sign that stands for nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
