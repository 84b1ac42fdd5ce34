import { describe, expect, it } from 'vitest';
import { indicatorFileSchema } from '#model/indicator-file.ts';
import type { Indicator } from '#model/indicator.ts';
import type { LegalText } from '#model/legal.ts';
import { legalFileSchema } from '#model/legal-file.ts';
import { aBaseline, aLegalText, anIndicator, aSourceDataset, aTarget } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { publish } from './publish.ts';

type Event = LegalText['events'][number];
const event = (stage: Event['stage'], date: string | null, certainty: Event['certainty'] = 'stated'): Event => ({ stage, date, certainty, sources: ['press'] });

const publishedWith = (legal: readonly LegalText[], indicator: Indicator) => publish(aSourceDataset({ legal, indicators: [indicator] }), { edition: 'public' });

const verdictOf = (legal: readonly LegalText[], indicator: Indicator) => {
  const { series, verdicts } = indicatorFileSchema.parse(publishedJson(publishedWith(legal, indicator), `indicators/${indicator.id}.json`));
  const [first] = verdicts;
  return { value: series[0]?.rows.at(-1)?.[1], status: first?.status, reason: first?.reason, flags: first?.flags };
};

describe('an indicator counted from the register', () => {
  const counted = anIndicator({
    id: 'legal-force',
    computed: 'legal:in-force',
    precision: 0.1,
    limits: { lower: 0, upper: null },
    baselines: [aBaseline('2021', 1)],
    targets: [aTarget({ time: '2026', value: 3 })],
  });
  const first = aLegalText('law-1', '2021-06-01');
  const second = aLegalText('law-2', null, { events: [event('adopted', '2023-02-01')] });
  const third = aLegalText('law-3', '2022-01-01');

  it('has another value and another verdict after one more event in the register', () => {
    expect(verdictOf([first, second, third], counted)).toMatchObject({ value: 2, status: 'off-track' });
    const inForce = { ...second, events: [...second.events, event('in-force', '2023-06-01')] };
    expect(verdictOf([first, inForce, third], counted)).toMatchObject({ value: 3, status: 'met' });
  });

  it('does not change by what is unverified', () => {
    const claimed = { ...second, events: [...second.events, event('in-force', '2023-06-01', 'unverified')] };
    expect(verdictOf([first, claimed, third], counted)).toMatchObject({ value: 2, status: 'off-track' });
  });

  it('has at its end the number the register publishes', () => {
    const files = publishedWith([first, second, third], counted);
    const { digital, inForceCounts } = legalFileSchema.parse(publishedJson(files, 'legal.json'));
    expect([digital.inForce, inForceCounts.at(-1)?.value]).toEqual([2, 2]);
  });
});

describe('a deliverable that is one legal text', () => {
  const promised = (due: string) =>
    anIndicator({
      id: 'e-law',
      type: 'deliverable',
      computed: 'legal:in-force(law-1)',
      limits: { lower: 0, upper: 1 },
      targets: [{ ...aTarget({ time: due.slice(0, 4) }), value: null, deliverable: { stage: 'in-force', due } }],
    });
  const adopted = [event('adopted', '2024-11-01')];

  it.each([
    ['is met once the text is in force', [...adopted, event('in-force', '2025-04-01')], '2025-12-31', { value: 1, status: 'met', flags: [] }],
    ['is met late', [...adopted, event('in-force', '2026-04-01')], '2025-12-31', { value: 1, status: 'met', flags: ['late'] }],
    ['is off track while the text is only adopted', adopted, '2025-12-31', { value: 0, status: 'off-track' }],
    ['is behind shortly after the due date', adopted, '2026-11-01', { value: 0, status: 'behind' }],
    ['is not due before it', adopted, '2027-12-31', { value: 0, status: 'not-rated', reason: 'not-due' }],
    ['is not met by an unverified claim', [...adopted, event('in-force', '2025-04-01', 'unverified')], '2025-12-31', { value: 0, status: 'off-track' }],
  ])('%s', (_case, events, due, expected) => {
    expect(verdictOf([aLegalText('law-1', null, { events })], promised(due))).toMatchObject(expected);
  });

  it('names the sources of the text', () => {
    const files = publishedWith([aLegalText('law-1', '2025')], promised('2025-12-31'));
    expect(indicatorFileSchema.parse(publishedJson(files, 'indicators/e-law.json')).sources.map(({ id }) => id)).toContain('press');
  });
});
