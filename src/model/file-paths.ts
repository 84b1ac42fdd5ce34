import type { Language } from './language.ts';

/** Where the files about one indicator lie under the dataset's address; without the schemas, for a page that must be light. */
export const filePaths = {
  head: 'head.json',
  manifest: 'manifest.json',
  indicator: (id: string) => `indicators/${id}.json`,
  indicatorTexts: (id: string, language: Language) => `texts/${language}/${id}.json`,
  release: (id: string) => `releases/${id}.json`,
} as const;
