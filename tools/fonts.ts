/**
 * Makes the web fonts: Noto Sans and Noto Sans Lao, weights 400 and 700, cut down to the characters that the
 * interface and the dataset use. Output: src/ui/fonts/*.woff2 and fonts.css, generated and ignored by git.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { languageNames } from '../src/ui/language-names.ts';

const output = 'src/ui/fonts';
const weights = [400, 700] as const;
/** What a reader may type into the search field, and what formatters write. */
const alwaysThere = ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0«»·×÷–—‘’“”…−≈≤≥→₭';

/** Each face: the package's file, its share of Unicode, and whether every character of it is kept. */
const faces = [
  { family: 'Noto Sans', file: (w: number) => `noto-sans/files/noto-sans-latin-${w}-normal.woff2`, name: 'latin', keeps: /[\u0020-\u00ff\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u },
  { family: 'Noto Sans', file: (w: number) => `noto-sans/files/noto-sans-latin-ext-${w}-normal.woff2`, name: 'latin-ext', keeps: /[\u0100-\u02ba\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2c60-\u2c7f]/u },
  { family: 'Noto Sans', file: (w: number) => `noto-sans/files/noto-sans-vietnamese-${w}-normal.woff2`, name: 'vietnamese', keeps: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329\u1ea0-\u1ef9\u20ab]/u },
  { family: 'Noto Sans Lao', file: (w: number) => `noto-sans-lao/files/noto-sans-lao-lao-${w}-normal.woff2`, name: 'lao', keeps: /[\u0e80-\u0eff]/u },
  // The arrows of 'before → after' are in none of the text faces.
  { family: 'Noto Sans', file: () => 'noto-sans-math/files/noto-sans-math-latin-400-normal.woff2', name: 'arrows', keeps: /[\u2190\u2192]/u },
] as const;

const textFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textFiles(path);
    return /\.(ts|tsx|yaml|csv)$/.test(entry.name) ? [path] : [];
  });

const used = new Set(alwaysThere);
for (const folder of ['data', 'mocks', 'src/i18n', 'src/app', 'src/ui']) {
  for (const path of textFiles(folder)) for (const letter of readFileSync(path, 'utf8')) used.add(letter);
}
// Search shows what readers type: the whole Lao alphabet, and Vietnamese in both cases.
for (let code = 0x0e81; code <= 0x0edf; code += 1) used.add(String.fromCodePoint(code));
for (const letter of Array.from(used)) used.add(letter.toUpperCase()).add(letter.toLowerCase());

const codePoint = (letter: string) => letter.codePointAt(0) ?? 0;
const hex = (code: number) => code.toString(16).padStart(4, '0');

/** Unicode ranges of the letters kept, as CSS writes them. */
function unicodeRange(letters: readonly string[]): string {
  const codes = letters.map(codePoint).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

const fontFace = (family: string, weight: number, file: string, letters: readonly string[]) =>
  `@font-face {\n  font-family: '${family}'; font-style: normal; font-weight: ${weight}; font-display: swap;\n` +
  `  src: url('./${file}') format('woff2');\n  unicode-range: ${unicodeRange(letters)};\n}`;

mkdirSync(output, { recursive: true });
const rules: string[] = [];
const taken = new Set<string>();
// Vietnamese letters that the extended Latin file also holds are taken from the Vietnamese one, once.
for (const face of [faces[0], faces[2], faces[1], faces[3], faces[4]]) {
  const letters = [...used].filter((letter) => [...letter].length === 1 && face.keeps.test(letter) && !taken.has(letter));
  for (const letter of letters) taken.add(letter);
  if (letters.length === 0) continue;
  for (const weight of weights) {
    const original = readFileSync(join('node_modules/@fontsource', face.file(weight)));
    const file = `noto-${face.name}-${weight}.woff2`;
    writeFileSync(join(output, file), await subsetFont(original, letters.join(''), { targetFormat: 'woff2' }));
    rules.push(fontFace(face.family, weight, file, letters));
  }
}
// The names of the other languages stand on every page; a few letters of their own save the whole alphabets.
const names = Object.values(languageNames).join('');
for (const face of [faces[2], faces[3]]) {
  const letters = [...new Set(names)].filter((letter) => face.keeps.test(letter));
  const original = readFileSync(join('node_modules/@fontsource', face.file(400)));
  const file = `noto-names-${face.name}-400.woff2`;
  writeFileSync(join(output, file), await subsetFont(original, letters.join(''), { targetFormat: 'woff2' }));
  rules.push(fontFace('Language Names', 400, file, letters));
}
writeFileSync(join(output, 'fonts.css'), `/* Generated by npm run fonts. */\n${rules.join('\n')}\n`);
