import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#model/change-set.ts';
import { applyChanges } from './apply-change-set.ts';
import { headerOf, lineOf, type ObservationLine, usualColumns } from './observation-lines.ts';
import { observationTable } from './observation-table.ts';

const header = headerOf(usualColumns);
const path = 'observations/net.csv';
const lineWith = (series: string, area: string, period: string): ObservationLine =>
  lineOf(usualColumns.map((column) => ({ SERIES: series, REF_AREA: area, TIME_PERIOD: period, OBS_VALUE: '1' })[column] ?? ''), header);

/** Where a new line belongs, found by going through all lines: the rule in its plainest form. */
function plainPlace(lines: readonly ObservationLine[], line: ObservationLine): number {
  const period = (one: ObservationLine): string => one.cells[2] ?? '';
  const notLater = lines.findLastIndex((other) => other.run === line.run && period(other) <= period(line));
  if (notLater !== -1) return notLater + 1;
  const first = lines.findIndex((other) => other.run === line.run);
  if (first !== -1) return first;
  const series = lines.findLastIndex(({ cells }) => cells[0] === line.cells[0]);
  return series === -1 ? lines.length : series + 1;
}

describe('an observation file while it is changed', () => {
  it('property: puts rows where going through the whole file would put them, whatever comes and goes before', () => {
    const line = fc.record({ series: fc.constantFrom('a', 'b', 'c'), area: fc.constantFrom('LA', 'LA-VT'), period: fc.constantFrom('2019', '2020', '2021', '2022', '2023-Q1') });
    const step = fc.oneof({ weight: 3, arbitrary: fc.record({ add: line }) }, fc.record({ removed: fc.nat(20) }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(step, { maxLength: 25 }), (given, steps) => {
        const plain = given.map(({ series, area, period }) => lineWith(series, area, period));
        const table = observationTable({ header, lines: [...plain], lineEnd: '\n' });
        for (const one of steps) {
          if ('add' in one) {
            const added = lineWith(one.add.series, one.add.area, one.add.period);
            plain.splice(plainPlace(plain, added), 0, added);
            table.add(added);
          } else {
            const gone = plain[one.removed];
            const row = gone === undefined ? undefined : table.rowsWithKey(gone.key).find(({ line: other }) => other === gone);
            if (gone === undefined || row === undefined) continue;
            plain.splice(plain.indexOf(gone), 1);
            table.remove(row);
          }
        }
        expect(table.lines().lines.map(({ key }) => key)).toEqual(plain.map(({ key }) => key));
      }),
    );
  });

  it('takes 200,000 new values and 50,000 revisions of a file in a few seconds', () => {
    const areas = Array.from({ length: 500 }, (_, index) => `LA-${index}`);
    const periods = Array.from({ length: 400 }, (_, index) => `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`).toReversed();
    const adds = areas.flatMap((area) => periods.map((period): Change => ({ op: 'add', file: path, row: { SERIES: 'a', REF_AREA: area, TIME_PERIOD: period, OBS_VALUE: '1', OBS_STATUS: 'A', OBS_KIND: 'official', SOURCE: 's' } })));
    const revises = areas.slice(0, 125).flatMap((area) => periods.map((period): Change => ({ op: 'revise', file: path, key: ['a', area, period], row: { OBS_VALUE: '2' }, revision: 'correction: typing' })));
    const begun = performance.now();
    const { files, refused } = applyChanges(new Map([['indicators/net.yaml', 'id: net\n']]), { changes: [...adds, ...revises] }, '2026.11');
    expect(performance.now() - begun).toBeLessThan(30_000);
    const lines = (files.get(path) ?? '').split('\n');
    expect([refused.length, lines.length]).toEqual([0, 200_002]);
    expect(lines[1]).toBe('a,LA-0,1990-01,2,,A,official,s,,2026.11,,,');
  }, 60_000);
});
