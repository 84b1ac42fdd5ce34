import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aTemplate } from '#testing/a-template.ts';
import { fillTemplate, type FilledCell } from '#testing/fill-template.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { foreignFile } from '#testing/read-foreign.ts';
import { datasetBook } from '../../imports/dataset-book.ts';
import { changeSetOf } from '../../imports/change-set-of.ts';
import { runImport } from '../../imports/run-import.ts';
import type { ReadAgainst } from '../format-reader.ts';
import { readerFor } from '../registry.ts';
import { templateReader } from './template-reader.ts';

const { dataset, collection, document, bytes } = await aTemplate();
const against: ReadAgainst = { dataset: 'small-dataset', fingerprints: [collection.dataset.fingerprint], institutions: ['mpt', 'mtc'] };
const mapping = { indicators: {}, areas: {}, dimensions: {}, codes: {}, source: 'press-2023', kind: 'official' as const };
const keyOf = (indicator: string, area = 'LA', codes = ''): string =>
  document.forms[0]?.rows.find(({ cells }) => cells['INDICATOR'] === indicator && cells['REF_AREA'] === area && String(cells['DIMENSIONS']).includes(codes))?.key ?? '';
const [coverage, internet] = [keyOf('coverage-4g'), keyOf('internet-users')];
const cell = (key: string, column: string, value: string | number): FilledCell => ({ key, column, value });

async function brought(file: Uint8Array, held: ReadAgainst | null = against) {
  const events = templateReader.read([foreignFile('mtc.xlsx', file)], { columns: null, signal: null, against: held });
  return runImport(events, { book: datasetBook(dataset, mapping), kind: mapping.kind, asOf: '2026-11-21', signal: null });
}

