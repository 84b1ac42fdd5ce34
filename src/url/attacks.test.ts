import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attacks } from '#testing/attack-payloads.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { compareSearchInAddress, readCompareSearch } from './compare-search.ts';
import { readDatasetSearch } from './dataset-choice.ts';
import { embedAddress, fullPageAddress, readEmbedAddress } from './embed-address.ts';
import { importsSearchInAddress, readImportsSearch } from './imports-search.ts';
import { indicatorSearchSchema } from './indicator-search.ts';
import { indicatorsSearchInAddress, readIndicatorsSearch } from './indicators-search.ts';
import { legalSearchInAddress, readLegalSearch } from './legal-search.ts';
import { meetingSearchInAddress, readMeetingSearch } from './meeting-search.ts';
import { readMethodologySearch } from './methodology-search.ts';
import { openDataSearchSchema } from './open-data-search.ts';
import { provincesSearchSchema } from './provinces-search.ts';
import { publishedAddress } from './published-address.ts';
import { releaseSearchSchema } from './releases-search.ts';
import { readReportingSearch, reportingSearchInAddress } from './reporting-search.ts';
import { readReportsSearch, reportsSearchInAddress } from './reports-search.ts';
import { readReviewSearch } from './review-search.ts';
import { parseSearchText, searchText } from './search-codec.ts';
import { systemsSearchSchema } from './systems-search.ts';

type Values = Readonly<Record<string, unknown>>;
const same = (values: Values): Values => values;
const written = <Read extends Values>(read: (values: Values) => Read, write: (values: Read) => Values) => ({ read, write: (values: Values) => write(values as Read) });

/** Every reader of an address, with what writes it. */
const searches = {
  compare: written(readCompareSearch, compareSearchInAddress),
  dataset: written(readDatasetSearch, same),
  imports: written(readImportsSearch, importsSearchInAddress),
  indicator: written((values) => indicatorSearchSchema.parse(values), same),
  indicators: written(readIndicatorsSearch, indicatorsSearchInAddress),
  legal: written(readLegalSearch, legalSearchInAddress),
  meeting: written(readMeetingSearch, meetingSearchInAddress),
  methodology: written(readMethodologySearch, same),
  'open data': written((values) => openDataSearchSchema.parse(values), same),
  provinces: written((values) => provincesSearchSchema.parse(values), same),
  release: written((values) => releaseSearchSchema.parse(values), same),
  reporting: written(readReportingSearch, reportingSearchInAddress),
  reports: written(readReportsSearch, reportsSearchInAddress),
  review: written(readReviewSearch, same),
  systems: written((values) => systemsSearchSchema.parse(values), same),
} as const;

const names = [...new Set([...Object.values(searches).flatMap(({ read }) => Object.keys(read({}))), 'plan', 'year', 'by', 'release', 'whatif', 'project', 'try', 'q', 'with', 'cause', 'body', 'system', 'curve', 'period', 'log', 'data', '__proto__', 'constructor', 'toString'])];

/** What an address cannot say has no place behind it: plain words, lists of words, numbers, choices. */
function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value) || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

/** An empty text says nothing. */
const said = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

function expectHarmless(read: (values: Values) => Values, write: (values: Values) => Values, search: string): void {
  const values = parseSearchText(search);
  const found = read(values);
  expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
  expect(Object.values(found).every(isPlain)).toBe(true);
  // What was read is written and read again as the same: no address grows on its way.
  const address = searchText(write(found));
  expect(said(read(parseSearchText(address)))).toEqual(said(found));
  expect(address).not.toMatch(/[<>"\s]/u);
}

describe.each(Object.entries(searches))('the address of %s', (_, { read, write }) => {
  it.each(attacks)('takes %s in every parameter as text or not at all', (_name, payload) => {
    expectHarmless(read, write, `?${names.map((name) => `${name}=${encodeURIComponent(payload.toWellFormed())}`).join('&')}`);
    expectHarmless(read, write, `?${names.map((name) => `${name}=${payload}`).join('&')}`);
    expectHarmless(read, write, `?${payload}=${payload}&${encodeURIComponent(payload.toWellFormed())}=1`);
  });

  it('takes anything', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...attacks.map(([, payload]) => payload)), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), anyText), { maxLength: 6 }), (pairs) => {
        expectHarmless(read, write, `?${pairs.map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`);
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});

describe('the address of a frame', () => {
  it.each(attacks)('takes %s as the name of an indicator', (_, payload) => {
    for (const part of [payload, encodeURIComponent(payload.toWellFormed())]) {
      const choice = readEmbedAddress({ pathname: `/lo/embed/indicators/${part}`, search: `?plan=${part}&release=${part}&theme=${part}` });
      if (choice === null) continue;
      const { id, theme } = choice;
      expect(theme).toBeUndefined();
      const safe = { ...choice, id: id.toWellFormed() };
      for (const address of [embedAddress('https://example.org/', 'lo', safe), fullPageAddress('https://example.org/', 'lo', safe)]) {
        expect(new URL(address).origin).toBe('https://example.org');
        expect(new URL(address).pathname).toMatch(/^\/lo\//u);
        expect(address).not.toMatch(/[<>"\s]/u);
      }
    }
  });
});

it.each(attacks)('what is passed on of an address keeps %s out of the what-if', (_, payload) => {
  expect(publishedAddress(`/lo/indicators/x?whatif=${encodeURIComponent(payload.toWellFormed())}&plan=p#${encodeURIComponent(payload.toWellFormed())}`)).toMatch(/^\/lo\/indicators\/x\?plan=p#/u);
});
