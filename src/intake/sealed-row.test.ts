import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/canonical-json.ts';
import { observationKinds, observationStatuses, qualifiers, type Observation } from '#model/observation.ts';
import { sealedRow } from './sealed-row.ts';

const anyText = fc.string({ unit: 'grapheme' });

const anyObservation: fc.Arbitrary<Observation> = fc.record({
  indicator: anyText,
  series: anyText,
  area: anyText,
  period: fc.constantFrom('2024', '2024-Q3'),
  dimensions: fc.dictionary(fc.constantFrom('SEX', 'AGE', 'URBANISATION'), fc.constantFrom('_T', 'F', 'U'), { noNullPrototype: true }),
  value: fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
  qualifier: fc.oneof(fc.constant(null), fc.constantFrom(...qualifiers)),
  status: fc.constantFrom(...observationStatuses),
  kind: fc.constantFrom(...observationKinds),
  source: anyText,
  sourceDetail: anyText,
  vintage: anyText,
  revision: anyText,
  state: anyText,
  note: anyText,
  line: fc.nat(),
});

describe('the sealed part of a row', () => {
  it('is its canonical JSON without indicator, note, line and totals', () => {
    fc.assert(
      fc.property(anyObservation, (observation) => {
        const { indicator: _indicator, note: _note, line: _line, dimensions, ...rest } = observation;
        const codes = Object.fromEntries(Object.entries(dimensions).filter(([, code]) => code !== '_T'));
        expect(sealedRow(observation)).toBe(canonicalJson({ ...rest, dimensions: codes }));
      }),
    );
  });
});
