import { describe, expect, it, test } from 'vitest';
import type { SourceDataset } from '#model/source-dataset.ts';
import { aBaseline, anIndicator, anObservation, aSourceDataset, aTarget, aText } from '#testing/builders.ts';
import { publish } from './publish.ts';

const later = '2026-12-01T09:00:00+07:00';

/** Every kind of entry that can be unpublished, each with a figure and a text that stand nowhere else. */
const planted = [
  '0.123457',
  '0.223457',
  '0.323457',
  '0.423457',
  '0.523457',
  '0.623457',
  '0.723457',
  '0.823457',
  'planted draft note',
  'planted draft wording',
  'planted embargoed wording',
  'planted rollout note',
] as const;

const dataset: SourceDataset = aSourceDataset({
  indicators: [
    anIndicator({
      baselines: [
        aBaseline('2020', 0.5),
        { ...aBaseline('2021', 0.323457), id: 'b2', state: 'draft' },
        { ...aBaseline('2022', 0.423457), id: 'b3', embargo: later },
      ],
      targets: [
        aTarget({ value: 0.9 }),
        aTarget({ id: 't2', value: 0.523457, state: 'draft', replaces: 't1', reason: 'raised', wording: aText('planted draft wording') }),
        aTarget({ id: 't3', kind: 'national', plan: null, value: 0.623457, embargo: later, wording: aText('planted embargoed wording') }),
      ],
      milestones: [
        { id: 'm1', time: '2023', value: 0.723457, official: true, sources: [], since: '2026.11', state: 'draft' },
        { id: 'm2', time: '2024', value: 0.823457, official: true, sources: [], since: '2026.11', embargo: later },
      ],
    }),
  ],
  observations: [
    anObservation({ period: '2023', value: 0.6 }),
    anObservation({ value: 0.123457, state: 'draft', note: 'planted draft note' }),
    anObservation({ area: 'LA-VT', value: 0.223457, state: `embargo:${later}` }),
  ],
  systems: [{ id: 'gnet', name: aText('G-Net'), what: aText('network'), provider: [], since: null, awards: [], conference: true }],
  rollout: [{ system: 'gnet', body: 'mtc', stage: 3, date: '2024', source: 'press', vintage: '2026.11', state: 'draft', note: 'planted rollout note', line: 2 }],
});

const contents = (edition: 'public' | 'full'): string =>
  [...publish(dataset, { edition })].map(([path, bytes]) => path + new TextDecoder().decode(bytes)).join('\n');

describe('drafts and embargoed figures', () => {
  const open = contents('public');
  const full = contents('full');

  test.for(planted)('%s is in no byte of the public edition and somewhere in the full one', (value) => {
    expect(open.includes(value)).toBe(false);
    expect(full.includes(value)).toBe(true);
  });

  it('change no verdict of the public edition: a draft does not replace a published target', () => {
    expect(open).toContain('"replaced":false');
    expect(open).not.toContain('"replaced":true');
    expect(open).not.toContain('t2');
  });

  it('give the full edition another fingerprint and another edition name', () => {
    const manifest = (edition: 'public' | 'full') =>
      JSON.parse(new TextDecoder().decode(publish(dataset, { edition }).get('manifest.json'))) as { fingerprint: string; edition: string };
    expect(manifest('full').fingerprint).not.toBe(manifest('public').fingerprint);
    expect([manifest('full').edition, manifest('public').edition]).toEqual(['full', 'public']);
  });
});
