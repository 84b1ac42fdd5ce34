import { describe, expect, it } from 'vitest';
import { headOf, type PageHead } from './prerendered-head.ts';
import { pageHtml } from './prerendered-page.ts';
import { robots, sitemap } from './search-files.ts';
import { siteAddress } from './site-address.ts';

const head: PageHead = {
  language: 'lo',
  languages: ['lo', 'en', 'vi'],
  place: 'legal/a-law',
  title: 'A law – The site',
  description: 'Says "yes" & <no>.',
  site: 'https://example.org/tracker/',
  siteName: 'The site',
  styles: ['/tracker/assets/legal.css'],
  fonts: ['/tracker/assets/lao.woff2'],
};

const shell = `<!doctype html>
<html lang="lo">
  <head>
    <title>Shell</title>
    <meta name="description" content="Shell." />
    <script type="module" crossorigin src="/tracker/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/tracker/assets/react.js">
    <script type="application/ld+json">{"@type":"Dataset"}</script>
  </head>
  <body>
    <div id="root"></div>
    <noscript><main>Needs JavaScript</main></noscript>
  </body>
</html>`;

const page = (parts: Partial<Parameters<typeof pageHtml>[0]> = {}) => pageHtml({ ...head, shell, html: '<h1>$& law</h1>', release: 'abc', base: '/tracker/', parts: ['/tracker/assets/law.js'], describesDataset: false, ...parts });

describe('a built page', () => {
  it('is the shell in its language with its content, its title and no script before it is read', () => {
    const html = page();
    expect(html).toContain('<html lang="lo">');
    expect(html).toContain('<title>A law – The site</title>');
    expect(html).toContain('<div id="root" data-release="abc"><h1>$& law</h1></div>');
    expect(html).toContain('<script async src="/tracker/program.js" data-program="/tracker/assets/react.js /tracker/assets/index.js" data-page="/tracker/assets/law.js"></script>');
    expect(html).not.toMatch(/modulepreload|type="module"|noscript|ld\+json/u);
    expect(html).toContain('content="Says &quot;yes&quot; &amp; &lt;no>."');
  });

  it('describes the dataset to machines where it is asked to', () => {
    expect(page({ describesDataset: true })).toContain('<script type="application/ld+json">{"@type":"Dataset"}</script>');
  });

  it('is not written over a shell it does not know', () => {
    expect(() => page({ shell: '<html></html>' })).toThrow('The shell has no');
  });
});

describe('the head of a page', () => {
  it('names the page, the same page in every language, and where readers of others are led', () => {
    const text = headOf(head);
    expect(text).toContain('<link rel="canonical" href="https://example.org/tracker/lo/legal/a-law">');
    const alternates = [...text.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)].map(([, language, address]) => [language, address]);
    expect(alternates).toEqual([
      ['lo', 'https://example.org/tracker/lo/legal/a-law'],
      ['en', 'https://example.org/tracker/en/legal/a-law'],
      ['vi', 'https://example.org/tracker/vi/legal/a-law'],
      ['x-default', 'https://example.org/tracker/en/legal/a-law'],
    ]);
    expect(headOf({ ...head, place: '' })).toContain('hreflang="x-default" href="https://example.org/tracker/"');
  });

  it('has a preview with the picture of its language where the address of the site is known, and invents none', () => {
    expect(headOf(head)).toContain('<meta property="og:image" content="https://example.org/tracker/preview/lo.png">');
    expect(headOf(head)).toContain('<meta property="og:title" content="A law">');
    const local = headOf({ ...head, site: '/tracker/' });
    expect(local).not.toMatch(/og:|twitter:|https?:/u);
    expect(local).toContain('<link rel="canonical" href="/tracker/lo/legal/a-law">');
  });
});

describe('the files for search engines', () => {
  it('list every page in every language', () => {
    const text = sitemap({ site: 'https://example.org/', languages: ['lo', 'en'], places: ['', 'data'] });
    expect([...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address)).toEqual(['https://example.org/lo', 'https://example.org/en', 'https://example.org/lo/data', 'https://example.org/en/data']);
    expect(text.match(/<xhtml:link /gu)).toHaveLength(4 * 3);
  });

  it('name the list only where there is one', () => {
    expect(robots('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml');
    expect(robots('/')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the address of the site', () => {
  it.each([
    ['/', undefined, '/'],
    ['/tracker/', '', '/tracker/'],
    ['/', 'https://example.org', 'https://example.org/'],
    ['/tracker/', 'https://example.org/tracker', 'https://example.org/tracker/'],
  ])('for the base %s and the setting %s is %s', (base, setting, address) => {
    expect(siteAddress(base, setting)).toBe(address);
  });

  it.each([['https://example.org/other/'], ['ftp://example.org/'], ['https://example.org/?x=1']])('is not %s for a site at the root', (setting) => {
    expect(() => siteAddress('/', setting)).toThrow('SITE_ADDRESS');
  });
});
