import type { Message } from '../../message.ts';
import type { messages as english } from '../en/embed.ts';

export const messages = {
  'embed.fullPage': 'ໜ້າເຕັມ: ແຫຼ່ງຂໍ້ມູນຂອງແຕ່ລະຄ່າ, ແຂວງ ແລະ ເຫດຜົນຂອງຜົນປະເມີນ – {site}',
  'embed.toSite': 'ໄປທີ່ເວັບໄຊ',
  'embed.noIndicator': 'ທີ່ຢູ່ນີ້ບໍ່ໄດ້ບອກຊື່ຕົວຊີ້ວັດ.',
  'embed.unknown': 'ສະບັບເຜີຍແຜ່ຫຼ້າສຸດບໍ່ມີຕົວຊີ້ວັດ “{id}”.',
  'embed.newer': 'ບ່ອນນີ້ຝັງຂໍ້ມູນຈາກສະບັບເຜີຍແຜ່ {pinned}. ມີສະບັບເຜີຍແຜ່ໃໝ່ກວ່າແລ້ວ: {release}, ຂໍ້ມູນຮອດ{date}. ຮູບ, ຜົນປະເມີນ ແລະ ຂໍ້ຄົ້ນພົບຂ້າງລຸ່ມແມ່ນຂອງສະບັບໃໝ່ກວ່າ.',
  'embed.released.latest': 'ຄ່າຫຼ້າສຸດໃນສະບັບນັ້ນ: {value}.',
  'embed.released.table': 'ຄ່າໃນຕອນນັ້ນ ແລະ ປັດຈຸບັນ',
  'embed.noScript': 'ຮູບນີ້ຕ້ອງເປີດໃຊ້ JavaScript. ຕົວເລກຢູ່ໜ້າເຕັມ:',
  'embed.title': 'ຝັງໃສ່ເວັບໄຊອື່ນ',
  'embed.intro': 'ກອບສະແດງສະຖານະ, ຂໍ້ຄົ້ນພົບ, ຮູບ ແລະ ແຫຼ່ງຂໍ້ມູນ ພ້ອມບອກສະບັບເຜີຍແຜ່. ໃຊ້ຂໍ້ມູນບໍ່ເກີນ 60 KB, ບໍ່ຂໍຫຍັງຈາກເຄື່ອງແມ່ຂ່າຍອື່ນ ແລະ ບໍ່ເກັບຫຍັງໄວ້ໃນອຸປະກອນຂອງຜູ້ອ່ານ.',
  'embed.pin': 'ຍຶດຕິດກັບສະບັບເຜີຍແຜ່ {release}: ສືບຕໍ່ສະແດງຄ່າທີ່ເຜີຍແຜ່ໃນສະບັບນັ້ນ ແລະ ບອກເມື່ອມີສະບັບໃໝ່ກວ່າ',
  'embed.code': 'ໂຄດສຳລັບໜ້າເວັບຂອງທ່ານ',
  'embed.copyCode': 'ສຳເນົາໂຄດ',
  'embed.preview': 'ເບິ່ງຕົວຢ່າງກອບ',
  'embed.cite.bibtex': 'ສຳເນົາສຳລັບ BibTeX',
  'embed.cite.ris': 'ບັນທຶກສຳລັບໂປຣແກຣມຈັດການເອກະສານອ້າງອີງ (RIS)',
  'embed.cite.licence': 'ການສັງລວມຢູ່ພາຍໃຕ້ {licence}; ນຳໃຊ້ຕາມເງື່ອນໄຂຂອງແຕ່ລະແຫຼ່ງ',
} as const satisfies Record<keyof typeof english, Message>;
