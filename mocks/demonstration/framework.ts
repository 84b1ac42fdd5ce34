import type { Framework, FrameworkItem } from '#model/framework.ts';
import type { Plan } from '#model/plan.ts';
import { text } from './text.ts';

const sources = ['demo-plan'];

const item = (id: string, parent: string | null, en: string, lo: string, vi: string): FrameworkItem => ({
  id, order: Number(/\d+$/.exec(id)?.[0] ?? 1), title: text(en, lo, vi), parent, sources,
});

/** The three nested plans, in the words of the real ones: only the figures are invented. */
export const plans: readonly Plan[] = [
  {
    id: 'plan-2025', horizon: 5, from: 2021, to: 2025, successor: null, sources,
    title: text('Five-year plan 2021–2025', 'ແຜນ 5 ປີ 2021–2025', 'Kế hoạch 5 năm 2021–2025'),
    short: text('Plan', 'ແຜນ', 'Kế hoạch'),
  },
  {
    id: 'strategy-2030', horizon: 10, from: 2021, to: 2030, successor: null, sources,
    title: text('Ten-year strategy 2021–2030', 'ຍຸດທະສາດ 10 ປີ 2021–2030', 'Chiến lược 10 năm 2021–2030'),
    short: text('Strategy', 'ຍຸດທະສາດ', 'Chiến lược'),
  },
  {
    id: 'vision-2040', horizon: 20, from: 2021, to: 2040, successor: null, sources,
    title: text('Twenty-year vision 2021–2040', 'ວິໄສທັດ 20 ປີ 2021–2040', 'Tầm nhìn 20 năm 2021–2040'),
    short: text('Vision', 'ວິໄສທັດ', 'Tầm nhìn'),
  },
];

/** The results framework under the same ids as the published one. */
export const framework: Framework = {
  goals: [
    item('goal-1', 'vision-2040', 'Competitiveness', 'ຄວາມສາມາດໃນການແຂ່ງຂັນ', 'Năng lực cạnh tranh'),
    item('goal-2', 'vision-2040', 'Public administration', 'ການບໍລິຫານລັດ', 'Hành chính công'),
    item('goal-3', 'vision-2040', 'Social fairness', 'ຄວາມຍຸຕິທຳທາງສັງຄົມ', 'Công bằng xã hội'),
    item('goal-4', 'vision-2040', 'Digital skills', 'ທັກສະດິຈິຕອນ', 'Kỹ năng số'),
  ],
  pillars: [
    item('pillar-economy', null, 'Digital economy', 'ເສດຖະກິດດິຈິຕອນ', 'Kinh tế số'),
    { ...item('pillar-government', null, 'Digital government', 'ລັດຖະບານດິຈິຕອນ', 'Chính phủ số'), order: 2 },
    { ...item('pillar-society', null, 'Digital society', 'ສັງຄົມດິຈິຕອນ', 'Xã hội số'), order: 3 },
  ],
  programmes: [
    item('programme-1', 'strategy-2030', 'Legal framework', 'ປັບປຸງ ແລະ ພັດທະນານິຕິກຳ', 'Cải cách, phát triển cơ sở pháp lý'),
    item('programme-2', 'strategy-2030', 'Technology infrastructure', 'ພັດທະນາໂຄງລ່າງພື້ນຖານເຕັກໂນໂລຊີ', 'Phát triển hệ thống cơ sở hạ tầng công nghệ'),
    item('programme-3', 'strategy-2030', 'Platform business models', 'ພັດທະນາຮູບແບບທຸລະກິດແພລດຟອມ', 'Phát triển mô hình kinh doanh nền tảng'),
    item('programme-4', 'strategy-2030', 'Human resources', 'ພັດທະນາຊັບພະຍາກອນມະນຸດ', 'Phát triển nguồn nhân lực'),
    item('programme-5', 'strategy-2030', 'Products and services', 'ພັດທະນາຜະລິດຕະພັນ ແລະ ການບໍລິການ', 'Phát triển sản phẩm và dịch vụ'),
    item('programme-6', 'strategy-2030', 'Cybersecurity of digital services', 'ພັດທະນາຄວາມປອດໄພທາງໄຊເບີຂອງການບໍລິການດິຈິຕອນ', 'Phát triển an ninh mạng dịch vụ số'),
    item('programme-7', 'strategy-2030', 'Use of digital technology in sectors', 'ນຳໃຊ້ເຕັກໂນໂລຊີດິຈິຕອນເຂົ້າໃນຂະແໜງການຕ່າງໆ', 'Sử dụng công nghệ số vào các lĩnh vực'),
  ],
  components: [
    item('component-ict', 'plan-2025', 'Strengthen the ICT industry', 'ສ້າງຄວາມເຂັ້ມແຂງໃຫ້ອຸດສາຫະກຳໄອຊີທີ', 'Tăng cường sức mạnh công nghiệp ICT'),
    { ...item('component-use', 'plan-2025', 'Use of ICT in other sectors', 'ການນຳໃຊ້ໄອຊີທີເຂົ້າໃນຂະແໜງການອື່ນ', 'Thúc đẩy các ngành kinh tế khác ứng dụng CNTT'), order: 2 },
  ],
  sectors: [
    item('sector-agriculture', 'component-use', 'Agriculture', 'ກະສິກຳ', 'Nông nghiệp'),
    { ...item('sector-trade', 'component-use', 'Trade', 'ການຄ້າ', 'Thương mại'), order: 2 },
    { ...item('sector-tourism', 'component-use', 'Tourism', 'ການທ່ອງທ່ຽວ', 'Du lịch'), order: 3 },
    { ...item('sector-industry', 'component-use', 'Industry', 'ອຸດສາຫະກຳ', 'Công nghiệp'), order: 4 },
  ],
};
