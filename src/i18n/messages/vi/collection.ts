import type { Message } from '../../message.ts';
import type { messages as english } from '../en/collection.ts';

export const messages = {
  'collection.title': 'Mẫu thu thập',
  'collection.note': 'Sổ Excel đề nghị một cơ quan cung cấp số liệu đến hạn, kèm đơn vị tính, giới hạn cho phép và danh sách để chọn. Điền xong thì nhập lại ở trang này.',
  'collection.institution': 'Cơ quan',
  'collection.institution.choose': 'Chọn cơ quan',
  'collection.download': 'Tải mẫu (.xlsx)',
  'collection.downloadOwn': 'Mẫu thu thập số liệu (.xlsx)',
  'collection.making': 'Đang tạo mẫu.',
  'collection.done': 'Đã lưu {file}.',
  'collection.failed': 'Không tạo được mẫu. Vui lòng thử lại.',
} as const satisfies Record<keyof typeof english, Message>;
