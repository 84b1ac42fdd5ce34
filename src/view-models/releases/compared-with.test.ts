import { expect, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { comparedWith } from './compared-with.ts';
import { listSlice } from './list-slice.ts';

const ids = ['2025.11', '2026.05', '2026.11'];
const locale = await loadLocale('en', ['releases']);

test.each([
  ['2026.11', undefined, '2026.05', ['2026.11'], ''],
  ['2026.11', '2025.11', '2025.11', ['2026.05', '2026.11'], ''],
  ['2026.11', '2030.01', '2026.05', ['2026.11'], 'There is no release 2030.01. Compared here with release 2026.05, the one before.'],
  ['2026.05', '2026.11', '2025.11', ['2026.05'], 'Release 2026.11 is not earlier than release 2026.05. Compared here with release 2025.11, the one before.'],
  ['2026.05', '2026.05', '2025.11', ['2026.05'], 'Release 2026.05 is not earlier than release 2026.05. Compared here with release 2025.11, the one before.'],
  ['2025.11', undefined, null, [], ''],
  ['2025.11', '2026.05', null, [], 'Release 2026.05 is not earlier than release 2025.11.'],
  ['2025.11', 'x', null, [], 'There is no release x.'],
])('release %s with %s is compared with %s', (id, asked, base, later, note) => {
  expect(comparedWith(ids, id, asked, locale)).toEqual({ base, later: base === null ? [id] : later, note });
});

test('a long list begins with a slice, and the address says when it is whole', () => {
  const rows = Array.from({ length: 57 }, (_, index) => index);
  expect(listSlice(rows, 'moves', undefined)).toMatchObject({ rows: rows.slice(0, 20), isLong: true, isWhole: false, other: 'moves' });
  expect(listSlice(rows, 'moves', 'added,moves')).toMatchObject({ rows, isLong: true, isWhole: true, other: 'added' });
  expect(listSlice(rows, 'moves', 'moves').other).toBeUndefined();
  expect(listSlice(rows.slice(0, 25), 'moves', undefined)).toMatchObject({ rows: rows.slice(0, 25), isLong: false });
});
