import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasSiteAddress, siteAddress } from './site-address.ts';

const file = 'file:///home/khamla/%E0%BA%81/tracker-2026.11.html#/lo/indicators/a?plan=p#top';

/** The modules of a page that says this of itself. */
async function inFile(about: { readonly name: string; readonly site: string | null }) {
  vi.resetModules();
  document.body.innerHTML = `<script type="application/json" id="single-file">${JSON.stringify({ ...about, demonstration: 'whole' })}</script>`;
  return import('./site-address.single.ts');
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('addresses of a site', () => {
  it('are those of its pages', () => {
    expect(siteAddress('lo/data')).toBe(`${location.origin}/lo/data`);
    expect(hasSiteAddress()).toBe(true);
  });
});

describe('addresses of one file', () => {
  it('are those of the public site where the file knows one', async () => {
    const single = await inFile({ name: 'tracker-2026.11.html', site: 'https://x.org/tracker/' });
    expect(single.hasSiteAddress()).toBe(true);
    expect(single.addressForOthers(file)).toBe('https://x.org/tracker/lo/indicators/a?plan=p#top');
    expect(single.addressForOthers('file://#/lo/data')).toBe('https://x.org/tracker/lo/data');
    expect(single.addressForOthers('file:///home/khamla/tracker-2026.11.html')).toBe('https://x.org/tracker/');
  });

  it('name the file and the place in it where it knows none, and never a folder', async () => {
    const single = await inFile({ name: 'tracker-2026.11.html', site: null });
    expect(single.hasSiteAddress()).toBe(false);
    expect(single.addressForOthers(file)).toBe('tracker-2026.11.html#/lo/indicators/a?plan=p#top');
    expect(single.siteAddress('en/review')).toBe('tracker-2026.11.html#/en/review');
  });
});
