import type { Message } from '../../message.ts';
import type { otherMessages as english } from '../en/method-others.ts';

export const otherMessages = {
  'method.others.title': 'Phương pháp của các tổ chức khác',
  'method.others.note':
    'Bốn phương pháp đã công bố đánh giá cùng số liệu bên cạnh trang này. Chúng không bao giờ làm thay đổi đánh giá; chỗ nào khác nhau đều được nêu rõ. Quy tắc của chúng áp dụng cho mục tiêu tăng hoặc giảm, không áp dụng cho giới hạn, khoảng hay việc phải hoàn thành.',
  'method.name.trajectory': 'Trang này',
  'method.name.opensdg': 'Thống kê Canada',
  'method.name.unsd': 'Thống kê LHQ',
  'method.name.german': 'Đức',
  'method.name.escap': 'ESCAP (LHQ)',
  'method.full.opensdg': 'Tốc độ tăng thực tế so với tốc độ cần có: Cơ quan Thống kê Canada, cho Open SDG',
  'method.full.unsd': 'Biểu đồ tiến độ: Cơ quan Thống kê Liên hợp quốc, theo cách Eustat áp dụng',
  'method.full.german': 'Ký hiệu thời tiết: chiến lược phát triển bền vững của Đức',
  'method.full.escap': 'Tiến độ dự kiến: ESCAP của Liên hợp quốc',
  'method.about.opensdg':
    'So sánh tốc độ tăng hằng năm kể từ giá trị gốc với tốc độ đưa giá trị gốc tới mục tiêu. Từ 95% tốc độ đó trở lên là tiến bộ đáng kể, từ 60% là trung bình, từ 0 là hạn chế; dưới mức đó là xấu đi.',
  'method.about.unsd':
    'Kéo dài tốc độ tăng kể từ giá trị gốc đến năm mục tiêu và xem khi đó đi được bao nhiêu phần chặng đường: từ 95% là đạt mục tiêu, từ 10% là cần tăng tốc, dưới mức đó là trì trệ.',
  'method.about.german':
    'Kéo dài mức thay đổi bình quân của những năm gần nhất đến năm mục tiêu và xem sẽ thiếu bao nhiêu của phần đường còn lại: dưới 5% là nắng, đến 20% là nắng có mây, nhiều hơn là mây; bão khi giá trị rời xa mục tiêu. Cần bốn năm liên tiếp.',
  'method.about.escap':
    'Kéo dài mức thay đổi bình quân hằng năm đến năm mục tiêu, trong giới hạn của thang đo, và đo phần đường đi được từ 0 đến 10. Trên 9 là duy trì, trên 0 là tăng tốc, còn lại là phải đảo chiều.',
  'method.about.composites':
    'Các chỉ số như Chỉ số phát triển Chính phủ điện tử hay Chỉ số phát triển con người, và điểm của Báo cáo Phát triển bền vững, xếp hạng quốc gia theo các mốc cố định chứ không theo mục tiêu của kế hoạch. Ở đây chúng chỉ dùng để đối chiếu, không bao giờ dùng để đánh giá.',
  'method.course.note': 'Để so sánh được, các mức của mọi phương pháp được đọc thành một trong ba hướng: mục tiêu trong tầm tay (đúng hướng), tiến bộ quá chậm (chậm), hoặc không tiến thêm (chệch hướng).',
  'method.course.on-course': 'Đúng hướng',
  'method.course.slow': 'Chậm',
  'method.course.off-course': 'Chệch hướng',
  'method.course.none': 'Chưa thể đánh giá',
  'method.compare.title': 'Mọi đánh giá theo năm phương pháp',
  'method.compare.summary': 'Bản công bố này có {count} đánh giá mà phương pháp khác cũng xét được; {sensitive} đánh giá phụ thuộc vào phương pháp.',
  'method.compare.none': 'Bản công bố này không có đánh giá nào có mục tiêu và giá trị gốc để phương pháp khác xét.',
  'method.compare.few': 'Hai ba đánh giá chưa nói lên phương pháp nào nghiêm hơn. Bảng sẽ dài thêm khi có thêm mục tiêu và giá trị gốc được công bố.',
  'method.compare.lastKnown': 'Đánh giá chưa thể đưa ra được so sánh bằng đánh giá gần nhất, vẽ bằng nét viền.',
  'method.compare.caption': 'Hướng của từng đánh giá theo từng phương pháp; đánh giá phụ thuộc vào phương pháp đứng trước',
  'method.compare.indicator': 'Chỉ tiêu',
  'method.compare.sensitive': 'phụ thuộc vào phương pháp',
  'method.compare.agreeTitle': 'Các phương pháp thống nhất đến đâu',
  'method.compare.agrees': '{name} cùng hướng với trang này ở {same} trên {of} đánh giá.',
  'method.compare.noAgreement': 'Không có đánh giá nào mà cả {name} và trang này cùng xét được.',
  'method.compare.matrixCaption': 'Số đánh giá mà hai phương pháp chỉ cùng hướng, trên số đánh giá cả hai cùng xét được',
  'method.compare.cell': '{same} trên {of}',
  'method.compare.method': 'Phương pháp',
} satisfies Readonly<Record<keyof typeof english, Message>>;
