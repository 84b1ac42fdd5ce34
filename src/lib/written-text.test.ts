import { expect, test } from 'vitest';
import { writtenText } from './written-text.ts';

test.each([
  ['  Pay\n for  it ', 'Pay for it'],
  ['ນ\u0EC9\u0EB3ມັນ', 'ນ\u0EC9\u0EB3ມັນ'],
  ['ນ\u0ECD\u0EC9\u0EB2', 'ນ\u0EC9\u0EB3'],
  ['ສຳ\u0EC8', 'ສ\u0EC8ຳ'],
  ['ປີ ໒໐໒໖', 'ປີ 2026'],
  ['ຕ່າງ ໆ', 'ຕ່າງໆ'],
  ['a\u200Bb\u00ADc', 'abc'],
  ['e\u0301', '\u00E9'],
])('%j is kept as %j', (typed, kept) => {
  expect(writtenText(typed)).toBe(kept);
});
