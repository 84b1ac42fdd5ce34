import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { scriptText, singlePage, singlePolicy, type SinglePageParts } from './single-page.ts';

const parts: SinglePageParts = {
  about: { name: 'tracker-1</script>.html', site: null, demonstration: 'none' },
  program: 'say("</script><!--<script>")',
  styles: 'b{}',
  theme: 'theme()',
  icon: '<svg/>',
  first: [{ id: 'dataset/screens', base64: 'QQ==' }],
  later: [{ id: 'dataset/source', base64: 'Qg==' }],
};

const textsOf = (page: string, tag: string): readonly string[] => [...page.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^]*?)</${tag}>`, 'gu'))].map(([, text = '']) => text);
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the text of a script inside HTML', () => {
  it('means the same and ends nothing', () => {
    const text = scriptText('a("</script>", `<!--`, /<script/u)');
    expect(text).not.toMatch(/<\/script|<!--|<script/);
    expect(JSON.parse(scriptText('["</script>", "<!--", "a < b"]').replaceAll(String.raw`\x3c`, String.raw`\u003c`))).toEqual(['</script>', '<!--', 'a < b']);
  });
});

describe('the page of one file', () => {
  const page = singlePage(parts);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';

  it('allows its own scripts and styles by their hash, and no address at all', () => {
    const [theme = '', , , program = ''] = textsOf(page, 'script');
    expect(program).toContain('say(');
    for (const text of [theme, program]) expect(policy).toContain(hashOf(text));
    expect(policy).toContain(`style-src ${hashOf('b{}')}`);
    expect(policy).not.toMatch(/'self'|'unsafe|https?:|\*/);
  });

  it('says what it is in data that ends no element', () => {
    const [, about = ''] = textsOf(page, 'script');
    expect(JSON.parse(about)).toEqual(parts.about);
  });

  it('has what the first screen needs before the program, and the rest after it', () => {
    const places = ['id="dataset/screens"', 'id="program"', 'id="dataset/source"'].map((mark) => page.indexOf(mark));
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  });

  test.for([
    ['styles', { styles: 'a{}</style>' }],
    ['program', { program: 'a("\r")' }],
    ['theme', { theme: 'a("\0")' }],
  ] as const)('is not made of %s that a browser would read otherwise', ([, wrong]) => {
    expect(() => singlePage({ ...parts, ...wrong })).toThrow(/cannot stand inside HTML/);
  });
});

describe('its policy', () => {
  it('names every script', () => {
    expect(singlePolicy(['a', 'b'], ['c'])).toContain(`script-src ${hashOf('a')} ${hashOf('b')};`);
  });
});
