import type { Message } from '../../message.ts';
import type { messages as english } from '../en/embed.ts';

export const messages = {
  'embed.fullPage': 'Trang đầy đủ: nguồn của từng giá trị, các tỉnh, lý do đánh giá – {site}',
  'embed.toSite': 'Đến trang web',
  'embed.noIndicator': 'Địa chỉ này không nêu chỉ tiêu nào.',
  'embed.unknown': 'Bản công bố mới nhất không có chỉ tiêu “{id}”.',
  'embed.newer': 'Ở đây nhúng bản công bố {pinned}. Đã có bản công bố mới hơn: {release}, số liệu tính đến {date}. Hình, đánh giá và nhận định bên dưới là của bản mới hơn.',
  'embed.released.latest': 'Giá trị mới nhất trong bản đó: {value}.',
  'embed.released.table': 'Giá trị khi đó và hiện nay',
  'embed.noScript': 'Hình này cần JavaScript. Số liệu có trên trang đầy đủ:',
  'embed.title': 'Nhúng vào trang khác',
  'embed.intro': 'Khung hiển thị trạng thái, nhận định, hình và nguồn, kèm bản công bố. Khung nặng tối đa 60 KB, không gọi máy chủ khác và không lưu gì trên thiết bị của người đọc.',
  'embed.pin': 'Cố định ở bản công bố {release}: tiếp tục hiển thị giá trị của bản đó và cho biết khi có bản mới hơn',
  'embed.code': 'Mã cho trang của bạn',
  'embed.copyCode': 'Sao chép mã',
  'embed.preview': 'Xem thử khung',
  'embed.cite.bibtex': 'Sao chép cho BibTeX',
  'embed.cite.ris': 'Lưu cho phần mềm quản lý trích dẫn (RIS)',
  'embed.cite.licence': 'Bản tổng hợp theo {licence}; áp dụng điều kiện của từng nguồn',
} as const satisfies Record<keyof typeof english, Message>;
