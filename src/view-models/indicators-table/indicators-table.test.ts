import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from '#domain/search/fold.ts';
import type { IndicatorSummary, VerdictSummary } from '#model/published-common.ts';
import { reasons, statuses } from '#model/status.ts';
import { aSearchFile, anIndicatorSummary, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { aTableSource, idsOf, tableFor } from '#testing/indicators-table-of.ts';
import { readProjectFile } from '#testing/read-project-file.ts';
import type { IndicatorsTableFigure } from './indicators-table.ts';
import { facetIds, groupings, sortKeys } from './table-request.ts';

const judged = (id: string, status: VerdictSummary['status'], overrides: Partial<IndicatorSummary> = {}): IndicatorSummary =>
  anIndicatorSummary({ id, verdicts: [aVerdictSummary({ status, reason: null })], ...overrides });

const lastKnown = { status: 'off-track', time: '2024', ratio: 0.1, achieved: 0.1, expectedValue: 85 } as const;

const indicators = [
  judged('met-one', 'met', { in: ['programme-1', 'pillar-economy'], latest: { time: '2023', value: 7, status: 'A', qualifier: null }, reported: 'older' }),
  judged('behind-one', 'behind', { responsible: ['bol'] }),
  judged('away-one', 'moving-away', { in: ['programme-1', 'programme-2'] }),
  anIndicatorSummary({ id: 'no-target', latest: null, reported: 'none', movement: { from: null, to: null, sign: null, comparable: false } }),
  anIndicatorSummary({ id: 'was-off', verdicts: [aVerdictSummary({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown })] }),
  judged('homeless', 'on-track', { in: [], responsible: [] }),
];
const source = await aTableSource(indicators);

const optionsOf = (figure: IndicatorsTableFigure, facet: string) => figure.facets.find(({ id }) => id === facet)?.options ?? [];
const countsOf = (figure: IndicatorsTableFigure, facet: string) => Object.fromEntries(optionsOf(figure, facet).map(({ value, count }) => [value, count]));

describe('the heading', () => {
  test.for([
    [{}, '6 indicators'],
    [{ status: 'behind' }, '1 of 6 indicators'],
    [{ status: 'off-track' }, '0 of 6 indicators'],
    [{ programme: 'no-such-programme' }, '6 indicators'],
  ] as const)('for %o is "%s"', ([address, heading]) => {
    expect(tableFor(source, address).heading).toBe(heading);
  });

  it('is followed by what the rows say together', () => {
    expect(tableFor(source).summary).toEqual([
      '4 of 6 can be rated.',
      '1 missed its target, is off track or is moving away.',
      '1 has no published target.',
      '1 was off track or moving away when last measured.',
    ]);
    expect(tableFor(source, { reason: 'no-target' }).summary).toEqual(['This indicator cannot be rated today.', '1 has no published target.']);
  });
});

describe('filters', () => {
  it('count what each choice would show', () => {
    expect(countsOf(tableFor(source), 'status')).toEqual({ 'moving-away': 1, 'off-track': 0, behind: 1, 'on-track': 1, met: 1, cannot: 2 });
  });

  it('count under the choices of the other filters, not of their own', () => {
    const figure = tableFor(source, { status: 'met', programme: 'programme-1' });
    expect(countsOf(figure, 'status')).toEqual({ 'moving-away': 1, 'off-track': 0, behind: 0, 'on-track': 0, met: 1, cannot: 0 });
    expect(countsOf(figure, 'programme')).toEqual({ 'programme-1': 1, 'programme-2': 0 });
  });

  it('keep choices without rows, but not institutions and reasons that never occur', () => {
    const figure = tableFor(source);
    expect(countsOf(figure, 'sector')).toEqual({ 'sector-trade': 0 });
    expect(Object.keys(countsOf(figure, 'institution'))).toEqual(['mtc', 'bol']);
    expect(Object.keys(countsOf(figure, 'reason'))).toEqual(['no-target', 'no-data-at-deadline']);
    expect(figure.facets.map(({ id }) => id)).not.toContain('component');
  });

  test.for([
    [{ status: 'met,behind' }, ['met-one', 'behind-one']],
    [{ institution: 'bol' }, ['behind-one']],
    [{ age: 'none' }, ['no-target']],
    [{ plan: 'plan-2025', age: 'recent', programme: 'programme-2' }, ['away-one', 'behind-one', 'was-off']],
    [{ plan: 'strategy-2030' }, []],
    [{ status: 'met', institution: 'bol' }, []],
  ] as const)('%o leaves %o', ([address, ids]) => {
    const figure = tableFor(source, { ...address, group: 'none' });
    expect([...idsOf(figure)].toSorted()).toEqual([...ids].toSorted());
    expect(figure.isEmpty).toBe(ids.length === 0);
  });

  it('of an unknown value are not counted as set', () => {
    expect(tableFor(source, { institution: 'nobody' })).toMatchObject({ chosen: 0, isNarrowed: false });
    expect(tableFor(source, { institution: 'bol', status: 'met,behind' })).toMatchObject({ chosen: 3, isNarrowed: true });
  });
});

describe('order', () => {
  it('is worst first, then what cannot be rated with the last known red before', () => {
    expect(idsOf(tableFor(source, { group: 'none' }))).toEqual(['away-one', 'behind-one', 'homeless', 'met-one', 'was-off', 'no-target']);
  });

  it('puts every status in its place', async () => {
    const all = await aTableSource(statuses.filter((status) => status !== 'not-rated').map((status) => judged(`${status}-x`, status)));
    expect(idsOf(tableFor(all, { group: 'none' }))).toEqual(
      ['moving-away', 'worse-than-baseline', 'off-track', 'not-met', 'breached', 'behind', 'partly-met', 'nearly-met', 'on-track', 'met'].map((status) => `${status}-x`),
    );
  });

  it('of equal status is by achieved share, then by name', async () => {
    const equal = await aTableSource([
      judged('c', 'behind'),
      judged('b', 'behind'),
      anIndicatorSummary({ id: 'a', verdicts: [aVerdictSummary({ status: 'behind', achieved: 0.5 })] }),
    ]);
    expect(idsOf(tableFor(equal, { group: 'none' }))).toEqual(['b', 'c', 'a']);
  });

  it('leaves rows without a value last in both directions', () => {
    for (const sort of ['latest', '-latest', 'time', '-time', 'change', '-change']) {
      expect(idsOf(tableFor(source, { group: 'none', sort })).at(-1)).toBe('no-target');
    }
    expect(idsOf(tableFor(source, { group: 'none', sort: 'latest' }))[0]).toBe('met-one');
    expect(idsOf(tableFor(source, { group: 'none', sort: '-latest' })).at(-2)).toBe('met-one');
  });

  it('by name sorts numbers by size and Lao by its consonants', async () => {
    const titles = { b: '10G', a: '4G', c: 'ແຂວງ', d: 'ກົດໝາຍ', e: 'ຄົວເຮືອນ' };
    const named = await aTableSource(Object.keys(titles).map((id) => anIndicatorSummary({ id })), { language: 'lo', titles });
    expect(idsOf(tableFor(named, { group: 'none', sort: 'name' }))).toEqual(['a', 'b', 'd', 'c', 'e']);
    expect(idsOf(tableFor(named, { group: 'none', sort: '-name' }))).toEqual(['e', 'c', 'd', 'b', 'a']);
  });

  it('is said by the column head', () => {
    const directions = (sort: string) => tableFor(source, { sort }).columns.flatMap(({ id, direction }) => (direction === null ? [] : [[id, direction]]));
    expect(directions('status')).toEqual([['status', 'ascending']]);
    expect(directions('-name')).toEqual([['name', 'descending']]);
  });
});

describe('groups', () => {
  const groupsOf = (address: Readonly<Record<string, string>>) => tableFor(source, address).groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)]);

  it('by programme hold a row in each of its programmes, the rest last', () => {
    expect(groupsOf({})).toEqual([
      ['1 Title of programme-1', ['away-one', 'met-one']],
      ['2 Title of programme-2', ['away-one', 'behind-one', 'was-off', 'no-target']],
      ['Under no programme', ['homeless']],
    ]);
    expect(tableFor(source).repeats).toBe('An indicator that belongs to several groups stands in each of them.');
  });

  it('show only the programme that was filtered by', () => {
    expect(groupsOf({ programme: 'programme-1' })).toEqual([['1 Title of programme-1', ['away-one', 'met-one']]]);
    expect(tableFor(source, { programme: 'programme-1' }).repeats).toBeNull();
  });

  it('by status stand worst first', () => {
    expect(groupsOf({ group: 'status' }).map(([title]) => title)).toEqual(['Moving away', 'Behind', 'On track', 'Met', 'Cannot say']);
  });

  it('by institution name those without one', () => {
    expect(groupsOf({ group: 'institution' }).map(([title]) => title)).toEqual(['Title of mtc', 'Title of bol', 'No responsible institution named']);
  });

  it('are none where there is nothing', () => {
    expect(groupsOf({ q: 'nothing at all', group: 'none' })).toEqual([]);
  });
});

