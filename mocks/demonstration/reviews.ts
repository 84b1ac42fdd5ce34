import type { Review } from '#model/review.ts';
import { earliest, middle } from './releases.ts';
import { text } from './text.ts';

const author = {
  role: text('Director General of Planning', 'ຫົວໜ້າກົມແຜນການ', 'Vụ trưởng Vụ Kế hoạch'),
  institution: 'mtc',
};

type Judgement = Review['judgements'][number];

const judged = (indicator: string, plan: string, status: string, date: string, reason: Judgement['reason']): Judgement => ({
  indicator, plan, status, author, date, reason,
});

const agreed = text('The ministry agrees with the figures.', 'ກະຊວງເຫັນດີກັບຕົວເລກ.', 'Bộ thống nhất với số liệu.');
const hopeful = text(
  'Contracts were signed that the figures do not show yet.',
  'ໄດ້ເຊັນສັນຍາແລ້ວ, ແຕ່ຕົວເລກຍັງບໍ່ທັນສະແດງໃຫ້ເຫັນ.',
  'Đã ký hợp đồng nhưng số liệu chưa phản ánh.',
);

const order = text('Report what holds the work up.', 'ໃຫ້ລາຍງານສາເຫດທີ່ເຮັດໃຫ້ວຽກຊັກຊ້າ.', 'Báo cáo nguyên nhân chậm tiến độ.');
const money = text('Propose how the remaining villages are paid for.', 'ໃຫ້ສະເໜີແຫຼ່ງທຶນສຳລັບບ້ານທີ່ຍັງເຫຼືອ.', 'Đề xuất nguồn vốn cho các bản còn lại.');
const survey = text('Repeat the survey in 2026.', 'ໃຫ້ສຳຫຼວດຄືນໃໝ່ໃນປີ 2026.', 'Điều tra lại vào năm 2026.');
const reported = text('The report was given.', 'ໄດ້ລາຍງານແລ້ວ.', 'Đã báo cáo.');

/** Two past reviews: judgements that agree and disagree with the rules, decisions open, done, overdue, dropped and followed up. */
export const reviews: readonly Review[] = [
  {
    id: '2025-12-10',
    release: earliest,
    judgements: [judged('demo-behind', 'strategy-2030', 'behind', '2025-12-08', agreed)],
    decisions: [
      { id: 'D-001', text: order, about: ['demo-off-track', 'demo-moving-away'], responsible: 'mtc', due: '2026-03-31', state: 'done', closed: '2026-03-20', result: reported, follows: null },
      { id: 'D-002', text: survey, about: ['demo-too-old'], responsible: 'lsb', due: null, state: 'dropped', closed: '2026-05-12', result: null, follows: null },
    ],
  },
  {
    id: '2026-05-12',
    release: middle,
    judgements: [
      judged('demo-off-track', 'strategy-2030', 'behind', '2026-05-10', hopeful),
      judged('demo-not-met', 'plan-2025', 'not-met', '2026-05-10', agreed),
    ],
    decisions: [
      { id: 'D-003', text: money, about: ['demo-behind'], responsible: 'mof', due: '2026-06-30', state: 'open', closed: null, result: null, follows: null },
      { id: 'D-004', text: order, about: ['demo-off-track'], responsible: 'mtc', due: '2026-12-31', state: 'open', closed: null, result: null, follows: 'D-001' },
    ],
  },
];

/** The reviews as they can stand beside a given set of indicators: about those only. */
export function reviewsAbout(ids: ReadonlySet<string>): readonly Review[] {
  return reviews.map((review) => ({
    ...review,
    judgements: review.judgements.filter(({ indicator }) => ids.has(indicator)),
    decisions: review.decisions.map((decision) => ({ ...decision, about: decision.about.filter((id) => ids.has(id)) })),
  }));
}
