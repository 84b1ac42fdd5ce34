import { expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { languages } from '#model/language.ts';
import { datasetMark, datasetMarks, markedOf, markInNames } from './dataset-mark.ts';

const opened = { file: 'a.zip' };

it.each([
  [{ kind: 'published' }, [], ''],
  [{ kind: 'demonstration' }, ['Demonstration data, not official'], 'demonstration'],
  [{ kind: 'published', opened }, ['Opened dataset, not the published one'], 'opened'],
  [{ kind: 'demonstration', opened }, ['Opened dataset, not the published one', 'Demonstration data, not official'], 'opened-demonstration'],
] as const)('%j is marked %j', async (manifest, marks, name) => {
  const locale = await loadLocale('en', []);
  const marked = markedOf(manifest);
  expect(datasetMarks(marked, locale)).toEqual(marks);
  expect(datasetMark(marked, locale)).toBe(marks.length === 0 ? null : marks.join(' · '));
  expect(markInNames(marked).join('-')).toBe(name);
});

it.each(languages)('has words of its own in %s', async (language) => {
  expect(datasetMark({ isOpened: true, isDemonstration: false }, await loadLocale(language, []))).toMatch(/\S{3}/);
});
