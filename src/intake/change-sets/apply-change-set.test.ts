import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Change } from '#model/change-set.ts';
import { applyChanges } from './apply-change-set.ts';

const path = 'observations/coverage-4g.csv';
const entry = 'indicators/coverage-4g.yaml';
const head = 'SERIES,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,QUALIFIER,OBS_STATUS,OBS_KIND,SOURCE,SOURCE_DETAIL,VINTAGE,REVISION,STATE,NOTE';
const table = [
  head,
  'mtc,LA,2022,_T,75,,A,admin,vt-2023-03,p. 1,2026.11,,,"wording, as stated"',
  'mtc,LA,2024,_T,76,,A,admin,il-2024-05,,2026.11,,,',
  'itu,LA,2018,_T,43,,A,estimate,unsd,,2026.11,,,',
  '',
].join('\n');
const yaml = `# Coverage of the fourth generation
id: coverage-4g
unit: percent          # of places
schedule: null         # not published
title: {en: 4G coverage,   lo: null}
targets:
  - id: t1
    value:   90
`;
const files = new Map([[path, table], [entry, yaml]]);
const row = { SERIES: 'mtc', REF_AREA: 'LA', TIME_PERIOD: '2023', OBS_VALUE: '75.5', OBS_STATUS: 'A', OBS_KIND: 'admin', SOURCE: 'mtc-ar' };

function after(changes: readonly Change[], release = '2027.02') {
  const { files: changed, refused } = applyChanges(files, { changes: [...changes] }, release);
  return { lines: (changed.get(path) ?? '').split('\n'), yaml: changed.get(entry), refused: refused.map(({ rule, index }) => [index, rule]), changed };
}

