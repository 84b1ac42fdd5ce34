import { plainText } from '#i18n/lao-words.ts';
import { escapeXml } from '#lib/escape-xml.ts';

/** Room for the whole page of an embed but its opened tables, in pixels, in a frame of a usual column's width; what is taller scrolls in the frame. */
export const embedHeight = 1020;

type Snippet = {
  /** Full address of the embed. */
  readonly address: string;
  /** What the frame is called aloud. */
  readonly title: string;
};

/** The code that shows an embed in a page of another site; every text in it is escaped. */
export function embedSnippet({ address, title }: Snippet): string {
  const name = escapeXml(plainText(title));
  return `<iframe src="${escapeXml(address)}" title="${name}" width="100%" height="${embedHeight}" loading="lazy" style="border:0"></iframe>`;
}
