import type { Institution } from '#model/institution.ts';
import { text } from './text.ts';

const sources = ['demo-gazette'];
const reform = '2025-03-20';

type Dates = { readonly from?: number | string | null; readonly formerly?: readonly string[] };

/** A ministry is called by its field where there is little room. */
const shortOf = (en: string, lo: string, vi: string): Institution['short'] =>
  text(en.replace(/^Ministry of /u, ''), lo.replace(/^ກະຊວງ/u, ''), vi.replace(/^Bộ /u, ''));

const body = (id: string, kind: Institution['kind'], en: string, lo: string, vi: string, dates: Dates = {}): Institution => ({
  id,
  name: text(en, lo, vi),
  short: shortOf(en, lo, vi),
  kind,
  from: dates.from ?? null,
  to: null,
  ...(dates.formerly === undefined ? {} : { formerly: [...dates.formerly] }),
  sources,
});

const former = (id: string, en: string, lo: string, vi: string, to: string | number, successor: string | null): Institution => ({
  id, name: text(en, lo, vi), short: shortOf(en, lo, vi), kind: 'ministry', from: null, to, successor, sources,
});

/** The ministries since March 2025. */
export const ministries: readonly Institution[] = [
  body('mtc', 'ministry', 'Ministry of Technology and Communications', 'ກະຊວງເຕັກໂນໂລຊີ ແລະ ການສື່ສານ', 'Bộ Công nghệ và Truyền thông', { from: 2021, formerly: ['mpt'] }),
  body('mae', 'ministry', 'Ministry of Agriculture and Environment', 'ກະຊວງກະສິກຳ ແລະ ສິ່ງແວດລ້ອມ', 'Bộ Nông nghiệp và Môi trường', { from: reform, formerly: ['maf', 'monre'] }),
  body('moic', 'ministry', 'Ministry of Industry and Commerce', 'ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ', 'Bộ Công Thương', { formerly: ['mem'] }),
  body('moes', 'ministry', 'Ministry of Education and Sports', 'ກະຊວງສຶກສາທິການ ແລະ ກິລາ', 'Bộ Giáo dục và Thể thao'),
  body('mof', 'ministry', 'Ministry of Finance', 'ກະຊວງການເງິນ', 'Bộ Tài chính', { formerly: ['mpi'] }),
  body('mofa', 'ministry', 'Ministry of Foreign Affairs', 'ກະຊວງການຕ່າງປະເທດ', 'Bộ Ngoại giao'),
  body('moct', 'ministry', 'Ministry of Culture and Tourism', 'ກະຊວງວັດທະນະທຳ ແລະ ການທ່ອງທ່ຽວ', 'Bộ Văn hóa và Du lịch', { from: reform, formerly: ['micat'] }),
  body('moj', 'ministry', 'Ministry of Justice', 'ກະຊວງຍຸຕິທຳ', 'Bộ Tư pháp'),
  body('molsw', 'ministry', 'Ministry of Labour and Social Welfare', 'ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ', 'Bộ Lao động và Phúc lợi xã hội'),
  body('mond', 'ministry', 'Ministry of National Defence', 'ກະຊວງປ້ອງກັນປະເທດ', 'Bộ Quốc phòng'),
  body('mpwt', 'ministry', 'Ministry of Public Works and Transport', 'ກະຊວງໂຍທາທິການ ແລະ ຂົນສົ່ງ', 'Bộ Công chính và Vận tải'),
  body('mops', 'ministry', 'Ministry of Public Security', 'ກະຊວງປ້ອງກັນຄວາມສະຫງົບ', 'Bộ Công an'),
  body('moh', 'ministry', 'Ministry of Health', 'ກະຊວງສາທາລະນະສຸກ', 'Bộ Y tế'),
];

