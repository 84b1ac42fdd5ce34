import { describe, expect, it, test } from 'vitest';
import { aDataSource } from '#testing/builders.ts';
import { dataSourceSchema } from './data-source.ts';
import { publishedSourceSchema } from './published-source.ts';
import { webAddressSchema } from './web-address.ts';

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//example.org',
  'example.org',
];

describe('an address a reader may follow', () => {
  test.for(['https://example.org/a?b=c#d', 'http://example.org', 'HTTPS://example.org/ລາວ'])('may be %s', (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(true);
  });

  test.for(hostile)('is not %j', (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(false);
  });

  it('is the only kind that a source may have, edited or published', () => {
    const edited = aDataSource();
    const published = { ...edited, date: null, url: null, retrieved: null, commit: null, repository: null, path: null };
    expect([dataSourceSchema.safeParse(edited).success, publishedSourceSchema.safeParse(published).success]).toEqual([true, true]);
    for (const url of hostile) {
      expect(dataSourceSchema.safeParse({ ...edited, url }).success).toBe(false);
      expect(publishedSourceSchema.safeParse({ ...published, url }).success).toBe(false);
    }
  });
});
