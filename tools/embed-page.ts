import type { Language } from '../src/model/language.ts';
import { escapeXml } from '../src/lib/escape-xml.ts';

type EmbedPage = {
  readonly language: Language;
  /** Name of the indicator, else of the site. */
  readonly title: string;
  /** Where the pages of this site begin. */
  readonly base: string;
  /** Below the language: the page that holds the same figures. */
  readonly place: string;
  /** What a reader without JavaScript is told. */
  readonly noScript: string;
  /** Addresses below the base. */
  readonly script: string;
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
};

/** The page that stands in a frame of another site: its language, its name, and a sentence for readers without JavaScript. */
export function embedPageHtml({ language, title, base, place, noScript, script, preloads, styles }: EmbedPage): string {
  const address = (path: string) => escapeXml(base + path);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    // A frame has no icon, and asks for none.
    '<link rel="icon" href="data:,">',
    `<title>${escapeXml(title)}</title>`,
    ...styles.map((path) => `<link rel="stylesheet" href="${address(path)}">`),
    ...preloads.map((path) => `<link rel="modulepreload" href="${address(path)}">`),
    `<script type="module" src="${address(script)}"></script>`,
    '</head>',
    '<body>',
    '<main>',
    `<noscript><p>${escapeXml(noScript)} <a href="${address(`${language}${place}`)}" target="_blank" rel="noopener">${escapeXml(title)}</a></p></noscript>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
