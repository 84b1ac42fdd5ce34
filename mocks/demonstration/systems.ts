import { seededRandom, seedOf } from '#lib/seeded-random.ts';
import type { System } from '#model/system.ts';
import { csvText, type CsvCell } from './csv-text.ts';
import { equivalents, ministries } from './institutions.ts';
import { asOf, current, earliest, middle } from './releases.ts';
import type { Names } from './names.ts';
import { text } from './text.ts';

const proper = (name: string): System['short'] => text(name, name, name);

const system = (id: string, name: Names, what: Names, since: string, conference = true): System => ({
  id,
  name: text(...name),
  // What the seven are called in every language.
  ...(conference ? { short: proper(name[0].replace(/ \(.*\)$/u, '')) } : {}),
  what: text(...what),
  provider: ['mtc'],
  since: { time: since, sources: ['demo-press'] },
  awards: [],
  conference,
});

/** The systems of digital government; their names are real, every date and stage is invented. */
export const systems: readonly System[] = [
  system('gnet', ['G-Net (government network)', 'ລະບົບເຄືອຂ່າຍພາກລັດ (G-Net)', 'Hệ thống mạng nội bộ G-Net'], ['Network between offices', 'ເຄືອຂ່າຍລະຫວ່າງຫ້ອງການ', 'Mạng giữa các cơ quan'], '2020-02-01'),
  system('video-conference', ['Video Conference', 'ລະບົບກອງປະຊຸມທາງໄກ (Video Conference)', 'Hệ thống hội nghị trực tuyến Video Conference'], ['Meetings at a distance', 'ກອງປະຊຸມທາງໄກ', 'Họp trực tuyến'], '2020-05-01'),
  system('eoffice', ['E-Office', 'ລະບົບຫ້ອງການທັນສະໄໝ (E-Office)', 'Hệ thống E-Office'], ['Documents between offices', 'ເອກະສານລະຫວ່າງຫ້ອງການ', 'Văn bản giữa các cơ quan'], '2020-08-01'),
  system('email', ['E-mail (government)', 'ລະບົບອີເມວພາກລັດ (E-mail)', 'Hệ thống E-mail'], ['Mail of civil servants', 'ອີເມວຂອງພະນັກງານ-ລັດຖະກອນ', 'Thư điện tử của cán bộ, công chức'], '2020-11-01'),
  system('gchat', ['G-Chat', 'ລະບົບສົນທະນາພາກລັດ (G-Chat)', 'Hệ thống G-Chat'], ['Secure messages', 'ການສົ່ງຂໍ້ຄວາມທີ່ປອດໄພ', 'Nhắn tin an toàn'], '2021-02-01'),
  system('gweb', ['G-Web', 'ລະບົບເວັບໄຊພາກລັດ (G-Web)', 'Hệ thống G-Web'], ['Web sites of offices', 'ເວັບໄຊຂອງຫ້ອງການ', 'Trang thông tin của các cơ quan'], '2021-05-01'),
  system('gshare', ['G-Share', 'ລະບົບແບ່ງປັນເອກະສານພາກລັດ (G-Share)', 'Hệ thống G-Share'], ['Shared files', 'ການແບ່ງປັນເອກະສານ', 'Chia sẻ tài liệu'], '2021-08-01'),
  system('laopedia', ['Government Laopedia', 'ລະບົບກະດານຂໍ້ມູນຊຸມຊົນລາວ ພາກລັດ (Government Laopedia)', 'Hệ thống Government Laopedia'], ['Notices for communities', 'ກະດານຂໍ້ມູນຊຸມຊົນ', 'Bảng thông tin cộng đồng'], '2022-02-01', false),
  {
    ...system('citizen-management', ['Citizen management system', 'ລະບົບຄຸ້ມຄອງພົນລະເມືອງ', 'Hệ thống quản lý công dân'], ['Register of citizens', 'ທະບຽນພົນລະເມືອງ', 'Đăng ký công dân'], '2022-05-01', false),
    awards: [{ text: text('Demonstration award', 'ລາງວັນສາທິດ', 'Giải thưởng minh họa'), time: 2023, sources: ['demo-press'] }],
  },
  system('gov-x', ['Gov-X', 'Gov-X', 'Gov-X'], ['One application for citizens', 'ແອັບດຽວສຳລັບພົນລະເມືອງ', 'Ứng dụng một cửa cho người dân'], '2022-08-01', false),
  system('digital-id', ['National digital ID card', 'ບັດປະຈຳຕົວດິຈິຕອນແຫ່ງຊາດ', 'Thẻ căn cước số quốc gia'], ['Identity card with a chip', 'ບັດປະຈຳຕົວທີ່ມີຊິບ', 'Thẻ căn cước gắn chip'], '2022-11-01', false),
  system('lapnet', ['LAPNet (Lao National Payment Network)', 'ເຄືອຂ່າຍການຊຳລະແຫ່ງຊາດລາວ (LAPNet)', 'Mạng lưới thanh toán quốc gia Lào (LAPNet)'], ['Retail payments', 'ການຊຳລະຍ່ອຍ', 'Thanh toán bán lẻ'], '2023-02-01', false),
  system('data-exchange', ['Government data exchange', 'ການແລກປ່ຽນຂໍ້ມູນພາກລັດ', 'Trao đổi dữ liệu nhà nước'], ['Data between offices', 'ຂໍ້ມູນລະຫວ່າງຫ້ອງການ', 'Dữ liệu giữa các cơ quan'], '2023-05-01', false),
  system('root-ca', ['National Root CA (electronic signature)', 'ຜູ້ອອກໃບຢັ້ງຢືນເອເລັກໂຕຣນິກຂັ້ນຮາກແຫ່ງຊາດ (Root CA)', 'Tổ chức chứng thực chữ ký điện tử gốc quốc gia (Root CA)'], ['Certificates for electronic signatures', 'ໃບຢັ້ງຢືນສຳລັບລາຍເຊັນເອເລັກໂຕຣນິກ', 'Chứng thư cho chữ ký điện tử'], '2023-08-01', false),
];

const header = ['SYSTEM', 'BODY', 'STAGE', 'DATE', 'SOURCE', 'VINTAGE', 'STATE', 'NOTE'];

/** Every system in every ministry and equivalent body: the stages it has passed, with their dates. */
export function rolloutCsv(seed: number): string {
  const random = seededRandom(seedOf(seed, 'rollout'));
  const rows = systems.flatMap(({ id }, order) =>
    [...ministries, ...equivalents].flatMap((body, place): readonly (readonly CsvCell[])[] => {
      const reached = place === 0 ? 4 : random.whole(Math.max(0, 3 - Math.floor(order / 2)), 4);
      const stages = reached === 0 ? [0] : Array.from({ length: reached }, (_, index) => index + 1);
      const start = 2020 + Math.floor(order / 4);
      const dated = stages.map((stage, index) => [stage, `${start + index + (place > 8 ? 1 : 0)}-${String(random.whole(1, 9)).padStart(2, '0')}-15`] as const);
      // What would come after the day of the release has not been reached.
      return dated.filter(([, date]) => date <= asOf).map(([stage, date]) => [id, body.id, stage, date, 'demo-register', vintageOf(date), '', '']);
    }),
  );
  return csvText([header, ...rows]);
}

function vintageOf(date: string): string {
  if (date < '2025-11') return earliest;
  return date < '2026-05' ? middle : current;
}
