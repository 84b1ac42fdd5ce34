import { describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { assess } from '#domain/progress/assess.ts';
import { indicatorFileSchema } from '#model/indicator-file.ts';
import { methodsFileSchema } from '#model/methods-file.ts';
import { publishedJson } from '#testing/published-json.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { publish } from './publish.ts';

const read = readDataset(smallDataset());
if (read.dataset === null) throw new Error(JSON.stringify(read.findings));
const { dataset } = read;
const files = publish(dataset, { edition: 'public' });
const methods = methodsFileSchema.parse(publishedJson(files, 'methods.json'));
const published = dataset.indicators.flatMap(({ id }) => indicatorFileSchema.parse(publishedJson(files, `indicators/${id}.json`)).verdicts.map((verdict) => ({ id, verdict })));

describe('the verdicts beside other methods', () => {
  it('are all those of the indicator files that other methods have an opinion of, and say the same', () => {
    const expected = published
      .filter(({ verdict }) => verdict.opinions.length > 0)
      .map(({ id, verdict: { key, plan, kind, time, status, reason, lastKnown, opinions, isMethodSensitive } }) => ({
        indicator: id, key, plan, kind, time, status, reason, lastKnown: lastKnown?.status ?? null, opinions, isMethodSensitive,
      }));
    expect(expected.length).toBeGreaterThan(1);
    expect(methods.verdicts).toEqual(expected);
  });
});

describe('the cases that show the rules', () => {
  const outcome = ({ kind, status, reason, lastKnown }: { kind: string; status: string; reason: string | null; lastKnown: string | null }) =>
    `${kind}: ${lastKnown ?? reason ?? status}`;

  it('are one for each kind of target and outcome that occurs', () => {
    const occurring = new Set(published.map(({ verdict }) => outcome({ ...verdict, lastKnown: verdict.lastKnown?.status ?? null })));
    expect(methods.examples.map(outcome).toSorted()).toEqual([...occurring].toSorted());
  });

  it('are judged again as they were published', () => {
    for (const { case: given, status, reason, lastKnown } of methods.examples) {
      const answer = assess(given);
      expect([answer.status, answer.reason, answer.lastKnown?.status ?? null]).toEqual([status, reason, lastKnown]);
    }
  });
});
