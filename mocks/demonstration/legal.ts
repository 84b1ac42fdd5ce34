import type { LegalStage, LegalText } from '#model/legal.ts';
import type { Names } from './names.ts';
import { text } from './text.ts';

type LegalType = LegalText['type'];

/** Subjects of made-up texts; with 'on …' in English, ວ່າດ້ວຍ… in Lao, về … in Vietnamese. */
const subjects: readonly Names[] = [
  ['electronic identification', 'ການຢັ້ງຢືນຕົວຕົນທາງເອເລັກໂຕຣນິກ', 'định danh điện tử'],
  ['electronic transactions', 'ທຸລະກຳທາງເອເລັກໂຕຣນິກ', 'giao dịch điện tử'],
  ['electronic signatures', 'ລາຍເຊັນເອເລັກໂຕຣນິກ', 'chữ ký điện tử'],
  ['personal data', 'ຂໍ້ມູນສ່ວນບຸກຄົນ', 'dữ liệu cá nhân'],
  ['cybersecurity', 'ຄວາມປອດໄພທາງໄຊເບີ', 'an ninh mạng'],
  ['government data exchange', 'ການແລກປ່ຽນຂໍ້ມູນພາກລັດ', 'chia sẻ dữ liệu Chính phủ'],
  ['open data', 'ຂໍ້ມູນເປີດ', 'dữ liệu mở'],
  ['telecommunications', 'ການໂທລະຄົມມະນາຄົມ', 'viễn thông'],
  ['electronic commerce', 'ການຄ້າທາງເອເລັກໂຕຣນິກ', 'thương mại điện tử'],
  ['payment systems', 'ລະບົບການຊຳລະ', 'hệ thống thanh toán'],
  ['digital platforms', 'ແພລດຟອມດິຈິຕອນ', 'nền tảng số'],
  ['artificial intelligence', 'ປັນຍາປະດິດ', 'trí tuệ nhân tạo'],
  ['cloud services', 'ການບໍລິການຄລາວ', 'dịch vụ điện toán đám mây'],
  ['digital skills', 'ທັກສະດິຈິຕອນ', 'kỹ năng số'],
  ['digital health', 'ສາທາລະນະສຸກດິຈິຕອນ', 'y tế số'],
  ['digital government services', 'ການບໍລິການລັດຖະບານດິຈິຕອນ', 'dịch vụ Chính phủ số'],
];

const typeNames: Readonly<Record<LegalType, Names>> = {
  law: ['law', 'ກົດໝາຍ', 'Luật'],
  decree: ['decree', 'ດຳລັດ', 'Nghị định'],
  'presidential-decree': ['presidential decree', 'ລັດຖະດຳລັດ', 'Sắc lệnh'],
  resolution: ['resolution', 'ມະຕິ', 'Nghị quyết'],
  order: ['order', 'ຄຳສັ່ງ', 'Chỉ thị'],
  decision: ['decision', 'ຂໍ້ຕົກລົງ', 'Quyết định'],
  instruction: ['instruction', 'ຄຳແນະນຳ', 'Hướng dẫn'],
  strategy: ['strategy', 'ຍຸດທະສາດ', 'Chiến lược'],
  plan: ['plan', 'ແຜນ', 'Kế hoạch'],
};

/** Types every subject has a text of, then types with one text each. */
const commonTypes: readonly LegalType[] = ['law', 'decree', 'decision', 'instruction'];
const rareTypes: readonly LegalType[] = ['presidential-decree', 'resolution', 'order', 'strategy', 'plan'];

const lawStages: readonly LegalStage[] = ['drafting', 'government', 'assembly', 'adopted', 'promulgated', 'gazetted', 'in-force'];
const otherStages: readonly LegalStage[] = ['drafting', 'government', 'adopted', 'gazetted', 'in-force'];
const sources = ['demo-gazette'];

/** More than sixty made-up legal texts: every type, every stage, every certainty. */
export const legalTexts: readonly LegalText[] = [
  ...commonTypes.flatMap((type, typeOrder) => subjects.map((subject, order) => legalText(type, subject, typeOrder * subjects.length + order))),
  ...rareTypes.map((type, order) => legalText(type, subjects[order] ?? ['law', '', ''], commonTypes.length * subjects.length + order)),
];

function legalText(type: LegalType, subject: Names, order: number): LegalText {
  const id = idOf(order);
  const number = `${order + 1}/DEMO`;
  const old = order % 16 === 1 ? [idOf(order - 1)] : null;
  return {
    id,
    title: titleOf(type, subject, order),
    type,
    number: [{ value: number, sources }, ...(order % 20 === 3 ? [{ value: `${order + 100}/DEMO`, sources: ['demo-press'] }] : [])],
    events: eventsOf(type, order),
    ...(old === null ? {} : { replaces: old }),
    responsible: ['mtc'],
    relevance: order % 12 === 5 ? 'context' : 'digital',
  };
}

function idOf(order: number): string {
  return `demo-text-${String(order + 1).padStart(2, '0')}`;
}

function titleOf(type: LegalType, subject: Names, order: number): LegalText['title'] {
  const [typeEn, typeLo, typeVi] = typeNames[type];
  const whole = text(
    `Demonstration ${typeEn} ${order + 1} on ${subject[0]}`,
    `${typeLo}ສາທິດ ${order + 1} ວ່າດ້ວຍ${subject[1]}`,
    `${typeVi} minh họa ${order + 1} về ${subject[2]}`,
  );
  // One title that was not found in Lao, as happens.
  return order === 7 ? { ...whole, lo: null, basis: { vi: whole.basis?.vi } } : whole;
}

function eventsOf(type: LegalType, order: number): LegalText['events'] {
  const stages = type === 'law' ? lawStages : otherStages;
  const isReplaced = order % 16 === 0;
  const passed = isReplaced || order % 16 === 1 ? stages.length : 1 + ((order * 5) % (stages.length + 3));
  const first = 2019 + (order % 5);
  const events = stages.slice(0, passed).map((stage, index) => ({
    stage,
    date: dayOf(first, order, index),
    sources,
    certainty: certaintyOf(order, index),
  }));
  const end: LegalText['events'] = isReplaced ? [{ stage: 'replaced', date: '2025-08-01', sources, certainty: 'inferred' }] : [];
  const rest: LegalText['events'] =
    order % 16 === 9 ? [{ stage: 'trial', date: '2024-03-01', sources, certainty: 'stated' }]
    : order % 31 === 11 ? [{ stage: 'repealed', date: '2026-01-15', sources, certainty: 'stated' }]
    : [];
  return [...events, ...rest, ...end];
}

function certaintyOf(order: number, index: number): LegalText['events'][number]['certainty'] {
  if (order % 13 === 6 && index === 0) return 'unverified';
  return order % 7 === 2 && index === 1 ? 'inferred' : 'stated';
}

/** Stages follow each other by a quarter of a year. */
function dayOf(first: number, order: number, index: number): string {
  const month = (order % 3) + index * 3;
  return `${first + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(1 + (order % 27)).padStart(2, '0')}`;
}
