import type { Message } from '../../message.ts';
import type { messages as english } from '../en/figure.ts';

export const messages = {
  'figure.actions': 'Lấy hình này về sử dụng: {title}',
  'figure.svg': 'SVG',
  'figure.png': 'PNG',
  'figure.copy': 'Sao chép thành văn bản',
  'figure.cite': 'Trích dẫn',
  'figure.copyCitation': 'Sao chép trích dẫn',
  'figure.working': 'Đang chuẩn bị tệp',
  'figure.done': 'Đã lưu thành {file}.',
  'figure.failed': 'Không tạo được tệp. Vui lòng thử lại.',
  'figure.copied': 'Đã sao chép.',
  'figure.notCopied': 'Trình duyệt không cho phép sao chép; vui lòng chọn nội dung rồi sao chép.',
  'figure.text': 'Nội dung hình dưới dạng văn bản',
  'figure.sources': 'Nguồn số liệu: {sources}',
  'figure.sourcesAll': 'Tính từ toàn bộ bộ dữ liệu; nguồn của từng giá trị ghi trên trang của chỉ tiêu.',
  'figure.release': 'Số liệu tính đến {date}; bản công bố {release}; bộ dữ liệu {fingerprint}; tổng hợp theo {licence}, áp dụng điều khoản của từng nguồn',
  'figure.citation': '{site}: “{title}”, bản công bố {release}, số liệu tính đến {date}, bộ dữ liệu {fingerprint}.',
  'figure.sentence': '{text}.',
  'figure.text.row': '{name}: {cells}',
  'figure.text.cell': '{column} {value}',
  'figure.text.status': '{status} ({text})',
  'figure.programmes.finding': 'Trong {count} chương trình, {bad} chương trình có ít nhất một chỉ tiêu cách xa kế hoạch hoặc thụt lùi ở lần đánh giá gần nhất.',
  'figure.mark.solid': 'Điểm đặc: {word}.',
  'figure.mark.hollow': 'Điểm rỗng: {word}.',
} satisfies Readonly<Record<keyof typeof english, Message>>;
