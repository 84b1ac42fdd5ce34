import { describe, expect, it, test } from 'vitest';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { runAssess } from './assess.ts';

async function run(argv: readonly string[], files: Readonly<Record<string, unknown>> = {}) {
  let out = '';
  let err = '';
  const code = await runAssess(argv, {
    read: async (path) => {
      const content = files[path];
      if (content === undefined) throw new Error('no such file');
      return typeof content === 'string' ? content : JSON.stringify(content);
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

describe('data:assess', () => {
  it('answers every case in the order given', async () => {
    const cases = [anAssessCase({ id: 'b', observations: observed({ 2023: 54 }) }), anAssessCase({ id: 'a', target: null })];
    const { code, out, err } = await run(['--input', '-', '--method', 'trajectory'], { '-': cases });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject([{ id: 'b', status: 'on-track', reason: null }, { id: 'a', status: 'not-rated', reason: 'no-target' }]);
  });

  it('takes an empty list, a byte order mark, nulls for absent fields, and a deliverable without observations', async () => {
    expect(await run(['--input', 'x'], { x: '[]' })).toMatchObject({ code: 0 });
    const cases = [{ ...anAssessCase(), growth: null, limits: null, noise: null, milestones: null, range: null, path: null }, { id: 'd', type: 'deliverable', due: 2025, done: null, asOf: 2024 }];
    const { code, out } = await run(['--input', 'x'], { x: `\uFEFF${JSON.stringify(cases)}` });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ reason: 'baseline-only' }, { reason: 'not-due' }]);
  });

  it('asks for no target value where a range says what to reach', async () => {
    const range = anAssessCase({ type: 'range', range: { lower: 2, upper: 4 }, baseline: { time: 2020, value: 8 }, observations: observed({ 2023: 6 }) });
    const { code, out } = await run(['--input', 'x'], { x: [{ ...range, target: { time: 2025 } }, { ...range, target: { time: 2025, value: null } }] });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ status: 'behind', achieved: 0.5 }, { status: 'behind', achieved: 0.5 }]);
  });

  it('sums up groups', async () => {
    const groups = [{ id: 'pillar', items: [{ id: 'i', status: 'met', achieved: 1, lastKnown: null }], children: [{ id: 'programme', items: [{ id: 'j', status: 'off-track', achieved: 0.2 }] }] }];
    const { code, out } = await run(['--rollup', '--input', 'x'], { x: { groups } });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ id: 'pillar', coverage: 1, mean: 0.6, reds: ['j'], children: [{ id: 'programme', mean: 0.2 }] }]);
  });
});

describe('malformed input ends with 1 and says where and what', () => {
  const good = anAssessCase();
  test.each<[string, unknown, string]>([
    ['no list', {}, 'x: a list of cases is expected, found {}.'],
    ['no JSON', '[{', 'x is not JSON'],
    ['an unknown type', [good, { ...good, type: 'chang' }], 'x: case 1 ("indicator"): type: a case with a "type" of "change", "threshold", "range", "deliverable" is expected, found "chang".'],
    ['a text for a number', [{ ...good, observations: [{ time: 2023, value: '54' }] }], 'x: case 0 ("indicator"): observations[0].value: a finite number is expected, found "54".'],
    ['no as-of date', [{ ...good, asOf: undefined }], 'x: case 0 ("indicator"): asOf: a finite number is expected, found nothing.'],
    ['an endless number', '[{"id":"i","type":"change","direction":"increase","observations":[],"asOf":1e999}]', 'asOf: a finite number is expected, found Infinity.'],
    ['a negative noise', [{ ...good, noise: -1 }], 'noise: a number of 0 or more is expected, found -1.'],
    ['a range upside down', [{ ...good, type: 'range', range: { lower: 4, upper: 2 } }], 'range: "lower" must not lie above "upper", found {"lower":4,"upper":2}.'],
    ['no case at all', [null], 'x: case 0: a case with a "type"'],
  ])('%s', async (_name, x, message) => {
    const { code, out, err } = await run(['--input', 'x'], { x });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
  });

  it('in groups as well', async () => {
    const { code, err } = await run(['--input', 'x', '--rollup'], { x: { groups: [{ id: 'g', items: [{ id: 'i', status: 'fine' }] }] } });
    expect(code).toBe(1);
    expect(err).toBe('x: groups[0].items[0].status: a status is expected, found "fine".\n');
  });
});

describe('wrong usage ends with 2 and says how to', () => {
  test.each<[string, readonly string[], string]>([
    ['no input', [], '--input is missing.'],
    ['an unknown option', ['--inptu', 'x'], '--inptu'],
    ['groups by another method', ['--input', 'x', '--rollup', '--method', 'unsd'], '--rollup sums up verdicts and takes no --method.'],
    ['a method that does not exist', ['--input', 'x', '--method', 'magic'], 'There is no method "magic".'],
    ['a file that does not exist', ['--input', 'nowhere.json'], 'nowhere.json cannot be read.'],
  ])('%s', async (_name, argv, message) => {
    const { code, out, err } = await run(argv, { x: [] });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('Usage: data:assess');
  });
});