/** Changes the text of a part as an editor of the file would. */
function changed(file: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${String(from)} is not in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const rules = ({ findings }: { readonly findings: readonly { readonly rule: string }[] }) => findings.map(({ rule }) => rule);

describe('a collection template that comes back', () => {
  it('is known among other workbooks, and says whose it is', async () => {
    expect((await readerFor([foreignFile('anything.xlsx', bytes)]))?.id).toBe('template');
    const { about } = await brought(bytes);
    expect(about).toEqual({ format: 'Collection template', facts: { institution: 'mtc', release: '2026.11', 'as of': '2026-11-21', fingerprint: collection.dataset.fingerprint } });
  });

  it('has no rows and no findings while nothing is filled in', async () => {
    const { rows, findings, account } = await brought(bytes);
    expect({ rows, findings, account }).toEqual({ rows: [], findings: [], account: { read: 0, accepted: 0, rejected: 0 } });
  });

  it('gives value, status, source and note under the key it was asked for', async () => {
    const filled = await fillTemplate(bytes, [
      cell(coverage, 'VALUE', 84.5), cell(coverage, 'STATUS', 'P: provisional'), cell(coverage, 'SOURCE', 'Household survey'), cell(coverage, 'SOURCE_DETAIL', 'table 3'), cell(coverage, 'NOTE', 'half of the year'),
    ]);
    const { rows, findings, account } = await brought(filled);
    expect(findings).toEqual([]);
    expect(account).toEqual({ read: 1, accepted: 1, rejected: 0 });
    expect(rows[0]).toMatchObject({
      indicator: 'coverage-4g', place: { sheet: 'Figures' },
      cells: { SERIES: 'mtc', REF_AREA: 'LA', TIME_PERIOD: '2025', SEX: '_T', OBS_VALUE: '84.5', OBS_STATUS: 'P', SOURCE: 'survey-2024', SOURCE_DETAIL: 'table 3', NOTE: 'half of the year' },
    });
    expect(changeSetOf(rows, dataset, 'source: x').counts).toMatchObject({ added: 1 });
  });

  it('keeps a source nobody knows with its value, and takes corrections, provinces and earlier periods', async () => {
    const filled = await fillTemplate(bytes, [
      cell('f1', 'TITLE', 'Internet users'), cell('f1', 'PERIOD', '2023'), cell('f1', 'VALUE', 61), cell('f1', 'SOURCE', 'Yearbook'), cell('f1', 'SOURCE_DETAIL', 'p. 4'),
      cell('f2', 'TITLE', 'Internet users'), cell('f2', 'ABOUT', 'Xaysomboun'), cell('f2', 'PERIOD', '2024'), cell('f2', 'VALUE', 40),
    ]);
    const { rows, findings } = await brought(filled);
    expect(findings).toEqual([]);
    expect(rows.map(({ cells }) => [cells['REF_AREA'], cells['TIME_PERIOD'], cells['OBS_VALUE'], cells['SOURCE'], cells['SOURCE_DETAIL']])).toEqual([
      ['LA', '2023', '61', 'press-2023', 'Yearbook, p. 4'], ['LA-XS', '2024', '40', 'press-2023', ''],
    ]);
  });

  test.each<readonly [string, readonly FilledCell[], string, number, number]>([
    ['a text instead of a number', [cell(coverage, 'VALUE', 'eighty')], 'not-a-number', 0, 1],
    ['a year of the Buddhist era', [cell('f1', 'TITLE', 'Internet users'), cell('f1', 'PERIOD', '2567'), cell('f1', 'VALUE', 60)], 'buddhist-period', 0, 1],
    ['an error of a formula', [cell(coverage, 'VALUE', '#DIV/0!')], 'formula-error', 0, 1],
    ['an indicator nobody knows', [cell('f1', 'TITLE', 'Something'), cell('f1', 'PERIOD', '2024'), cell('f1', 'VALUE', 60)], 'unknown-indicator', 0, 1],
    ['a count under a percentage', [cell(coverage, 'VALUE', 1_200_000)], 'count-under-rate', 0, 1],
    ['a note without a value', [cell(coverage, 'NOTE', 'later')], 'template-value-missing', 1, 0],
    ['another unit', [cell(coverage, 'VALUE', 80), cell(coverage, 'UNIT', 'persons')], 'template-cell-changed', 0, 1],
    ['another indicator in the hidden cell', [cell(coverage, 'VALUE', 80), cell(coverage, 'INDICATOR', 'internet-users')], 'template-cell-changed', 0, 1],
    ['another last value', [cell(coverage, 'VALUE', 80), cell(coverage, 'LAST', 99)], 'template-cell-changed', 1, 0],
    ['a unit changed where nothing is filled in', [cell(coverage, 'UNIT', 'persons')], 'template-cell-changed', 0, 0],
  ])('tells %s by its cell', async (_, cells, rule, accepted, rejected) => {
    const { findings, account } = await brought(await fillTemplate(bytes, cells));
    expect(account).toMatchObject({ accepted, rejected });
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]?.place.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it('takes a status without a value, and gives the unit no meaning of its own', async () => {
    const { rows, findings } = await brought(await fillTemplate(bytes, [cell(internet, 'STATUS', 'Q: not published (confidential)')]));
    expect(findings).toEqual([]);
    expect(rows[0]?.cells).toMatchObject({ OBS_VALUE: '', OBS_STATUS: 'Q' });
  });

  it('tells of a new indicator what is said and what is missing', async () => {
    const filled = await fillTemplate(bytes, [cell('title-en', 'PROPOSAL_2', 'Data centres'), cell('unit', 'PROPOSAL_2', '%'), cell('target-year', 'PROPOSAL_2', 2030)]);
    const { indicators, findings } = await brought(filled);
    expect(indicators).toMatchObject([{ key: 'Data centres', titles: { en: 'Data centres' }, unit: 'percent', statements: { 'target-year': '2030' } }]);
    expect(findings.map(({ rule, value }) => [rule, value])).toEqual([
      ['template-proposal', 'Data centres'], ...['Definition in Lao', 'Which way is better', 'How often it is measured', 'Source'].map((field) => ['template-proposal-incomplete', field]),
    ]);
  });
});

describe('a template that is not as it was made', () => {
  it('notes that the dataset has changed since, and goes on', async () => {
    const filled = await fillTemplate(bytes, [cell(coverage, 'VALUE', 84)]);
    const { findings, account } = await brought(filled, { ...against, fingerprints: ['f'.repeat(64)] });
    expect(findings).toMatchObject([{ rule: 'template-outdated', severity: 'note' }]);
    expect(account.accepted).toBe(1);
  });

  test.each<readonly [string, ReadAgainst]>([['dataset', { ...against, dataset: 'another' }], ['institution', { ...against, institutions: ['bol'] }]])('is refused where it is of another %s', async (_, held) => {
    const { rows, findings } = await brought(await fillTemplate(bytes, [cell(coverage, 'VALUE', 84)]), held);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'template-of-another', severity: 'error' }]);
  });

  it('is refused where it has another version or lost a hidden head', async () => {
    const memory = `xl/worksheets/sheet${document.guides.length + document.forms.length + 1}.xml`;
    expect(rules(await brought(changed(bytes, memory, '<c r="B1"><v>1</v></c>', '<c r="B1"><v>2</v></c>')))).toEqual(['template-version']);
    const form = 'xl/worksheets/sheet2.xml';
    const filled = await fillTemplate(bytes, [cell(coverage, 'VALUE', 84)]);
    const headless = changed(filled, form, /<c r="B1"[^>]*>.*?<\/c>/, '');
    const { rows, findings } = await brought(headless);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'template-structure', value: 'INDICATOR' }]);
  });

  it('rejects a value in a row that is not of the template, and tells what stands outside', async () => {
    const filled = await fillTemplate(bytes, [cell(coverage, 'VALUE', 84)]);
    const added = changed(filled, 'xl/worksheets/sheet2.xml', '</sheetData>', '<row r="900"><c r="Q900"><v>12</v></c><c r="AB900"><v>5</v></c></row></sheetData>');
    const { findings, account } = await brought(added);
    expect(account).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
    expect(findings.map(({ rule, place }) => [rule, place.cell])).toEqual([['template-stray-cell', 'AB900'], ['template-row-unknown', 'Q900']]);
  });

  it('rejects a row that goes far beyond the form, and comes back from any bytes', async () => {
    const wide = changed(bytes, 'xl/worksheets/sheet2.xml', '</sheetData>', '<row r="900"><c r="Q900"><v>12</v></c><c r="BAA900"><v>5</v></c></row></sheetData>');
    expect((await brought(wide)).account).toEqual({ read: 1, accepted: 0, rejected: 1 });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, other) => {
        const broken = bytes.slice();
        broken.set(other.subarray(0, broken.length - at), at);
        const { rows, account, findings } = await brought(broken);
        expect(account.read).toBe(account.accepted + account.rejected);
        expect(rows.length > 0 ? findings.length : 0).toBe(0);
      }),
      { numRuns: propertyRuns(25) },
    );
  });

  it('property: what is typed into a value is a value, a finding, or nothing', async () => {
    const typed = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.string({ maxLength: 12 }), fc.constantFrom('N/A', '..', ' ', '1,5', '1.234,5', '໘໔', '2567', '=1+1', '>90', '76%'));
    await fc.assert(
      fc.asyncProperty(typed, async (value) => {
        const safe = typeof value === 'string' ? value.replaceAll(/\p{Cc}|[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '') : value;
        const { rows, findings, account } = await brought(await fillTemplate(bytes, [cell(coverage, 'VALUE', safe)]));
        expect(account.read).toBe(account.accepted + account.rejected);
        expect(account.read).toBe(String(safe).trim() === '' ? 0 : 1);
        if (account.rejected > 0) expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
        if (typeof safe === 'number' && account.accepted === 1) expect(Number(rows[0]?.cells['OBS_VALUE'])).toBeCloseTo(safe, 6);
      }),
      { numRuns: propertyRuns(40) },
    );
  });
});