describe('search', () => {
  const concepts = readProjectFile('data/codelists/search-terms.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.slice(row.indexOf(',') + 1).split('|').map(foldText));
  const index = aSearchFile({ 'behind-one': foldText('ອັດຕາສ່ວນຜູ້ນຳໃຊ້ອິນເຕີເນັດ Internet users'), 'met-one': foldText('4G mobile coverage'), 'no-target': 'mien nui' }, concepts);
  const found = (q: string) => idsOf(tableFor(source, { q, group: 'none' }, index));

  it('finds the same rows in every language, with and without tones', () => {
    for (const q of ['internet', 'ອິນເຕີເນັດ', 'mạng', 'mang']) expect(found(q)).toEqual(['behind-one']);
  });

  it('reads Lao digits', () => {
    expect(found('໔G')).toEqual(['met-one']);
  });

  it('goes with filters', () => {
    expect(idsOf(tableFor(source, { q: 'internet', status: 'met' }, index))).toEqual([]);
    expect(countsOf(tableFor(source, { q: 'internet' }, index), 'status')).toMatchObject({ behind: 1, met: 0, cannot: 0 });
  });

  it('shows all rows while the index is on its way, and searches titles where it cannot be had', () => {
    expect(idsOf(tableFor(source, { q: 'homeless', group: 'none' }, 'awaited'))).toHaveLength(6);
    expect(idsOf(tableFor(source, { q: 'homeless', group: 'none' }, 'missing'))).toEqual(['homeless']);
  });

  it('recognises a year of the Buddhist era', () => {
    expect(tableFor(source, { q: 'internet ໒໕໖໗' }).hint).toBe('2567 looks like a year of the Buddhist era; write 2024.');
    expect(tableFor(source, { q: 'internet 2024' }).hint).toBeNull();
  });
});

describe('whatever is asked', () => {
  const anyIndicator = fc
    .record({
      status: fc.constantFrom(...statuses),
      reason: fc.constantFrom(...reasons),
      hasTarget: fc.boolean(),
      in: fc.uniqueArray(fc.constantFrom('programme-1', 'programme-2', 'pillar-economy', 'pillar-society', 'sector-trade'), { maxLength: 3 }),
      responsible: fc.uniqueArray(fc.constantFrom('mtc', 'bol'), { maxLength: 2 }),
      reported: fc.constantFrom('recent' as const, 'older' as const, 'none' as const),
    })
    .map(({ status, reason, hasTarget, ...rest }) => {
      const verdict = aVerdictSummary({ status, reason: status === 'not-rated' ? reason : null });
      return { ...rest, verdicts: hasTarget ? [verdict] : [] };
    });
  const anyAddress = fc.record({
    q: fc.constantFrom('', 'title', 'x1', 'nothing'),
    status: fc.subarray(['met', 'behind', 'off-track', 'cannot']).map((tones) => tones.join(',')),
    programme: fc.subarray(['programme-1', 'programme-2', 'gone']).map((ids) => ids.join(',')),
    institution: fc.subarray(['mtc', 'bol']).map((ids) => ids.join(',')),
    age: fc.subarray(['recent', 'older', 'none']).map((ages) => ages.join(',')),
    group: fc.constantFrom(...groupings),
    sort: fc.constantFrom(...sortKeys, ...sortKeys.map((key) => `-${key}`)),
  });

  it('counts never exceed the total, every row has one tone and one age, and no row is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyIndicator, { maxLength: 12 }), anyAddress, async (drafts, address) => {
        const all = await aTableSource(drafts.map((draft, position) => anIndicatorSummary({ ...draft, id: `x${position}` })));
        const figure = tableFor(all, address);
        const ids = new Set(idsOf(figure));
        for (const facet of facetIds) for (const { count } of optionsOf(figure, facet)) expect(count).toBeLessThanOrEqual(drafts.length);
        for (const row of all.rows) {
          expect(row.facets.status).toHaveLength(1);
          expect(row.facets.age).toHaveLength(1);
        }
        const unfiltered = tableFor(all, { ...address, status: '', programme: '' });
        const tones = optionsOf(unfiltered, 'status').reduce((sum, { count }) => sum + count, 0);
        expect(tones).toBe(new Set(idsOf(unfiltered)).size);
        const chosen = address.status.split(',').filter((tone) => tone !== '');
        if (chosen.length > 0) expect(ids.size).toBe(optionsOf(figure, 'status').filter(({ isChosen }) => isChosen).reduce((sum, { count }) => sum + count, 0));
      }),
      { numRuns: 150 },
    );
  });
});
