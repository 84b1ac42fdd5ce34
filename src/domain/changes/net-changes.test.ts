import { describe, expect, it } from 'vitest';
import { aReleaseFile, aValueChange } from '#testing/release-file-builder.ts';
import { netChanges } from './net-changes.ts';

type Change = Parameters<typeof aValueChange>[0];

const net = (...logs: readonly (readonly Change[])[]) =>
  netChanges(logs.map((values, index) => aReleaseFile({ id: `2026.0${index + 1}`, changes: { values: values.map((value) => aValueChange(value)) } }))).values.map(
    ({ period, kind, from, to, steps }) => [period, kind, from, to, steps.map(({ release, cause }) => `${release} ${cause}`)],
  );

describe('changes over several releases', () => {
  it('of one release are its own', () => {
    expect(net([{ period: '2025' }, { period: '2024', kind: 'changed', cause: 'revision', from: 70, to: 76 }])).toEqual([
      ['2025', 'added', null, 76, ['2026.01 data']],
      ['2024', 'changed', 70, 76, ['2026.01 revision']],
    ]);
  });

  it.each<[string, Change[], unknown[]]>([
    ['added, then corrected, is added', [{ to: 20 }, { kind: 'changed', cause: 'correction', from: 20, to: 21 }], ['added', null, 21]],
    ['revised twice runs from the first to the last', [{ kind: 'changed', cause: 'revision', from: 1, to: 2 }, { kind: 'changed', cause: 'revision', from: 2, to: 3 }], ['changed', 1, 3]],
    ['revised, then withdrawn, is withdrawn', [{ kind: 'changed', cause: 'revision', from: 1, to: 2 }, { kind: 'removed', cause: 'correction', from: 2, to: null }], ['removed', 1, null]],
    ['withdrawn, then published again otherwise, is changed', [{ kind: 'removed', cause: 'correction', from: 1, to: null }, { kind: 'added', from: null, to: 4 }], ['changed', 1, 4]],
  ])('%s', (_, steps, [kind, from, to]) => {
    expect(net(...steps.map((step) => [step]))).toEqual([['2024', kind, from, to, expect.arrayContaining([expect.stringMatching(/^2026\.01/), expect.stringMatching(/^2026\.02/)])]]);
  });

  it.each<[string, Change[]]>([
    ['added and withdrawn again', [{ to: 20 }, { kind: 'removed', cause: 'correction', from: 20, to: null }]],
    ['changed and changed back', [{ kind: 'changed', cause: 'revision', from: 1, to: 2 }, { kind: 'changed', cause: 'correction', from: 2, to: 1 }]],
    ['withdrawn and published again as it was', [{ kind: 'removed', cause: 'correction', from: 1, to: null }, { kind: 'added', from: null, to: 1 }]],
  ])('%s is no change', (_, steps) => {
    expect(net(...steps.map((step) => [step]))).toEqual([]);
  });

  it('keeps a change of the source under an unchanged figure', () => {
    expect(net([{ kind: 'changed', cause: 'revision', from: 5, to: 5 }])).toEqual([['2024', 'changed', 5, 5, ['2026.01 revision']]]);
  });

  it('joins what was done to a target, and forgets what was undone', () => {
    const target = (value: number) => ({ id: `t${value}`, time: '2030', value, range: null, due: null });
    const change = (key: string, from: number, to: number, reason: string) => ({ indicator: 'coverage', key, from: target(from), to: target(to), reason });
    const logs = [
      aReleaseFile({ changes: { targets: [change('a', 80, 70, 'first'), change('b', 80, 70, 'first')] } }),
      aReleaseFile({ changes: { targets: [change('a', 70, 60, 'second'), change('b', 70, 80, 'second')] } }),
    ];
    expect(netChanges(logs).targets).toEqual([{ indicator: 'coverage', key: 'a', from: target(80), to: target(60), reasons: ['first', 'second'] }]);
  });

  it('adds up the parts, and names a setting once', () => {
    const setting = { indicator: 'coverage', what: 'path', reason: null } as const;
    const log = aReleaseFile({ changes: { parts: [{ indicator: 'coverage', added: 2, changed: 1, removed: 0 }], settings: [setting] } });
    const { parts, settings } = netChanges([log, log]);
    expect(parts).toEqual([{ indicator: 'coverage', added: 4, changed: 2, removed: 0 }]);
    expect(settings).toEqual([setting]);
  });
});