/** Bodies that stand beside the ministries. */
export const equivalents: readonly Institution[] = [
  body('pmo', 'equivalent', "Prime Minister's Office", 'ສຳນັກງານນາຍົກລັດຖະມົນຕີ', 'Văn phòng Thủ tướng'),
  body('sia', 'equivalent', 'State Inspection Authority', 'ອົງການກວດກາແຫ່ງລັດ', 'Cơ quan Thanh tra Nhà nước'),
  body('bol', 'equivalent', 'Bank of the Lao PDR', 'ທະນາຄານແຫ່ງ ສປປ ລາວ', 'Ngân hàng CHDCND Lào'),
];

const others: readonly Institution[] = [
  body('ndtc', 'committee', 'National Committee on Digital Transformation', 'ຄະນະກຳມະການລະດັບຊາດ ເພື່ອການຫັນເປັນດິຈິຕອນ', 'Ủy ban Quốc gia về chuyển đổi số', { from: '2023-06-02' }),
  { ...body('dgc', 'agency', 'Digital Government Center', 'ສູນບໍລິຫານລັດດິຈິຕອນ', 'Trung tâm Chính phủ số'), parent: 'mtc' },
  body('lanic', 'agency', 'Lao National Internet Center', 'ສູນອິນເຕີເນັດແຫ່ງຊາດ', 'Trung tâm Internet quốc gia'),
  body('nimc', 'committee', 'National Internet Management Committee', 'ຄະນະກຳມະການຄຸ້ມຄອງອິນເຕີເນັດແຫ່ງຊາດ', 'Ủy ban Quản lý Internet quốc gia'),
  body('vientiane-province-office', 'office', 'Vientiane Province Office', 'ຫ້ອງວ່າການແຂວງວຽງຈັນ', 'Văn phòng tỉnh Viêng Chăn'),
  body('lsb', 'agency', 'Lao Statistics Bureau', 'ສູນສະຖິຕິແຫ່ງຊາດ', 'Trung tâm Thống kê quốc gia Lào'),
  body('na', 'assembly', 'National Assembly', 'ສະພາແຫ່ງຊາດ', 'Quốc hội'),
  body('government', 'government', 'Government', 'ລັດຖະບານ', 'Chính phủ'),
];

const dissolved: readonly Institution[] = [
  former('mpt', 'Ministry of Posts and Telecommunications', 'ກະຊວງໄປສະນີ, ໂທລະຄົມມະນາຄົມ ແລະ ການສື່ສານ', 'Bộ Bưu chính và Viễn thông', 2021, 'mtc'),
  former('maf', 'Ministry of Agriculture and Forestry', 'ກະຊວງກະສິກຳ ແລະ ປ່າໄມ້', 'Bộ Nông Lâm nghiệp', reform, 'mae'),
  former('monre', 'Ministry of Natural Resources and Environment', 'ກະຊວງຊັບພະຍາກອນທຳມະຊາດ ແລະ ສິ່ງແວດລ້ອມ', 'Bộ Tài nguyên và Môi trường', reform, 'mae'),
  former('mem', 'Ministry of Energy and Mines', 'ກະຊວງພະລັງງານ ແລະ ບໍ່ແຮ່', 'Bộ Năng lượng và Mỏ', reform, 'moic'),
  former('mpi', 'Ministry of Planning and Investment', 'ກະຊວງແຜນການ ແລະ ການລົງທຶນ', 'Bộ Kế hoạch và Đầu tư', reform, 'mof'),
  former('micat', 'Ministry of Information, Culture and Tourism', 'ກະຊວງຖະແຫຼງຂ່າວ, ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ', 'Bộ Thông tin, Văn hóa và Du lịch', reform, 'moct'),
  former('moha', 'Ministry of Home Affairs', 'ກະຊວງພາຍໃນ', 'Bộ Nội vụ', reform, null),
];

/** Every body of the demonstration, those of today before those dissolved. */
export const institutions: readonly Institution[] = [...ministries, ...equivalents, ...others, ...dissolved];
