import { describe, expect, it } from 'vitest';
import { fuzzReader } from '#testing/fuzz-readers.ts';
import { fuzzSamples } from '#testing/fuzz-samples.ts';
import { propertyRuns } from '#testing/property-runs.ts';

// `npm run test:fuzz` does the same ten thousand times for each.
describe('damaged inputs', () => {
  it.each(fuzzSamples.map((sample) => [sample.format, Object.keys(sample.files)[0] ?? '', sample.pack, sample] as const))('%s (%s, as %s) give rows and findings, never an exception', async (_, _path, _pack, sample) => {
    const { failures } = await fuzzReader(sample, propertyRuns(8), 7);
    expect(failures).toEqual([]);
  });
});
