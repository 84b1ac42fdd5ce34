import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { DatasetConfig } from '#model/dataset-config.ts';
import { languages } from '#model/language.ts';
import { aRelease, aSourceDataset, aText } from '#testing/builders.ts';
import { publicationOf } from './publication.ts';
import { releasesFeed } from './releases-feed.ts';

const notes = (words: string) => [{ kind: 'data' as const, text: aText(words) }];

function feed(language: (typeof languages)[number], config: Partial<DatasetConfig> = {}): string {
  const base = aSourceDataset();
  const releases = [
    aRelease({ id: '2026.05', asOf: '2026-05-12', notes: notes('Values <under> "1" & more') }),
    aRelease({ notes: [...notes('New values'), { kind: 'target', text: aText('Another target') }] }),
    aRelease({ id: '2027.02', asOf: '2027-02-15', notes: notes('later') }),
  ];
  return new TextDecoder().decode(releasesFeed(publicationOf({ ...base, config: { ...base.config, ...config }, releases }, 'public'), language));
}

function parsed(text: string) {
  const document = new (new Window().DOMParser)().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return document;
}

const texts = (document: ReturnType<typeof parsed>, selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the feed of releases', () => {
  it('is well-formed, in the namespace of Atom, with all that a feed has to have', () => {
    for (const language of languages) {
      const document = parsed(feed(language));
      const root = document.documentElement;
      expect([root.tagName, root.getAttribute('xmlns'), root.getAttribute('xml:lang')]).toEqual(['feed', 'http://www.w3.org/2005/Atom', language]);
      for (const needed of ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name']) expect(texts(document, needed)).toHaveLength(1);
      for (const entry of document.querySelectorAll('entry')) {
        for (const needed of ['id', 'title', 'updated', 'content']) expect(entry.querySelectorAll(needed)).toHaveLength(1);
        expect(entry.querySelector('link')?.getAttribute('rel')).toBe('alternate');
      }
    }
  });

  it('has the releases up to the published one, newest first, with their notes in the language', () => {
    const document = parsed(feed('vi'));
    expect(texts(document, 'entry > title')).toEqual(['Bản công bố 2026.11', 'Bản công bố 2026.05']);
    expect(texts(document, 'entry > content')).toEqual(['New values (vi)\nAnother target (vi)', 'Values <under> "1" & more (vi)']);
    expect(feed('en')).not.toContain('later');
  });

  it('knows no clock but the days of the releases', () => {
    expect(texts(parsed(feed('en')), 'updated')).toEqual(['2026-11-21T23:59:59+07:00', '2026-11-21T23:59:59+07:00', '2026-05-12T23:59:59+07:00']);
  });

  it('names itself and its entries for good, each by another name, and links without a host', () => {
    const ids = languages.flatMap((language) => texts(parsed(feed(language)), 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:[a-z-]+,\d{4}:test-dataset\/releases/);
    expect(feed('en').match(/href="[^"]*"/g)).toEqual(['href="releases-en.atom"', 'href="../en/releases"', 'href="../en/releases/2026.11"', 'href="../en/releases/2026.05"']);
    expect(feed('en', { kind: 'demonstration' })).toContain('href="../en/releases/2026.11?data=demonstration"');
    expect(feed('en')).not.toContain('http://localhost');
  });

  it('leaves out what XML has no place for', () => {
    expect(feed('en', { licence: 'a\u0000b\uFFFE' })).toContain('<rights>ab</rights>');
  });
});
