import { describe, expect, it } from 'vitest';
import { pageDescription } from './page-description.ts';

const page = (main: string) => `<header><h1>Site</h1><p>Not this.</p></header><main class="wrap">${main}</main>`;

describe('the description of a page', () => {
  it('is its heading and its first paragraphs, as a reader reads them', () => {
    expect(pageDescription(page('<h1 tabindex="-1">4G<!-- --> coverage</h1><p>76% in 2024 &amp; <b>behind</b>.</p><div><p>Second.</p></div>'))).toBe('4G coverage. 76% in 2024 & behind. Second.');
  });

  it('has no invisible joiners, no drawing and no table', () => {
    expect(pageDescription(page('<h1>ດິ\u2060ຈິ\u2060ຕອນ</h1><p>A <svg><text>chart</text></svg>b<table><tr><td>1</td></tr></table></p>'))).toBe('ດິຈິຕອນ. A b');
  });

  it('ends with a sentence where there is room for one, else with a word', () => {
    const sentences = pageDescription(page(`<h1>Title</h1><p>${'A sentence of some words. '.repeat(20)}</p>`));
    expect(sentences).toMatch(/words\.$/u);
    expect(sentences.length).toBeLessThanOrEqual(220);
    const words = pageDescription(page(`<h1>Title</h1><p>${'word '.repeat(100)}</p>`));
    expect(words).toMatch(/word …$/u);
  });

  it('is empty where a page has neither', () => {
    expect(pageDescription('<div></div>')).toBe('');
  });
});
