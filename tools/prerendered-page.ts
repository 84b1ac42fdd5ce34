import { headOf, inAttribute, type PageHead } from './prerendered-head.ts';

export type PageParts = PageHead & {
  /** The page for addresses that are not rendered when the site is built. */
  readonly shell: string;
  /** What stands in the element of the program. */
  readonly html: string;
  /** The folder of the site on its server, with slashes around it. */
  readonly base: string;
  /** Names the files it shows. */
  readonly release: string;
  /** Addresses of the parts of the program that draw this page and no other. */
  readonly parts: readonly string[];
  /** Whether it describes the dataset to machines. */
  readonly describesDataset: boolean;
};

/** Takes the place of one piece of text that must be there. */
function put(html: string, piece: RegExp, text: string): string {
  if (!piece.test(html)) throw new Error(`The shell has no ${piece.source}`);
  return html.replace(piece, () => text);
}

const programTag = /<script type="module" crossorigin src="([^"]+)"><\/script>/u;
const partTags = /\s*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/gu;

/** Names the parts of the program, those that others need first, and of the page to `public/program.js`, which fetches them when the text is painted. */
function programLater(shell: string, page: readonly string[], base: string): string {
  const entry = programTag.exec(shell)?.[1] ?? '';
  const program = [...[...shell.matchAll(partTags)].map(([, address = '']) => address), entry];
  return `<script async src="${base}program.js" data-program="${program.join(' ')}" data-page="${page.join(' ')}"></script>`;
}

/** One built page: the shell in the page's language with its content, its own head, and scripts that wait for what is read. */
export function pageHtml(parts: PageParts): string {
  const { shell, language, title, description, html, release, base, describesDataset } = parts;
  const pieces: readonly (readonly [RegExp, string])[] = [
    [/<html lang="\w+">/u, `<html lang="${language}">`],
    // React has written it escaped.
    [/<title>[\s\S]*?<\/title>/u, `<title>${title}</title>`],
    [/<meta name="description" content="[^"]*"\s*\/?>/u, `<meta name="description" content="${inAttribute(description)}">`],
    [programTag, programLater(shell, parts.parts, base)],
    [/\s*<noscript>[\s\S]*?<\/noscript>/u, ''],
    [/<div id="root"><\/div>/u, `<div id="root" data-release="${release}">${html}</div>`],
    [/\s*<\/head>/u, `\n    ${headOf(parts)}\n  </head>`],
  ];
  const page = pieces.reduce((text, [piece, replacement]) => put(text, piece, replacement), shell);
  const light = page.replaceAll(partTags, '');
  return describesDataset ? light : light.replace(/\s*<script type="application\/ld\+json">[\s\S]*?<\/script>/u, '');
}
