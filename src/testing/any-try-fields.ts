import * as fc from 'fast-check';
import { pathKinds } from '#model/indicator.ts';
import { breakKinds, emptyFields, type TryFieldName, type TryFields, tryFieldNames, tryKinds } from '#view-models/methodology/try-fields.ts';

/** Anything a hand may type: numbers of every size and spelling, years, half-typed texts, and nonsense. */
const anyText = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 2015, max: 2032 }).map(String),
  fc.integer({ min: -100, max: 120 }).map(String),
  fc.double({ noNaN: false }).map(String),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((value) => value.toFixed(3).replace('.', ',')),
  fc.constantFrom('2024-05', '2024-Q3', '2024-11-21', '2024-S1', '0', '-0', '−5', '1e400', '1e-300', '1000000000000', '0.000000000001', '.', '-', '25.', '7,393', '1 000', 'NaN', 'Infinity', '٣'),
  fc.string({ maxLength: 12 }),
);

/** The form filled with anything. */
export const anyTryFields: fc.Arbitrary<TryFields> = fc
  .record({
    kind: fc.constantFrom(...tryKinds),
    path: fc.constantFrom(...pathKinds),
    values: fc.array(fc.record({ time: anyText, value: anyText, break: fc.constantFrom(...breakKinds) }), { maxLength: 14 }),
    texts: fc.array(anyText, { minLength: tryFieldNames.length, maxLength: tryFieldNames.length }),
  })
  .map(({ texts, ...rest }) => {
    const single = Object.fromEntries(tryFieldNames.map((name, place) => [name, texts[place] ?? ''])) as Record<TryFieldName, string>;
    return { ...emptyFields, ...single, ...rest };
  });
