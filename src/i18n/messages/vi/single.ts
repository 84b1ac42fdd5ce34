import type { messages as english } from '../en/single.ts';

export const messages = {
  'single.title': 'Bản sao này là một tệp duy nhất',
  'single.holds': 'Bản sao này là một tệp duy nhất, chứa bản công bố {release}, số liệu tính đến {date}, và không cần kết nối.',
  'single.newer': 'Các bản công bố mới hơn có trên trang công khai.',
  'single.ask': 'Để có bản công bố mới hơn, hãy hỏi người đã đưa tệp này cho bạn.',
  'single.whole': 'Tệp {name} chứa mọi trang bằng ba ngôn ngữ và mọi tệp để tải xuống của bản công bố {release}. Có thể chuyển nguyên tệp cho người khác; tệp không gửi yêu cầu đến máy chủ nào.',
  'single.without': 'Ba việc chỉ có trên trang công khai: cài đặt thành ứng dụng, lưu các trang để đọc ngoại tuyến và hiển thị chỉ tiêu trong trang web khác.',
  'single.demonstration.screens': 'Dữ liệu minh họa ở đây chỉ có cho các trang; các tệp để tải xuống của dữ liệu đó được bỏ ra để tệp này nhỏ.',
  'single.demonstration.none': 'Dữ liệu minh họa được bỏ ra để tệp này nhỏ.',
  'single.addresses.site': 'Trích dẫn và địa chỉ sao chép dẫn đến trang công khai, nơi người khác tìm thấy cùng nội dung.',
  'single.addresses.file': 'Tệp này không biết trang công khai nào: trích dẫn và địa chỉ sao chép nêu tên tệp và trang trong tệp.',
  'single.download.absent': 'Tệp {name} không có trong bản sao này.',
} as const satisfies Record<keyof typeof english, string>;
