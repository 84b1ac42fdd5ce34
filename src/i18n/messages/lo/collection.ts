import type { Message } from '../../message.ts';
import type { messages as english } from '../en/collection.ts';

export const messages = {
  'collection.title': 'ແມ່ແບບເກັບກຳ',
  'collection.note': 'ຟາຍ Excel ທີ່ຂໍຕົວເລກທີ່ຮອດກຳນົດຈາກອົງການໜຶ່ງ ພ້ອມຫົວໜ່ວຍ, ຄ່າທີ່ອະນຸຍາດ ແລະ ລາຍການໃຫ້ເລືອກ. ຕື່ມແລ້ວ ນຳເຂົ້າຄືນຢູ່ໜ້ານີ້.',
  'collection.institution': 'ອົງການ',
  'collection.institution.choose': 'ເລືອກອົງການ',
  'collection.download': 'ດາວໂຫຼດແມ່ແບບ (.xlsx)',
  'collection.downloadOwn': 'ແມ່ແບບເກັບກຳຕົວເລກ (.xlsx)',
  'collection.making': 'ກຳລັງສ້າງແມ່ແບບ.',
  'collection.done': 'ບັນທຶກ {file} ແລ້ວ.',
  'collection.failed': 'ສ້າງແມ່ແບບບໍ່ໄດ້. ກະລຸນາລອງອີກຄັ້ງ.',
} as const satisfies Record<keyof typeof english, Message>;
