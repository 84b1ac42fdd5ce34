import type { Indicator, Target } from '#model/indicator.ts';
import type { CaseSpec, TargetSpec } from './case-spec.ts';
import { placementOf, responsibleOf } from './placement.ts';
import { earliest } from './releases.ts';
import { text } from './text.ts';
import { targetWording } from './units.ts';

const seriesTexts = {
  report: { role: 'headline', source: 'demo-report', text: text('as reported by the ministry', 'ຕາມລາຍງານຂອງກະຊວງ', 'theo báo cáo của Bộ') },
  earlier: { role: 'earlier', source: 'demo-register', text: text('earlier count by another method', 'ການນັບກ່ອນໜ້ານີ້ດ້ວຍວິທີການອື່ນ', 'số liệu trước đây theo phương pháp khác') },
  survey: { role: 'alternative', source: 'demo-survey', text: text('household survey', 'ການສຳຫຼວດຄົວເຮືອນ', 'điều tra hộ gia đình') },
  index: { role: 'context', source: 'demo-index', text: text('estimate of an organisation', 'ຄ່າປະມານການຂອງອົງການຈັດຕັ້ງ', 'ước tính của một tổ chức') },
} as const;

/** The case of a place in the list (from 1) as an indicator file; a survey is a second series in its observations. */
export function indicatorOfCase(spec: CaseSpec, place: number, hasSurvey: boolean): Indicator {
  const { noun, unit } = spec;
  return {
    id: indicatorId(spec),
    title: text(
      `Demonstration indicator ${place}: ${noun.en}`,
      `ຕົວຊີ້ວັດສາທິດ ${place}: ${noun.lo}`,
      `Chỉ tiêu minh họa ${place}: ${noun.vi}`,
    ),
    definition: definition(spec),
    unit: unit.code,
    denominator: null,
    decimals: unit.decimals,
    direction: 'increase',
    type: 'change',
    accumulation: 'level',
    limits: { lower: unit.lower, upper: unit.upper },
    interval: 1,
    lag: 0.5,
    growth: null,
    relative: false,
    critical: place % 9 === 0,
    weight: place % 10 === 0 ? 2 : 1,
    placement: placementOf(place),
    responsible: responsibleOf(place),
    schedule: scheduleOf(place),
    series: seriesOf(spec, hasSurvey),
    breaks: (spec.breaks ?? []).map((entry) => ({
      series: 'report', ...entry, text: text('another way of counting', 'ວິທີການນັບແບບອື່ນ', 'cách tính khác'),
    })),
    baselines: spec.baseline === undefined ? [] : [
      { id: 'b1', series: 'report', time: spec.baseline[0], value: spec.baseline[1], sources: ['demo-report'], since: earliest },
    ],
    targets: (spec.targets ?? []).map((target, index) => targetOf(target, index + 1, spec)),
    milestones: (spec.milestones ?? []).map(([time, value], index) => ({
      id: `m${index + 1}`, time, value, official: true, sources: ['demo-plan'], since: earliest,
    })),
    path: [{ kind: spec.path ?? 'linear', since: earliest, reason: null }],
    computed: null,
    peers: false,
    ...spec.fields,
  };
}

const dueDays = ['01-15', '03-31', '07-31', '12-15'] as const;

/** Half of the indicators have a day by which their figures are due: some soon, and where the last figure is old, long past. */
function scheduleOf(place: number): Indicator['schedule'] {
  const due = dueDays[(place / 2) % dueDays.length];
  return due === undefined ? null : { due, after: 'interval', source: 'demo-plan' };
}

export function indicatorId({ slug }: CaseSpec): string {
  return `demo-${slug}`;
}

function definition({ noun }: CaseSpec): Indicator['definition'] {
  return text(
    `Invented to show how this site works (${noun.en}). No figure here is real.`,
    `ສ້າງຂຶ້ນເພື່ອສາທິດການເຮັດວຽກຂອງເວັບໄຊນີ້ (${noun.lo}). ຕົວເລກໃນໜ້ານີ້ບໍ່ແມ່ນຕົວເລກຈິງ.`,
    `Được tạo ra để minh họa cách hoạt động của trang này (${noun.vi}). Không có số liệu nào ở đây là thật.`,
  );
}

function seriesOf({ points }: CaseSpec, hasSurvey: boolean): Indicator['series'] {
  const used = new Set(['report', ...(hasSurvey ? ['survey'] : []), ...points.map(([, , extras]) => extras?.series ?? 'report')]);
  return Object.entries(seriesTexts)
    .filter(([id]) => used.has(id))
    .map(([id, series]) => ({ id, ...series, ...(id === 'earlier' ? { joins: null } : {}) }));
}

const lastYears = { 'plan-2025': '2025', 'strategy-2030': '2030', 'vision-2040': '2040' } as const;

function targetOf(target: TargetSpec, order: number, { unit }: CaseSpec): Target {
  const time = target.time ?? (target.plan === null ? '2030' : lastYears[target.plan]);
  return {
    id: `t${order}`,
    plan: target.plan,
    kind: target.kind ?? 'plan',
    evidence: target.evidence ?? 'official',
    time,
    ...(target.value === undefined ? {} : { value: target.value }),
    ...(target.range === undefined ? {} : { range: target.range }),
    ...(target.deliverable === undefined ? {} : { deliverable: target.deliverable }),
    wording: wordingOf(target, time, unit),
    sources: [target.evidence === 'unconfirmed' ? 'demo-rumour' : 'demo-plan'],
    since: target.since ?? earliest,
    replaces: target.replaces ?? null,
    reason: target.reason ?? null,
    ...(target.state === undefined ? {} : { state: target.state }),
    ...(target.embargo === undefined ? {} : { embargo: target.embargo }),
  };
}

function wordingOf({ value, range, deliverable }: TargetSpec, time: string, unit: CaseSpec['unit']): Target['wording'] {
  if (value !== undefined) return targetWording(value, unit, time);
  if (range !== undefined) {
    const [en, lo, vi] = unit.names;
    const { lower, upper } = range;
    return text(`${lower} to ${upper} ${en} by ${time}`, `ຮອດປີ ${time} ໃຫ້ຢູ່ລະຫວ່າງ ${lower}-${upper} ${lo}`, `Đến năm ${time} trong khoảng ${lower}-${upper} ${vi}`);
  }
  const due = deliverable?.due ?? time;
  const [year, month, day] = due.split('-');
  const written = `${day}/${month}/${year}`;
  return text(`Done by ${due}`, `ໃຫ້ສຳເລັດກ່ອນ ຫຼື ໃນວັນທີ ${written}`, `Hoàn thành chậm nhất ngày ${written}`);
}
