import type { CitedDataset } from './cited-dataset.ts';

/** What LaTeX reads as a command, and how it is written so that it is printed. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An entry for BibTeX and BibLaTeX. Texts are UTF-8; a second pair of braces keeps their capitals and the name of a body whole. */
export function bibtex({ id, title, publisher, asOf, release, fingerprint, address, language, notes }: CitedDataset): string {
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${printed(title)}}`],
    ['author', `{${printed(publisher)}}`],
    ['year', asOf.slice(0, 4)],
    ['date', asOf],
    ['version', printed(release)],
    ['url', literalAddress(address)],
    ['language', language],
    ['note', printed([`SHA-256 ${fingerprint}`, ...notes].join('. '))],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(id)}-${keyOf(release)},\n${lines.join(',\n')}\n}\n`;
}

function printed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll(/[\\{}$&#%_~^]/g, (sign) => signs[sign] ?? sign);
}

/** An address is not printed by LaTeX's rules; only what would end the field is written in its coded form. */
function literalAddress(address: string): string {
  return address.replaceAll(/[\s\\{}]/g, (sign) => encodeURIComponent(sign));
}

function keyOf(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]+/g, '-');
}
