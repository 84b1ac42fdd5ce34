import { describe, expect, it, test } from 'vitest';
import { plainText } from '#i18n/lao-words.ts';
import type { Language } from '#model/language.ts';
import { aRow } from '#testing/indicator-file-builder.ts';
import { aByFile, countryNames, peerRows } from '#testing/groups-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { median } from './comparison.ts';
import { peersFigures } from './peers-figure.ts';
import type { PeerOrder } from './peers-table.ts';

const three = {
  TH: [['2021', 80], ['2024', 90]],
  KH: [['2021', 40], ['2024', 60, 'E']],
  MM: [['2021', 44]],
} satisfies Parameters<typeof peerRows>[0];

type Given = { readonly peers?: ReturnType<typeof peerRows>; readonly order?: PeerOrder; readonly language?: Language; readonly own?: readonly ReturnType<typeof aRow>[]; readonly names?: Readonly<Record<string, string>> };

async function figureOf({ peers = peerRows(three), order = 'name', language = 'en', own = [aRow('2021', 50), aRow('2024', 64)], names = countryNames }: Given = {}) {
  const reading = await aReading({
    language,
    file: { breaks: [], indicator: { interval: 3 }, series: [{ id: 'mtc', role: 'headline', joins: null, rows: [...own] }] },
    texts: { areas: names },
  });
  const [figure] = peersFigures(reading, aByFile({ peers }), order);
  if (figure === undefined) throw new Error('no figure');
  return figure;
}

const firstCells = (figure: Awaited<ReturnType<typeof figureOf>>) => figure.table.rows.map(({ cells: [name] }) => (typeof name === 'string' ? plainText(name) : ''));

describe('the Lao PDR beside its neighbours', () => {
  test.for([
    ['en', 'In 2024, Lao PDR: 64%; the middle of the 2 neighbours with a value for that period: 75%. The difference is 11 points.'],
    ['lo', 'ໃນປີ 2024, Lao PDR: 64%; ຄ່າກາງຂອງ 2 ປະເທດອາຊຽນທີ່ມີຄ່າໃນໄລຍະດຽວກັນ: 75%. ຄວາມແຕກຕ່າງແມ່ນ 11 ຈຸດເປີເຊັນ.'],
    ['vi', 'Vào năm 2024, Lao PDR: 64%; giá trị đứng giữa của 2 nước ASEAN có số liệu cùng kỳ: 75%. Chênh lệch là 11 điểm phần trăm.'],
  ] as const)('is set against the middle of those with a value for the same year (%s)', async ([language, expected]) => {
    expect(plainText((await figureOf({ language })).finding.join(' '))).toBe(expected);
  });

  it('names a later value that no neighbour has', async () => {
    const { finding } = await figureOf({ own: [aRow('2021', 50), aRow('2025', 66)] });
    expect(finding.join(' ')).toBe(
      'In 2021, Lao PDR: 50%; the middle of the 3 neighbours with a value for that period: 44%. The difference is 6 points. Lao PDR has a later value (66% in 2025), for which no neighbour has one.',
    );
  });

  it('says that one neighbour is one, and that there is none', async () => {
    expect((await figureOf({ peers: peerRows({ TH: [['2024', 64]] }) })).finding).toEqual([
      'In 2024, Lao PDR: 64%; the one neighbour with a value for that period: 64%.',
      'As printed, the two are equal.',
    ]);
    expect((await figureOf({ peers: peerRows({ TH: [['2019', 64]] }) })).finding).toEqual(['In no period do Lao PDR and a neighbour both have a value.']);
  });

  it('is ordered by name, and by value only when asked; those without a value for the common year last', async () => {
    expect(firstCells(await figureOf())).toEqual(['Cambodia', 'Lao PDR', 'Myanmar', 'Thailand']);
    expect(firstCells(await figureOf({ order: 'value' }))).toEqual(['Thailand', 'Lao PDR', 'Cambodia', 'Myanmar']);
  });

  it('is ordered by the alphabet of the reader', async () => {
    const names = { LA: 'ສປປ ລາວ', KH: 'ກຳປູເຈຍ', MM: 'ມຽນມາ', TH: 'ໄທ' };
    expect(firstCells(await figureOf({ language: 'lo', names }))).toEqual(['ກຳປູເຈຍ', 'ສປປ ລາວ', 'ໄທ', 'ມຽນມາ']);
  });

  it('gives each country its value for the common year, its latest and its first, each with its year', async () => {
    const { table } = await figureOf();
    expect(table.columns).toEqual(['Country', 'In the common period, 2024', 'Latest value (period)', 'First value (period)']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Cambodia', '60% (estimate)', '60% (2024)', '40% (2021)'],
      ['Lao PDR', '64%', '64% (2024)', '50% (2021)'],
      ['Myanmar', '… no data', '44% (2021)', '44% (2021)'],
      ['Thailand', '90%', '90% (2024)', '80% (2021)'],
    ]);
  });

  it('draws the Lao PDR thick among thin lines and says what the picture is for', async () => {
    const figure = await figureOf();
    const lines = figure.wide.shapes.filter(({ kind, role }) => kind === 'polyline' && role !== 'tick').map(({ role }) => role);
    expect(lines).toEqual(['peer', 'peer', 'actual']);
    expect(figure.notes).toContain('For context, not a ranking.');
    expect(figure.sources).toEqual(['A bank (cc-by-4.0)', 'Ministry (cc-by-4.0)']);
  });

  it('draws a single year as rows, in the order of the table', async () => {
    const peers = peerRows({ TH: [['2024', 0]], KH: [['2024', 60]] });
    const rows = async (order: PeerOrder) =>
      (await figureOf({ peers, order, own: [aRow('2024', 64)] })).wide.shapes.flatMap((shape) => (shape.kind === 'text' && shape.x === 0 && shape.y > 30 ? [shape.text] : []));
    expect(await rows('name')).toEqual(['Cambodia', 'Lao PDR', 'Thailand']);
    expect(await rows('value')).toEqual(['Lao PDR', 'Cambodia', 'Thailand']);
  });
});

describe('the middle', () => {
  test.for([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[5], 5],
  ] as const)('of %j is %d', ([values, expected]) => {
    expect(median(values)).toBe(expected);
  });
});
