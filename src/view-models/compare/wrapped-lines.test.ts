import { describe, expect, it } from 'vitest';
import { textWidth } from '../figure/text-width.ts';
import { wrappedLines } from './wrapped-lines.ts';

describe('a text cut into lines', () => {
  it('ends its lines at spaces and loses nothing', () => {
    const text = 'Small and medium enterprises owned by Lao citizens';
    const lines = wrappedLines(text, 14, 160);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(160);
  });

  it('leaves room at the beginning of the first line', () => {
    expect(wrappedLines('one two', 14, 80, 70)[0]).toBe('one');
    expect(wrappedLines('one two', 14, 80)).toEqual(['one two']);
  });

  it('cuts a Lao phrase before a vowel that begins a syllable, and never inside a word that is held together', () => {
    const text = 'ອັດຕາສ່ວນຜູ້ມີບັນຊີເງິນຜ່ານມືຖືແລະ\u200Bເ\u2060ຄ\u2060ື\u2060ອ';
    const lines = wrappedLines(text, 14, 150);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll('\u200B', '')).toBe(text.replaceAll('\u200B', ''));
    for (const line of lines.slice(1)) expect(line.charAt(0)).toMatch(/[\u0EC0-\u0EC4]/);
  });

  it('has no lines without a text', () => {
    expect(wrappedLines('', 14, 100)).toEqual([]);
  });
});
