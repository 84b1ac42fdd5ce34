import { describe, expect, it, test } from 'vitest';
import { DatasetError, type DatasetProblem } from './dataset-error.ts';
import { patientSource } from './patient-source.ts';

/** Answers with the problems in turn, then with bytes. */
function failing(...problems: readonly DatasetProblem[]) {
  let asked = 0;
  const read = async () => {
    const problem = problems[asked];
    asked += 1;
    if (problem !== undefined) throw new DatasetError(problem);
    return new Uint8Array([1]);
  };
  return { source: patientSource({ read }, 0), asked: () => asked };
}

const unreachable = { kind: 'unreachable' } as const;
const unavailable = { kind: 'server-error', status: 503 } as const;

describe('a patient source', () => {
  test.each([['no line', unreachable], ['a busy server', unavailable]])('asks once more after %s', async (_, problem) => {
    const { source, asked } = failing(problem);
    expect(await source.read('home.json')).toEqual(new Uint8Array([1]));
    expect(asked()).toBe(2);
  });

  it('does not ask a third time', async () => {
    const { source, asked } = failing(unreachable, unavailable);
    await expect(source.read('home.json')).rejects.toMatchObject({ problem: unavailable });
    expect(asked()).toBe(2);
  });

  it('does not wait twice for a silent server', async () => {
    const silence = new DatasetError(unreachable, { cause: new DOMException('No answer', 'TimeoutError') });
    let asked = 0;
    const source = patientSource({ read: async () => ((asked += 1), Promise.reject(silence)) }, 0);
    await expect(source.read('home.json')).rejects.toBe(silence);
    expect(asked).toBe(1);
  });

  test.each([
    ['a missing file', { kind: 'not-published', path: 'home.json' } as const],
    ['a forbidden one', { kind: 'server-error', status: 403 } as const],
  ])('does not repeat %s', async (_, problem) => {
    const { source, asked } = failing(problem);
    await expect(source.read('home.json')).rejects.toMatchObject({ problem });
    expect(asked()).toBe(1);
  });
});
