import { expect, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { aReleasedIndicator, aReleasedVerdict, threeReleases, threeReleasesTexts } from '#testing/release-file-builder.ts';
import { releaseHolding } from './release-holding.ts';
import { releaseList } from './release-list.ts';

const locale = await loadLocale('en', ['releases']);

test('releases are listed newest first, with their notes and the one before', () => {
  const list = releaseList(threeReleases, threeReleasesTexts, locale);
  expect(list.map(({ title, previous, isCurrent, asOfShort }) => [title, previous, isCurrent, asOfShort])).toEqual([
    ['Release 2026.11', '2026.05', true, '21 Nov 2026'],
    ['Release 2026.05', '2025.11', false, '12 May 2026'],
    ['Release 2025.11', null, false, '21 Nov 2025'],
  ]);
  expect(list[0]).toMatchObject({ state: 'open: figures may still change until it is closed', method: 'against the planned path, version 1' });
  expect(list[0]?.notes.map(({ kind, text }) => [kind, text])).toEqual([['Revision', 'Some values were revised.'], ['Data', 'Values of 2025 were added.']]);
});

test('what a release holds is counted by verdict, a last known one beside what cannot be said', () => {
  const lastKnown = { status: 'off-track', time: '2024', ratio: 0.1, achieved: 0.1, expectedValue: 85 } as const;
  const unrated = aReleasedVerdict({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown });
  const indicators = [
    aReleasedIndicator({ id: 'a', verdicts: [unrated] }),
    aReleasedIndicator({ id: 'b', verdicts: [unrated] }),
    aReleasedIndicator({ id: 'c' }),
    aReleasedIndicator({ id: 'd', lead: null, verdicts: [], latest: null }),
  ];
  const { sentences, counts } = releaseHolding({ indicators }, locale);
  expect(sentences).toEqual(['4 indicators, 3 of them with a value.', '3 of them have a counted target of a plan and were judged:']);
  expect(counts.map(({ status, reason, lastKnown: known, count }) => [status, reason, known, count])).toEqual([
    ['behind', null, null, '1'],
    ['not-rated', 'no-data-at-deadline', 'off-track', '2'],
  ]);
  expect(releaseHolding({ indicators: [] }, locale).sentences[1]).toBe('None of them has a counted target of a plan.');
});