describe('a change set applied to files', () => {
  it('adds a row at the place of its period and leaves every other line to the letter', () => {
    const { lines, refused } = after([{ op: 'add', file: path, row }]);
    expect(refused).toEqual([]);
    expect(lines).toEqual(table.split('\n').toSpliced(2, 0, 'mtc,LA,2023,_T,75.5,,A,admin,mtc-ar,,2027.02,,,'));
  });

  it('keeps a published row and writes the newer one after it, with its reason', () => {
    const { lines } = after([{ op: 'revise', file: path, key: ['mtc', 'LA', '2024', '_T'], row: { OBS_VALUE: '77' }, revision: 'correction: annual report' }]);
    expect(lines.slice(2, 4)).toEqual(['mtc,LA,2024,_T,76,,A,admin,il-2024-05,,2026.11,,,', 'mtc,LA,2024,_T,77,,A,admin,il-2024-05,,2027.02,correction: annual report,,']);
  });

  it('replaces a row of the open release, of which nothing was published', () => {
    const { lines } = after([{ op: 'revise', file: path, key: ['mtc', 'LA', '2024'], row: { OBS_VALUE: '77' }, revision: 'correction: typing' }], '2026.11');
    expect(lines[2]).toBe('mtc,LA,2024,_T,77,,A,admin,il-2024-05,,2026.11,,,');
    expect(lines).toHaveLength(table.split('\n').length);
  });

  it('withdraws a published value by a row that says so, and takes an unpublished one away', () => {
    const remove: Change = { op: 'remove', file: path, key: ['mtc', 'LA', '2024', '_T'], revision: 'correction: withdrawn by the ministry' };
    expect(after([remove]).lines[3]).toBe('mtc,LA,2024,_T,,,O,admin,il-2024-05,,2027.02,correction: withdrawn by the ministry,,');
    expect(after([remove], '2026.11').lines).toEqual(table.split('\n').toSpliced(2, 1));
  });

  it('adds a dimension to the whole file, where it is the total of the rows that were there', () => {
    const { lines } = after([{ op: 'add', file: path, row: { ...row, AGE: 'Y15T24' } }]);
    expect(lines[0]).toBe(head.replace('SEX,', 'SEX,AGE,'));
    expect(lines[1]).toContain('mtc,LA,2022,_T,_T,75');
    expect(lines.filter((line) => line.includes('Y15T24'))).toHaveLength(1);
  });

  it('begins the file of an indicator that had no values', () => {
    const changed = applyChanges(new Map([[entry, yaml]]), { changes: [{ op: 'add', file: path, row }] }, '2027.02').files;
    expect(changed.get(path)?.split('\n')[1]).toBe('mtc,LA,2023,75.5,,A,admin,mtc-ar,,2027.02,,,');
  });

  test.for<[string, Change, string]>([
    ['a value that is there', { op: 'add', file: path, row: { ...row, TIME_PERIOD: '2024' } }, 'key-exists'],
    ['a revision of nothing', { op: 'revise', file: path, key: ['mtc', 'LA', '1999', '_T'], row: {}, revision: 'source: x' }, 'key-unknown'],
    ['a removal of nothing', { op: 'remove', file: path, key: ['no', 'LA', '2024', '_T'], revision: 'source: x' }, 'key-unknown'],
    ['an unknown indicator', { op: 'add', file: 'observations/nothing.csv', row }, 'file-unknown'],
    ['a strange column', { op: 'add', file: path, row: { ...row, 'a b': 'x' } }, 'column-unknown'],
    ['an entry that is nowhere', { op: 'set', file: entry, path: ['targets', 7, 'value'], value: 1 }, 'path-unknown'],
    ['a file of entries that is not there', { op: 'set', file: 'indicators/none.yaml', path: ['unit'], value: 'x' }, 'file-unknown'],
  ])('refuses %s', ([, change, rule]) => {
    expect(after([change]).refused).toEqual([[0, rule]]);
  });

  it('tells every change that does not fit, not only the first', () => {
    const wrong: Change = { op: 'add', file: path, row: { ...row, TIME_PERIOD: '2024' } };
    expect(after([wrong, { op: 'add', file: path, row }, wrong]).refused).toEqual([[0, 'key-exists'], [2, 'key-exists']]);
  });

  test.for<[(string | number)[], unknown, string, string]>([
    [['unit'], 'count', 'unit: percent          # of places', 'unit: count          # of places'],
    [['targets', 0, 'value'], 95, '    value:   90', '    value:   95'],
    [['title', 'lo'], 'ການປົກຄຸມ', '{en: 4G coverage,   lo: null}', '{en: 4G coverage,   lo: ການປົກຄຸມ}'],
  ])('sets %j on its line alone', ([at, value, from, to]) => {
    expect(after([{ op: 'set', file: entry, path: at, value }]).yaml).toBe(yaml.replace(from, to));
  });

  it('sets a whole map and keeps the comments of the others', () => {
    const text = after([{ op: 'set', file: entry, path: ['schedule'], value: { due: '07-31', after: 'interval' } }]).yaml ?? '';
    expect(text).toContain('# Coverage of the fourth generation');
    expect(text).toContain('unit: percent          # of places');
    expect(text).toMatch(/schedule:[^\n]*\n {2}due: 07-31\n {2}after: interval\n/);
  });

  it('adds a key that was missing at the end of its map', () => {
    expect(after([{ op: 'set', file: entry, path: ['targets', 0, 'reason'], value: 'x' }]).yaml).toBe(`${yaml}    reason: x\n`);
  });

  it('property: rows nobody touched keep their text and their order, whatever is added', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2040 }).filter((year) => ![2022, 2024].includes(year)), { maxLength: 20 });
    fc.assert(
      fc.property(years, (added) => {
        const { lines, refused } = after(added.map((year) => ({ op: 'add', file: path, row: { ...row, TIME_PERIOD: `${year}` } }) as const));
        const old = table.split('\n');
        if (added.length === 0) return;
        expect(refused).toEqual([]);
        expect(lines.filter((line) => old.includes(line))).toEqual(old);
        const run = lines.filter((line) => line.startsWith('mtc,LA,')).map((line) => line.slice(7, 11));
        expect(run).toEqual(run.toSorted());
      }),
    );
  });
});
