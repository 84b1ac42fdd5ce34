import { describe, expect, it } from 'vitest';
import { legalFileSchema, legalTextsFileSchema } from '#model/legal-file.ts';
import type { LegalText } from '#model/legal.ts';
import { indicatorFileSchema } from '#model/indicator-file.ts';
import { releasesFileSchema } from '#model/releases-file.ts';
import { systemsFileSchema, systemsTextsFileSchema } from '#model/systems-file.ts';
import { aLegalText, anIndicator, aSourceDataset, aText } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { publish } from './publish.ts';

type Event = LegalText['events'][number];
const event = (stage: Event['stage'], date: string | null, certainty: Event['certainty'] = 'stated'): Event => ({ stage, date, certainty, sources: ['press'] });

const legal = [
  aLegalText('dated', '2024', { events: [event('in-force', '2024'), event('adopted', '2023-06-01')] }),
  aLegalText('undated', null, { events: [event('adopted', '2022-08'), event('in-force', null, 'inferred')], title: { en: 'Undated', lo: null, vi: null } }),
  aLegalText('doubtful', null, { events: [event('adopted', '2022'), event('in-force', '2023', 'unverified')] }),
  aLegalText('replaced', null, { events: [event('in-force', null), event('replaced', '2025')] }),
  aLegalText('ahead', null, { events: [event('adopted', '2026-10-01'), event('in-force', '2027-01-01')] }),
  aLegalText('context', '2020', { relevance: 'context' }),
];

const files = publish(
  aSourceDataset({
    legal,
    systems: [{ id: 'gnet', name: aText('G-Net'), what: aText('network'), provider: ['mtc'], since: { time: 2019, sources: ['press'] }, awards: [], conference: true }],
    rollout: [{ system: 'gnet', body: 'mtc', stage: 4, date: '2024', source: 'press', vintage: '2026.11', state: '', note: 'all', line: 2 }],
    rolloutStages: [{ code: 4, names: { en: 'In use', lo: 'ນຳໃຊ້', vi: 'Sử dụng' } }],
    indicators: [anIndicator({ id: 'legal-force', computed: 'legal:in-force', remarks: [{ text: aText('over 60 drafted'), sources: ['press'] }] })],
  }),
  { edition: 'public' },
);

describe('the register of legal texts', () => {
  const register = legalFileSchema.parse(publishedJson(files, 'legal.json'));
  const current = Object.fromEntries(register.texts.map(({ id, inForce, current: last }) => [id, [inForce, last?.stage, last?.date]]));

  it('derives stage and force at the as-of date; what is unverified, replaced or ahead is not in force', () => {
    expect(current).toEqual({
      dated: [true, 'in-force', '2024'],
      undated: [true, 'in-force', null],
      doubtful: [false, 'adopted', '2022'],
      replaced: [false, 'replaced', '2025'],
      ahead: [false, 'adopted', '2026-10-01'],
      context: [true, 'in-force', '2020'],
    });
  });

  it('counts digital texts apart from context, and says how many have a date', () => {
    expect(register.digital).toEqual({ of: 5, inForce: 2, dated: 1 });
    expect(register.context).toEqual({ of: 1, inForce: 1, dated: 1 });
  });

  it('shows a title that was not found as not found, beside the original', () => {
    const texts = legalTextsFileSchema.parse(publishedJson(files, 'legal-lo.json'));
    expect(texts.texts['undated']).toMatchObject({ title: null, original: 'Undated' });
    expect(texts.texts['dated']?.title).toBe('dated (lo)');
  });

  it('publishes the counts over time that the indicator has as its values, and ends with its own count', () => {
    const { series } = indicatorFileSchema.parse(publishedJson(files, 'indicators/legal-force.json'));
    const values = series[0]?.rows.map(([period, value, , qualifier]) => ({ period, value, qualifier }));
    expect(register.inForceCounts).toEqual(values);
    expect(register.inForceCounts.at(-1)).toEqual({ period: '2026-11-21', value: register.digital.inForce, qualifier: null });
    expect(register.indicator).toBe('legal-force');
  });

  it('says of the whole register what the indicator counted from it says', () => {
    const texts = legalTextsFileSchema.parse(publishedJson(files, 'legal-lo.json'));
    expect(texts.remarks).toEqual([{ text: 'over 60 drafted (lo)', sources: ['press'] }]);
  });

  it('gives the sources of its events to the indicator that counts it', () => {
    const { sources } = indicatorFileSchema.parse(publishedJson(files, 'indicators/legal-force.json'));
    expect(sources.map(({ id }) => id)).toEqual(['press']);
  });
});

describe('the registers of systems and releases', () => {
  it('tell how far each body has come, and the stage from which a system is in use', () => {
    const systems = systemsFileSchema.parse(publishedJson(files, 'systems.json'));
    expect([systems.inUseFrom, systems.systems[0]?.rollout]).toEqual([3, [['mtc', 4, '2024', 'press', 'all']]]);
    const texts = systemsTextsFileSchema.parse(publishedJson(files, 'systems-lo.json'));
    expect([texts.systems['gnet']?.title, texts.stages, texts.institutions['mtc']?.title]).toEqual(['G-Net (lo)', { 4: 'ນຳໃຊ້' }, 'ministry (lo)']);
  });

  it('list the releases without seal and fingerprint', () => {
    const releases = releasesFileSchema.parse(publishedJson(files, 'releases.json'));
    expect(releases.releases).toEqual([{ id: '2026.11', asOf: '2026-11-21', state: 'open', method: { id: 'trajectory', version: 1 }, notes: ['data'] }]);
    expect(publishedJson(files, 'releases.json')).toEqual(releases);
  });
});
