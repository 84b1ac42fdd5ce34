import { describe, expect, it } from 'vitest';
import { type JsonSchema, misfits } from '#lib/json-schema.ts';
import { indicatorFileSchema } from '#model/indicator-file.ts';
import { headSchema } from '#model/head.ts';
import { indicatorTextsFileSchema } from '#model/texts-file.ts';
import { anIndicatorFile, aRow, aVerdict, indicatorTexts } from '#testing/indicator-file-builder.ts';
import { publishedWith } from '#testing/published-release.ts';
import { compiled } from './compiled-schemas.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const head = json(JSON.parse(new TextDecoder().decode(publishedWith(new Map()).get('head.json'))));

const files = [
  ['head', headSchema, { ...(head as object), feedback: 'https://example.org/report' }],
  ['indicator', indicatorFileSchema, json(anIndicatorFile({ verdicts: [aVerdict()], series: [{ id: 'a', role: 'headline', joins: null, rows: [aRow('2024', 1), aRow('2025', null, 'M')] }] }))],
  ['texts', indicatorTextsFileSchema, json(indicatorTexts())],
] as const;

const others: readonly unknown[] = [null, 7, -1, 'x', 'javascript:alert(1)', 'https://example.org', true, [], {}, [1, 2]];

type Place = readonly (string | number)[];

/** Every place in a value, the whole first. */
function places(value: unknown, here: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [here];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [here, ...keys.flatMap((key) => places((value as Record<string | number, unknown>)[key], [...here, key]))];
}

/** The value with another one at a place; `undefined` takes the place away. */
function changed(value: unknown, place: Place, other: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return other;
  const inner = changed((value as Record<string | number, unknown>)[key], rest, other);
  if (Array.isArray(value)) return inner === undefined ? value.filter((_, index) => index !== key) : value.with(Number(key), inner);
  const { [String(key)]: _, ...without } = value as Record<string, unknown>;
  return inner === undefined ? without : { ...without, [String(key)]: inner };
}

describe('a compiled schema', () => {
  it.each(files)('of the %s takes what the publisher writes', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
    expect(misfits(compiled(schema) as JsonSchema, value)).toEqual([]);
  });

  it.each(files)('of the %s refuses what the schema refuses, whatever is changed where', (_, schema, value) => {
    const form = compiled(schema) as JsonSchema;
    const answers = { both: 0, differ: [] as string[] };
    // Only a function could say what a case is; no frame reads it.
    for (const place of places(value).filter((each) => !/^verdicts\.\d+\.case/u.test(each.join('.')))) {
      for (const other of [undefined, ...others]) {
        const file = changed(value, place, other);
        const isTaken = misfits(form, file).length === 0;
        if (isTaken === schema.safeParse(file).success) answers.both += 1;
        else answers.differ.push(`${place.join('.')} = ${JSON.stringify(other)}: ${isTaken ? 'taken' : 'refused'}`);
      }
    }
    expect(answers.differ).toEqual([]);
    expect(answers.both).toBeGreaterThan(100);
  });
});
