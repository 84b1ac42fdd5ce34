import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { anItem, anOverviewWithGroups } from '#testing/group-overview-builder.ts';
import { anIndicatorSummary, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { groupPage } from './group-page.ts';
import { itemMembers } from './members.ts';
import { worstFirst } from './member-order.ts';
import { memberSentence } from './member-sentence.ts';
import { axisYears, multiplesAxis, pictureSize } from './multiples-axis.ts';
import { mostInPicture } from './multiples-figure.ts';
import { smallPicture } from './small-picture.ts';

const english = await loadLocale('en', ['home', 'groups']);
const vietnamese = await loadLocale('vi', ['home', 'groups']);
const lao = await loadLocale('lo', ['home', 'groups']);

const lastKnown = { status: 'off-track', time: '2024', ratio: 0.1, achieved: 1 / 15, expectedValue: 85 } as const;
const ended = aVerdictSummary({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown });
const red = anIndicatorSummary({
  id: 'red',
  decimals: 0,
  latest: { time: '2024', value: 76, status: 'A', qualifier: null },
  spark: [[2022, 75], [2024, 76]],
  path: [[2022, 75], [2025, 90]],
  verdicts: [ended],
});
const onTrack = anIndicatorSummary({ id: 'on-track', spark: [[2021, 50], [2024, 63.6]], verdicts: [aVerdictSummary({ key: 'strategy-2030/plan', plan: 'strategy-2030', time: 2030, status: 'on-track', expectedValue: 62 })] });
const worse = anIndicatorSummary({ id: 'worse', movement: { from: ['2021', 70], to: ['2024', 63.6], sign: -1, comparable: true } });
const better = anIndicatorSummary({ id: 'better' });
const silent = anIndicatorSummary({ id: 'silent', latest: null, spark: [], reported: 'none', movement: { from: null, to: null, sign: null, comparable: false } });
const all = [better, silent, worse, onTrack, red];
const overview = anOverviewWithGroups(all);
const texts = aTextsFile(overview);
const page = groupPage(overview, texts, 'programme', 'programme-2', english);

describe('page of a group', () => {
  it('is none for what the framework does not have, or has as another kind', () => {
    expect(groupPage(overview, texts, 'programme', 'programme-9', english)).toBeNull();
    expect(groupPage(overview, texts, 'pillar', 'programme-2', english)).toBeNull();
    expect(groupPage(overview, texts, 'plan', 'plan-2025', english)).toBeNull();
  });

  it('names the plan above it', () => {
    expect(page?.ancestors).toEqual([{ id: 'strategy-2030', kind: 'plan', title: 'Strategy 2021–2030' }]);
  });

  it('holds the indicators of the items below it', () => {
    const framework = [anItem('component-use', { kind: 'component', parent: 'plan-2025' }), anItem('sector-trade', { kind: 'sector', parent: 'component-use' })];
    const nested = anOverviewWithGroups([anIndicatorSummary({ in: ['sector-trade'] })], { framework });
    expect(itemMembers(nested, 'component-use').map(({ indicator }) => indicator.id)).toEqual(['coverage']);
    const component = groupPage(nested, aTextsFile(nested), 'component', 'component-use', english);
    expect(component?.parts.map(({ kind, title, parts }) => [kind, title, parts.map(({ id }) => id)])).toEqual([['sector', 'The sector of this component', ['sector-trade']]]);
    expect(groupPage(nested, aTextsFile(nested), 'sector', 'sector-trade', english)?.ancestors.map(({ id }) => id)).toEqual(['plan-2025', 'component-use']);
  });

  it('puts the worst first, then what moved for the worse', () => {
    expect(itemMembers(overview, 'programme-2').toSorted(worstFirst).map(({ indicator }) => indicator.id)).toEqual(['on-track', 'red', 'worse', 'better', 'silent']);
    expect(page?.filled?.multiples.map(({ id }) => id)).toEqual(['on-track', 'red', 'worse', 'better', 'silent']);
  });

  it('names every red, a last known one in outline with its year and its sentence', () => {
    expect(page?.filled?.worst.cases).toEqual([
      {
        id: 'red', title: 'Title of red', status: 'off-track', isOutlined: true, isDoubtful: false, note: 'last known, 2024',
        sentence: '76% in 2024, when the path stood at 85%. Target for 2025: 90%.',
      },
    ]);
  });

  it('counts what is rated and reported, and what has no target', () => {
    expect(page?.filled?.coverage).toMatchObject({ rated: '1 of 5 rated', reported: '4 of 5 reported' });
    expect(page?.filled?.targetless).toBe('3 further indicators are followed without a target.');
    expect(page?.filled?.mean).toEqual(['1 of 5 indicators can be rated, so no mean is given.']);
  });

  it('has a state without any indicator', () => {
    const goal = groupPage(overview, texts, 'goal', 'goal-1', english);
    expect(goal?.filled).toBeNull();
    expect(goal?.headline).toEqual(['No indicator has been published for this goal yet.']);
  });
});

describe('sentence of an indicator', () => {
  const member = (overrides: Parameters<typeof anIndicatorSummary>[0]) => {
    const indicator = anIndicatorSummary({ decimals: 0, ...overrides });
    return { indicator, verdict: indicator.verdicts[0] ?? null };
  };
  const latest = { time: '2024', value: 76, status: 'A', qualifier: null } as const;
  test.each([
    ['against the path', member({ latest, verdicts: [aVerdictSummary()] }), '76% in 2024, when the path stood at 85%. Target for 2025: 90%.'],
    ['at its end', member({ latest: { ...latest, time: '2026', value: 95 }, spark: [[2024, 76], [2025, 88], [2026, 95]], verdicts: [aVerdictSummary({ status: 'nearly-met' })] }), '88% in 2025; the target for 2025 was 90%.'],
    ['without a path', member({ latest, verdicts: [aVerdictSummary({ expectedValue: null })] }), '76% in 2024. Target for 2025: 90%.'],
    ['without a target', member({ latest: { ...latest, qualifier: 'ge' } }), 'over 76% in 2024.'],
    ['without a value', member({ latest: null, spark: [], verdicts: [aVerdictSummary({ status: 'not-rated', reason: 'no-data' })] }), 'No value has been published. Target for 2025: 90%.'],
    ['without anything', member({ latest: null, spark: [] }), 'No value has been published.'],
    ['of a day', member({ latest: { ...latest, time: '2024-06-30' } }), '76% in June 2024.'],
    ['on the right side of the path', member({ latest: { ...latest, value: 84.96 }, verdicts: [aVerdictSummary()] }), '84.96% in 2024, when the path stood at 85%. Target for 2025: 90%.'],
    ['of a thing done', member({ type: 'deliverable', latest: { ...latest, value: 1, time: '2024-06-30' }, spark: [[2023.5, 1]], verdicts: [aVerdictSummary({ value: null, status: 'met' })] }), 'Completed in June 2024. Due: 2025.'],
    ['of a thing not done', member({ type: 'deliverable', latest: null, spark: [], verdicts: [aVerdictSummary({ value: null, status: 'off-track' })] }), 'Not reported as completed. Due: 2025.'],
  ])('%s', (_, given, sentence) => {
    expect(memberSentence(given, texts.units, english)).toBe(sentence);
  });

  it('is written in Lao and Vietnamese as a whole', () => {
    const given = member({ latest, verdicts: [aVerdictSummary()] });
    expect(memberSentence(given, texts.units, lao)).toBe('76% ໃນປີ 2024, ເວລານັ້ນເສັ້ນທາງຕາມແຜນຢູ່ທີ່ 85%. ຄາດໝາຍປີ 2025: 90%.');
    expect(memberSentence(given, texts.units, vietnamese)).toBe('76% (năm 2024), khi đó lộ trình kế hoạch ở mức 85%. Mục tiêu năm 2025: 90%.');
  });
});

describe('small multiples', () => {
  const axis = multiplesAxis(itemMembers(overview, 'programme-2'), overview);
  const words = (id: string) => {
    const member = itemMembers(overview, 'programme-2').find(({ indicator }) => indicator.id === id);
    const shapes = member === undefined ? [] : smallPicture(member, axis, texts.units, english).shapes;
    return { roles: new Set(shapes.map(({ role }) => role)), texts: shapes.flatMap((shape) => (shape.kind === 'text' ? [`${shape.lead ?? ''}${shape.text}`] : [])) };
  };

  it('share one axis from the first value drawn to the last target', () => {
    expect([axis.from, axis.to, axis.ends]).toEqual([2015, 2030, [2025, 2030]]);
    expect(axisYears(axis)).toEqual([2015, 2025, 2030]);
  });

  it('label the last value and the target, and draw the path there is', () => {
    expect(words('red').texts).toEqual(['76% (2024)', '90% (2025)', '2015', '2025', '2030']);
    expect(words('red').roles).toContain('path-small');
    expect(words('better').roles).not.toContain('path-small');
  });

  it('say that there is no value', () => {
    expect(words('silent').texts[0]).toBe('no value published');
    expect(words('silent').roles).not.toContain('actual-small');
  });

  it('keep every mark inside the picture', () => {
    const outside: unknown[] = [];
    for (const member of itemMembers(overview, 'programme-2')) {
      for (const shape of smallPicture(member, axis, texts.units, english).shapes) {
        const points = shape.kind === 'polyline' ? shape.points : shape.kind === 'circle' ? [shape] : shape.kind === 'line' ? [{ x: shape.x1, y: shape.y1 }, { x: shape.x2, y: shape.y2 }] : [];
        outside.push(...points.filter(({ x, y }) => x < 0 || x > pictureSize.width || y < 0 || y > pictureSize.height));
      }
    }
    expect(outside).toEqual([]);
  });

  it('are one figure with every indicator in its table', () => {
    const figure = page?.filled?.multiplesFigure;
    expect(figure?.table.rows.map(({ cells }) => cells)).toEqual([
      ['Title of on-track', '63.6%', '2024', '62%', '90% (2030)', { status: 'on-track', text: '' }],
      ['Title of red', '76%', '2024', '85%', '90% (2025)', { status: 'not-rated', text: 'no final value; Off track (last known, 2024)' }],
      ['Title of worse', '63.6%', '2024', '–', '–', { status: 'not-rated', text: 'no published target' }],
      ['Title of better', '63.6%', '2024', '–', '–', { status: 'not-rated', text: 'no published target' }],
      ['Title of silent', 'no value published', '–', '–', '–', { status: 'not-rated', text: 'no published target' }],
    ]);
  });

  it('draw the first sixty in the picture to take along and list all in the table', () => {
    const many = anOverviewWithGroups(Array.from({ length: 200 }, (_, index) => anIndicatorSummary({ id: `indicator-${index}` })));
    const figure = groupPage(many, aTextsFile(many), 'programme', 'programme-2', english)?.filled?.multiplesFigure;
    expect(figure?.table.rows).toHaveLength(200);
    expect(figure?.wide.shapes.filter(({ kind }) => kind === 'status')).toHaveLength(mostInPicture);
    expect(figure?.notes.at(-1)).toBe('The picture to take along holds the first 60 of 200; the table has them all.');
  });

  it('say that a target of another kind is not counted', () => {
    const reference = aVerdictSummary({ key: 'reference/2030', plan: null, kind: 'reference', counted: false, time: 2030, value: 100, status: 'not-rated', reason: 'no-baseline' });
    const given = anOverviewWithGroups([anIndicatorSummary({ verdicts: [reference] })]);
    const filled = groupPage(given, aTextsFile(given), 'programme', 'programme-2', english)?.filled;
    expect(filled?.multiples[0]?.targetNote).toBe('The target is an international reference and not counted.');
    expect(filled?.multiplesFigure.table.rows[0]?.cells[4]).toBe('100% (2030, international reference target)');
  });
});

describe('distribution of a group', () => {
  it('has a row for every status and reason, each counted and named', () => {
    const figure = page?.filled?.distribution;
    expect(figure?.table.rows.map(({ cells }) => cells)).toEqual([
      [{ status: 'on-track', text: '', isOutlined: false }, '1'],
      [{ status: 'off-track', text: '(last known, 2024)', isOutlined: true }, '1'],
      [{ status: 'not-rated', text: 'no published target', isOutlined: false }, '3'],
    ]);
    expect(figure?.wide.shapes.filter(({ kind }) => kind === 'status')).toHaveLength(5);
    expect(figure?.narrow?.size.width).toBeLessThanOrEqual(358);
  });
});
