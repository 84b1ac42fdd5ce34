import { describe, expect, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { aLegalEvent as event, aPublishedLaw } from '#testing/legal-builder.ts';
import { routeDrawing, routeOf, routeStops, routeWords, stopWidth } from './legal-route.ts';

const asOf = '2026-11-21';
const at = (stage: Parameters<typeof event>[0], certainty: 'stated' | 'inferred' = 'stated') => ({ stage, date: null, certainty });

describe('the route of a text', () => {
  test.each([
    ['a law in force passes all stops', aPublishedLaw('a', { events: [event('in-force', '2020')] }), ['done', 'done', 'done', 'done', 'now']],
    ['an adopted law is at the Assembly', aPublishedLaw('a', { events: [event('adopted', '2025')], current: at('adopted'), inForce: false }), ['done', 'done', 'now', 'ahead', 'ahead']],
    ['a decree is adopted by the Government', aPublishedLaw('a', { type: 'decree', events: [event('adopted', '2022')], current: at('adopted'), inForce: false }), ['done', 'now', 'off', 'off', 'ahead']],
    ['a decision is adopted by being issued', aPublishedLaw('a', { type: 'decision', events: [event('adopted', '2015')], current: at('adopted'), inForce: false }), ['done', 'off', 'off', 'now', 'ahead']],
    ['a strategy that goes to the Assembly is adopted there', aPublishedLaw('a', { type: 'strategy', events: [event('assembly', '2021'), event('adopted', '2021')], current: at('adopted'), inForce: false }), ['done', 'done', 'now', 'off', 'ahead']],
    ['a text on trial is not in force', aPublishedLaw('a', { type: 'decision', events: [event('trial', '2021')], current: at('trial', 'inferred'), inForce: false }), ['done', 'off', 'off', 'done', 'trial']],
    ['a replaced text has ended', aPublishedLaw('a', { events: [event('replaced', '2023')], current: at('replaced'), inForce: false }), ['done', 'done', 'done', 'done', 'ended']],
    ['a text whose successor is in force has ended', aPublishedLaw('a', { events: [event('in-force', '2020')], current: at('in-force'), inForce: false }), ['done', 'done', 'done', 'done', 'ended']],
    ['an unverified claim confirms no stop', aPublishedLaw('a', { events: [event('adopted', null, 'unverified')], current: null, inForce: false }), ['unconfirmed', 'unconfirmed', 'unconfirmed', 'ahead', 'ahead']],
    ['a claim beyond the present stage stays a claim', aPublishedLaw('a', { events: [event('drafting', '2024'), event('assembly', null, 'unverified')], current: at('drafting'), inForce: false }), ['now', 'unconfirmed', 'unconfirmed', 'ahead', 'ahead']],
    ['a stop off the usual route is shown where something is recorded of it', aPublishedLaw('a', { type: 'instruction', events: [event('government', '2023')], current: at('government'), inForce: false }), ['done', 'now', 'off', 'ahead', 'ahead']],
  ] as const)('%s', (_case, text, states) => {
    expect(routeOf(text, asOf)).toEqual(states);
  });

  test('is said in words, without the stops that are not on it', async () => {
    const english = await loadLocale('en', ['legal']);
    expect(routeWords(['done', 'now', 'off', 'off', 'ahead'], english)).toBe('Drafting: done; Government: now; In force: ahead');
  });

  test('is drawn under the heads of its stops', () => {
    const { size, shapes } = routeDrawing(['done', 'off', 'off', 'now', 'ahead']);
    const circles = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.x] : []));
    expect([size.width, circles]).toEqual([stopWidth * routeStops.length, [0.5, 3.5, 4.5].map((place) => place * stopWidth)]);
  });
});
