import { describe, expect, it } from 'vitest';
import { smallDataset } from '#testing/small-dataset.ts';
import { applyChanges } from '../change-sets/apply-change-set.ts';
import { readDataset } from '../read-dataset.ts';
import { changeSetOf } from './change-set-of.ts';
import type { ImportedRow } from './imported-row.ts';

const files = smallDataset();
const { dataset } = readDataset(files);
if (dataset === null) throw new Error('the small dataset has errors');
const known = dataset.observations.find(({ indicator, area, value }) => indicator === 'coverage-4g' && area === 'LA' && value !== null);
if (known === undefined) throw new Error('the small dataset has no value of 4G');
const byParts = dataset.observations.find(({ dimensions }) => Object.values(dimensions).some((code) => code !== '_T'));
if (byParts === undefined) throw new Error('the small dataset has no parts');

const row = (cells: Record<string, string>): ImportedRow => ({
  place: { file: 'a.csv', line: 2 },
  indicator: known.indicator,
  cells: { SERIES: known.series, REF_AREA: 'LA', TIME_PERIOD: known.period, OBS_VALUE: String(known.value), QUALIFIER: '', OBS_STATUS: 'A', OBS_KIND: 'admin', SOURCE: known.source, SOURCE_DETAIL: '', NOTE: '', ...cells },
});
const changesOf = (...rows: readonly ImportedRow[]) => changeSetOf(rows, dataset, 'source: a newer table');

describe('rows of a file against a dataset', () => {
  it('add what is new, without blank cells', () => {
    const { changes, counts } = changesOf(row({ TIME_PERIOD: '1999', OBS_VALUE: '1.5' }));
    expect(counts).toEqual({ added: 1, changed: 0, same: 0, blank: 0 });
    expect(changes).toEqual([{ op: 'add', file: 'observations/coverage-4g.csv', row: { SERIES: known.series, REF_AREA: 'LA', TIME_PERIOD: '1999', OBS_VALUE: '1.5', OBS_STATUS: 'A', OBS_KIND: 'admin', SOURCE: known.source } }]);
  });

  it('revise another value with the reason given, and say nothing of an equal one', () => {
    const { changes, counts } = changesOf(row({ OBS_VALUE: '12.5' }), row({ OBS_VALUE: `${known.value}.0` }));
    expect(counts).toEqual({ added: 0, changed: 1, same: 1, blank: 0 });
    expect(changes).toMatchObject([{ op: 'revise', row: { OBS_VALUE: '12.5' }, revision: 'source: a newer table' }]);
  });

  it('take nothing away where the file is blank, but keep a period that cannot have a value', () => {
    const { changes, counts } = changesOf(row({ OBS_VALUE: '', OBS_STATUS: 'O' }), row({ OBS_VALUE: '', OBS_STATUS: 'O', TIME_PERIOD: '1999' }), row({ OBS_VALUE: '', OBS_STATUS: 'M', TIME_PERIOD: '1998' }));
    expect(counts).toEqual({ added: 1, changed: 0, same: 0, blank: 2 });
    expect(changes).toMatchObject([{ op: 'add', row: { OBS_STATUS: 'M' } }]);
  });

  it('name parts by the dimensions of our file, in its order, and fit it', () => {
    const part: ImportedRow = {
      ...row({}), indicator: byParts.indicator,
      cells: { ...row({}).cells, ...Object.fromEntries(Object.entries(byParts.dimensions).toReversed()), SERIES: byParts.series, REF_AREA: byParts.area, TIME_PERIOD: byParts.period, OBS_VALUE: '7', SOURCE: byParts.source },
    };
    const { changes } = changesOf(part);
    expect(changes).toMatchObject([{ op: 'revise', key: [byParts.series, byParts.area, byParts.period, ...Object.values(byParts.dimensions)] }]);
    expect(applyChanges(files, { changes: [...changes] }, '2026.11').refused).toEqual([]);
  });
});
