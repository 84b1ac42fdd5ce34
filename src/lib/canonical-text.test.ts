import { expect, it, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { canonicalText, rememberedCanonicalText } from './canonical-text.ts';

const texts = ['', 'coverage', 'a "word" and a \\', 'line\nline', 'ດິຈິຕອນ', 'số (e\u0302\u0323)', '\u{1F4C8}', '__proto__'];

test.for(texts)('%j is written as the general function writes it', (text) => {
  expect(canonicalText(text)).toBe(canonicalJson(text));
});

it('is the same when it is asked for again', () => {
  const written = rememberedCanonicalText();
  expect([...texts, ...texts].map(written)).toEqual([...texts, ...texts].map(canonicalJson));
});
