/** Compares the messages of all languages and the keys the program uses: missing, unused, untranslated, ill-formed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue, messageAreas } from '../src/i18n/catalogue.ts';
import type { Catalogue, Message } from '../src/i18n/message.ts';
import { languages } from '../src/model/language.ts';

const texts = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : [message.one, message.other]);
const places = (message: Message) => [...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort().join(' ');

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** Keys as the program writes them: whole strings, and the fixed beginning of templates, whose rest may stand for anything. */
function usedKeys(): readonly ((key: string) => boolean)[] {
  const source = sourceFiles('src').map((path) => readFileSync(path, 'utf8')).join('\n');
  const whole = new Set(source.match(/(?<=')[a-z][A-Za-z]*\.[^'\s]+(?=')/g) ?? []);
  const beginnings = [...new Set(source.match(/(?<=`)[a-z][A-Za-z]*\.[^`\s$]*(?=\$\{)/g) ?? [])];
  return [(key) => whole.has(key), (key) => beginnings.some((beginning) => key.startsWith(beginning))];
}

const problems: string[] = [];
const english = await loadCatalogue('en', messageAreas);
const used = usedKeys();
for (const key of Object.keys(english)) {
  if (!used.some((isUsed) => isUsed(key))) problems.push(`${key}: no code uses this message`);
}

const sameInAllLanguages = /^[\s\d\p{P}\p{S}]*(\{\w+\}[\s\d\p{P}\p{S}]*)*$|SHA-256|G-|^(CSV|SVG|PNG|PDF|SDMX|PowerPoint|Excel|Word|JSON|Xaysomboun|Open SDG$|UN ESCAP$)/u;
for (const language of languages) {
  const catalogue: Catalogue = await loadCatalogue(language, messageAreas);
  for (const [key, message] of Object.entries(english)) {
    const other = catalogue[key];
    if (other === undefined || texts(other).some((text) => text.trim() === '')) {
      problems.push(`${language} ${key}: missing`);
      continue;
    }
    if (places(other) !== places(message)) problems.push(`${language} ${key}: names ${places(other) || 'no values'} instead of ${places(message)}`);
    if (texts(other).some((text) => text !== text.normalize('NFC'))) problems.push(`${language} ${key}: not in NFC`);
    if (language === 'lo' && texts(other).some((text) => /\u0ecd\u0eb2|\u200b|ຫລ|\s%/u.test(text))) {
      problems.push(`lo ${key}: split ຳ, zero-width space, old spelling ຫລ, or a space before %`);
    }
    if (language !== 'en' && JSON.stringify(other) === JSON.stringify(message) && !texts(message).every((text) => sameInAllLanguages.test(text))) {
      problems.push(`${language} ${key}: still in English`);
    }
  }
  for (const key of Object.keys(catalogue)) if (!(key in english)) problems.push(`${language} ${key}: not in the English catalogue`);
}

for (const problem of problems) console.error(problem);
console.log(`${Object.keys(english).length} messages in ${languages.length} languages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
