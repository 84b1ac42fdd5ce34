import type { Message } from '../../message.ts';
import type { messages as english } from '../en/office.ts';

export const messages = {
  'office.figure': 'ຮູບທີ',
  'office.table': 'ຕາຕະລາງທີ',
  'office.continued': '{title} ({number}/{of})',
  'office.inNotes': 'ຂໍ້ຄວາມເຕັມຢູ່ໃນບັນທຶກຂອງຜູ້ບັນຍາຍ.',
} as const satisfies Record<keyof typeof english, Message>;
