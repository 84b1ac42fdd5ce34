import { plainText } from '#i18n/lao-words.ts';

/** What search engines and messengers show of it. */
const lettersAtMost = 220;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The text of a piece of HTML as React writes it. */
function textOf(html: string): string {
  const bare = html.replaceAll(/<!--[\s\S]*?-->/gu, '').replaceAll(/<(?:svg|table|noscript)\b[\s\S]*?<\/(?:svg|table|noscript)>/gu, ' ').replaceAll(/<[^>]+>/gu, '');
  return plainText(bare.replaceAll(/&(#?\w+);/gu, (written, name: string) => entities[name] ?? written)).replaceAll(/\s+/gu, ' ').trim();
}

/** Whole sentences as far as they fit; else whole words. */
function shortened(text: string): string {
  if (text.length <= lettersAtMost) return text;
  const cut = text.slice(0, lettersAtMost);
  const sentences = /^[\s\S]*[.!?](?=\s)/u.exec(cut)?.[0] ?? '';
  if (sentences.length > lettersAtMost / 3) return sentences;
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), lettersAtMost / 2)).trimEnd()} …`;
}

/** The finding of a page in its own words: its heading and the first paragraphs after it. */
export function pageDescription(html: string): string {
  const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/u.exec(html) ?? [];
  const [, heading = '', rest = ''] = /<h1\b[^>]*>([\s\S]*?)<\/h1>([\s\S]*)/u.exec(main) ?? [];
  const paragraphs = [...rest.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/gu)].map(([, inner = '']) => textOf(inner)).filter((text) => text !== '');
  const said = [textOf(heading), ...paragraphs.slice(0, 3)];
  return shortened(said.map((text, index) => (index === said.length - 1 || /[.!?:]$/u.test(text) ? text : `${text}.`)).join(' '));
}
