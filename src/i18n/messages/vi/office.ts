import type { Message } from '../../message.ts';
import type { messages as english } from '../en/office.ts';

export const messages = {
  'office.figure': 'Hình',
  'office.table': 'Bảng',
  'office.continued': '{title} ({number}/{of})',
  'office.inNotes': 'Toàn văn nằm trong phần ghi chú.',
} as const satisfies Record<keyof typeof english, Message>;
