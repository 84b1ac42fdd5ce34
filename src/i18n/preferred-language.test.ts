import { describe, expect, test } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

describe('preferred language', () => {
  test.for([
    [['en-GB', 'lo'], 'en'],
    [['fr-FR', 'vi-VN'], 'vi'],
    [['th-TH'], 'lo'],
    [[], 'lo'],
  ] as const)('of %j is %s', ([tags, language]) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
