/**
 * Writes what follows from src/i18n/vocabulary.csv, the one table of status, reason and framework words:
 * messages/{lang}/words.ts and docs/vocabulary.md. `--check` compares instead of writing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

const languages = ['en', 'lo', 'vi'] as const;
const rows = csvParse(readFileSync('src/i18n/vocabulary.csv', 'utf8'));
/** Words of the framework are for people who write about the plans; screens say them inside whole sentences. */
const isMessage = (key: string | undefined) => key !== undefined && (!key.startsWith('framework.') || key === 'framework.path');
const generatedNote = 'Written by `npm run i18n:vocabulary` from src/i18n/vocabulary.csv; edit the table, not this file.';

const wordsFile = (language: (typeof languages)[number]) => {
  const lines = rows.filter(({ key }) => isMessage(key)).map((row) => `  'word.${row['key']}': ${JSON.stringify(row[language])},`);
  const closing = language === 'en' ? '} as const;' : '} satisfies Readonly<Record<keyof typeof english, string>>;';
  const imports = language === 'en' ? '' : "import type { messages as english } from '../en/words.ts';\n\n";
  return `// ${generatedNote}\n${imports}export const messages = {\n${lines.join('\n')}\n${closing}\n`;
};

const vocabularyPage = () => {
  const cell = (text: string | undefined) => (text === undefined || text === '' ? '–' : text);
  const lines = rows.map((row) =>
    `| ${[row['key'], row['en'], row['lo'], row['vi'], row['confidence'], row['note']].map(cell).join(' | ')} |`,
  );
  return [
    '# Vocabulary',
    '',
    `${generatedNote} Confidence is that of the Lao word: high = read in official Lao texts; medium = usual, or built from`,
    'attested words; low = proposed, to be confirmed by the ministry.',
    '',
    '| key | English | Lao | Vietnamese | confidence | note |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
};

const outputs = new Map([
  ...languages.map((language) => [`src/i18n/messages/${language}/words.ts`, wordsFile(language)] as const),
  ['docs/vocabulary.md', vocabularyPage()] as const,
]);

if (process.argv.includes('--check')) {
  const stale = [...outputs].filter(([path, text]) => readFileSync(path, 'utf8') !== text).map(([path]) => path);
  for (const path of stale) console.error(`${path} does not follow from src/i18n/vocabulary.csv: run npm run i18n:vocabulary`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of outputs) writeFileSync(path, text);
}
