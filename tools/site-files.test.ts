import { describe, expect, it } from 'vitest';
import { type BuiltFile, siteFilesOf } from './site-files.ts';

const built = (path: string, content: string, more: Partial<BuiltFile> = {}): BuiltFile => ({ path, content, origin: null, modules: [], imports: [], ...more });

const files: readonly BuiltFile[] = [
  built('assets/index-aaaaaaaa.js', 'import("./Page-bbbbbbbb.js")', { imports: ['assets/react-cccccccc.js'] }),
  built('assets/react-cccccccc.js', 'react'),
  built('assets/index-dddddddd.css', 'url(/assets/hem-eeeeeeee.svg) url(/assets/noto-ffffffff.woff2)'),
  built('assets/hem-eeeeeeee.svg', '<svg/>'),
  built('assets/noto-ffffffff.woff2', 'letters'),
  built('assets/Page-bbbbbbbb.js', 'd.f=["assets/Chart-gggggggg.js"];new Worker("/assets/job-hhhhhhhh.js")', { origin: 'src/Page.tsx', modules: ['src/Page.tsx'] }),
  built('assets/Chart-gggggggg.js', 'chart'),
  built('assets/job-hhhhhhhh.js', 'job'),
  built('assets/notice-iiiiiiii.js', 'no line', { origin: 'src/notice.tsx' }),
  built('assets/words-jjjjjjjj.js', 'ຄຳ', { origin: 'src/i18n/messages/lo/figure.ts' }),
  built('index.html', 'page'),
];
const html = '<script type="module" crossorigin src="/assets/index-aaaaaaaa.js"></script><link rel="stylesheet" href="/assets/index-dddddddd.css">';
const options = {
  html,
  built: files,
  unhashed: [{ path: 'index.html', content: html }],
  isAlwaysKept: (origin: string) => origin === 'src/notice.tsx',
  wordsOf: (modules: readonly string[]) => (words: string) => modules.includes('src/Page.tsx') && words.includes('/figure.ts'),
  leadsEverywhere: (modules: readonly string[]) => modules.includes('src/router.tsx'),
};
const site = siteFilesOf(options);
const needsOf = (path: string) => site.files.find((file) => file.path === path)?.needs.map((place) => site.files[place]?.path);

describe('the list of built files', () => {
  it('starts with what the page loads at once, its pictures and what is always kept; letters come when they are drawn', () => {
    expect(site.entry).toBe('assets/index-aaaaaaaa.js');
    expect(site.start.map(({ path }) => path)).toEqual([
      'assets/hem-eeeeeeee.svg', 'assets/index-aaaaaaaa.js', 'assets/index-dddddddd.css', 'assets/notice-iiiiiiii.js', 'assets/react-cccccccc.js', 'index.html',
    ]);
    expect(site.files.map(({ path }) => path)).toContain('assets/noto-ffffffff.woff2');
  });

  it('gives a revision to what has no hash in its name, and another one when it changes', () => {
    const revision = (text: string) => siteFilesOf({ ...options, unhashed: [{ path: 'index.html', content: text }] }).start.at(-1)?.revision;
    expect(revision('a')).toMatch(/^[0-9a-f]{16}$/);
    expect(revision('a')).not.toBe(revision('b'));
  });

  it('knows lazy parts, workers and words of a part', () => {
    expect(needsOf('assets/Page-bbbbbbbb.js')).toEqual(['assets/Chart-gggggggg.js', 'assets/job-hhhhhhhh.js', 'assets/words-jjjjjjjj.js']);
    expect(site.files.find(({ path }) => path.includes('words'))?.language).toBe('lo');
  });

  it('keeps what a start part loads at a click for the screens that are built on it, and never every screen', () => {
    const shared = [
      built('assets/common-kkkkkkkk.js', 'import("./svg-llllllll.js")', { modules: ['src/Page.tsx'] }),
      built('assets/shell-mmmmmmmm.js', 'import("./Page-bbbbbbbb.js");import("./Other-nnnnnnnn.js")', { modules: ['src/router.tsx'] }),
      built('assets/svg-llllllll.js', 'drawing'),
      built('assets/Other-nnnnnnnn.js', 'other', { imports: ['assets/common-kkkkkkkk.js', 'assets/shell-mmmmmmmm.js'] }),
    ];
    const more = siteFilesOf({ ...options, html: `${html}<link rel="modulepreload" href="/assets/common-kkkkkkkk.js"><link rel="modulepreload" href="/assets/shell-mmmmmmmm.js">`, built: [...files, ...shared] });
    const other = more.files.find(({ path }) => path.includes('Other'));
    expect(other?.needs.map((place) => more.files[place]?.path)).toEqual(['assets/svg-llllllll.js', 'assets/words-jjjjjjjj.js']);
  });

  it('gives a part the same id in a build where its name is another', () => {
    const again = siteFilesOf({ ...options, built: files.map((file) => ({ ...file, path: file.path.replace('bbbbbbbb', 'zzzzzzzz').replace('gggggggg', 'yyyyyyyy') })) });
    expect(again.files.map(({ id }) => id).sort()).toEqual(site.files.map(({ id }) => id).sort());
  });

  it('refuses a page that starts nothing', () => {
    expect(() => siteFilesOf({ ...options, html: '<html></html>' })).toThrow('starts no built script');
  });
});
