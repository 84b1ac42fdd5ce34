import { describe, expect, it } from 'vitest';
import { withEdits } from '#testing/planted-mistake.ts';
import { readDataset } from './read-dataset.ts';

const coverage = 'indicators/coverage-4g.yaml';

function places(edits: readonly { readonly from: string; readonly to: string }[]) {
  return readDataset(withEdits(edits.map((edit) => ({ file: coverage, ...edit })))).findings.map(({ rule, line, column }) => [rule, line, column]);
}

describe('an entry that breaks its schema', () => {
  it('is still checked by the rules across files, field by field', () => {
    const edits = [
      { from: 'lag: 0.5', to: 'lag: soon' },
      { from: 'value: 60', to: 'value: 62' },
      { from: 'relative: false', to: 'relatif: false' },
    ];
    expect(places(edits)).toEqual([
      ['missing-key', 1, 1],
      ['wrong-type', 15, 6],
      ['unknown-key', 17, 1],
      ['baseline-differs', 30, 46],
    ]);
  });

  it('loses a wrong optional field or unknown field only', () => {
    const edits = [
      { from: 'precision: 1', to: 'precision: fine' },
      { from: 'peers: true', to: 'peers: true\nowner: nobody' },
      { from: 'value: 98', to: 'value: 80' },
    ];
    expect(places(edits)).toEqual([
      ['wrong-type', 8, 12],
      ['contradicting-horizons', 49, 12],
      ['unknown-key', 58, 1],
    ]);
  });

  it('loses a wrong list item, and the items after it keep their places', () => {
    const edits = [
      { from: 'evidence: secondary', to: 'evidence: hearsay' },
      { from: 'time: 2030', to: 'time: 2031' },
    ];
    expect(places(edits)).toEqual([
      ['bad-value', 35, 15],
      ['target-outside-plan', 48, 11],
    ]);
  });
});
