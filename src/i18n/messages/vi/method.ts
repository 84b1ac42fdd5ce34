import type { Message } from '../../message.ts';
import type { messages as english } from '../en/method.ts';
import { caseMessages } from './method-cases.ts';
import { otherMessages } from './method-others.ts';
import { tryMessages } from './method-try.ts';

export const messages = {
  ...tryMessages,
  ...otherMessages,
  ...caseMessages,
  'method.title': 'Cách đánh giá',
  'method.lead':
    'Mỗi đánh giá đối chiếu số liệu đã công bố với mục tiêu đã công bố. Đây không phải là đánh giá cá nhân hay cơ quan nào; khi không thể đánh giá, lý do được nêu rõ.',
  'method.contents': 'Trong trang này',
  'method.idea.title': 'Ý tưởng trong một công thức',
  'method.idea.text':
    'Mỗi chỉ tiêu bắt đầu từ giá trị gốc và cần đạt tới mục tiêu. Lộ trình kế hoạch cho biết giá trị lẽ ra phải đạt vào thời điểm của giá trị mới nhất.',
  'method.idea.formula': 'tỷ số = (giá trị mới nhất − giá trị gốc) ÷ (giá trị theo lộ trình − giá trị gốc)',
  'method.idea.note':
    'Công thức này dùng cho cả chỉ tiêu cần tăng và chỉ tiêu cần giảm. Việc so sánh được thực hiện tại thời điểm của giá trị mới nhất, không phải hôm nay, và không làm tròn trước khi so sánh.',
  'method.status.title': 'Các mức đánh giá',
  'method.status.caption': 'Từng mức đánh giá và điều kiện',
  'method.status.word': 'Đánh giá',
  'method.status.when': 'Khi nào',
  'method.rule.met': 'Giá trị đạt mục tiêu.',
  'method.rule.on-track': 'Trước thời hạn, đã đạt ít nhất {onTrack} tiến độ theo kế hoạch.',
  'method.rule.behind': 'Trước thời hạn, đã đạt ít nhất {behind} nhưng chưa tới {onTrack} tiến độ theo kế hoạch.',
  'method.rule.off-track': 'Trước thời hạn, đã đạt chưa tới {behind} tiến độ theo kế hoạch.',
  'method.rule.moving-away': 'Trước thời hạn, giá trị kém hơn giá trị gốc.',
  'method.rule.nearly-met': 'Khi hết hạn, đã đi được ít nhất {onTrack} chặng đường.',
  'method.rule.partly-met': 'Khi hết hạn, đã đi được ít nhất {behind} chặng đường.',
  'method.rule.not-met': 'Khi hết hạn, đã đi được chưa tới {behind} chặng đường.',
  'method.rule.worse-than-baseline': 'Khi hết hạn, giá trị kém hơn giá trị gốc.',
  'method.rule.breached': 'Giá trị phải nằm trong giới hạn cho phép nhưng đã vượt ra ngoài.',
  'method.rule.not-rated': 'Không thể đánh giá; lý do luôn được nêu.',
  'method.status.final':
    'Đánh giá dựa trên giá trị của năm đến hạn là kết quả cuối cùng: các giá trị sau không làm thay đổi. Nếu thiếu giá trị đó, kết quả là “chưa thể đánh giá: chưa có giá trị cuối kỳ”, và đánh giá gần nhất được vẽ bằng nét viền bên cạnh.',
  'method.reason.title': 'Vì sao chưa thể đánh giá',
  'method.reason.caption': 'Các lý do, theo thứ tự xem xét',
  'method.reason.word': 'Lý do',
  'method.reason.means': 'Ý nghĩa',
  'method.why.no-target': 'Chưa có kế hoạch nào công bố mục tiêu cho chỉ tiêu này.',
  'method.why.no-data': 'Có mục tiêu nhưng chưa có giá trị nào được công bố.',
  'method.why.no-baseline': 'Không rõ điểm xuất phát của kế hoạch.',
  'method.why.series-break': 'Cơ quan lập số liệu đã đổi cách tính giữa giá trị gốc và giá trị mới nhất.',
  'method.why.baseline-only': 'Chưa có giá trị nào mới hơn giá trị gốc.',
  'method.why.no-data-at-deadline': 'Đã hết hạn nhưng giá trị của thời điểm đó chưa được công bố.',
  'method.why.too-old': 'Giá trị mới nhất đã quá thời điểm công bố thông thường hơn ba năm và hơn hai kỳ báo cáo.',
  'method.why.too-early': 'Đến lúc đó lộ trình mới yêu cầu chưa tới một phần mười chặng đường, và thực tế chưa tới {behind}.',
  'method.why.not-due': 'Văn bản hoặc hệ thống chưa hoàn thành và chưa đến hạn.',
  'method.example.title': 'Ví dụ tính toán',
  'method.example.note':
    'Các con số chỉ để minh hoạ quy tắc; kết quả được tính ngay trên trang này bằng chính chương trình đánh giá bộ dữ liệu.',
  'method.example.caption': 'Các trường hợp giả định, mỗi quy tắc một trường hợp',
  'method.example.case': 'Trường hợp',
  'method.example.baseline': 'Giá trị gốc',
  'method.example.latest': 'Giá trị mới nhất',
  'method.example.expected': 'Theo lộ trình khi đó',
  'method.example.target': 'Mục tiêu',
  'method.example.ratio': 'Tỷ số',
  'method.example.timed': '{value} ({year})',
  'method.case.close': 'Sát lộ trình',
  'method.case.below': 'Thấp hơn lộ trình một quãng',
  'method.case.far': 'Thấp hơn lộ trình nhiều',
  'method.case.worse': 'Kém hơn lúc đầu',
  'method.case.early': 'Đạt sớm',
  'method.case.deadline': 'Giá trị của năm đến hạn',
  'method.case.nofinal': 'Năm đến hạn không có giá trị',
  'method.case.fall': 'Cần giảm',
  'method.case.zero': 'Đi qua số không',
  'method.case.floor': 'Không được thấp hơn',
  'method.case.range': 'Cần vào khoảng {lower} đến {upper}',
  'method.case.none': 'Không có mục tiêu',
  'method.more.title': 'Các quy tắc khác',
  'method.more.limits':
    'Khi mục tiêu là giới hạn tự nhiên như 100%, giá trị làm tròn bằng mức đó được coi là đạt. Ngoài ra, việc làm tròn không có tác dụng.',
  'method.more.path':
    'Nếu kế hoạch không nêu mục tiêu giai đoạn, lộ trình là đường thẳng từ giá trị gốc đến mục tiêu; các mục tiêu trước của kế hoạch là điểm gấp của đường này. Dạng khác được ghi dưới biểu đồ.',
  'method.more.forecasts': 'Số dự báo không bao giờ được dùng để đánh giá.',
  'method.more.breaks':
    'Không đánh giá xuyên qua điểm gián đoạn do cơ quan lập số liệu công bố. Nếu chỉ nghi ngờ có gián đoạn thì vẫn so sánh, nêu rõ trong câu và hạ độ tin cậy xuống D.',
  'method.more.pace':
    'Nhịp độ đã qua là mức thay đổi mỗi năm trong năm năm gần nhất; nhịp độ cần có là mức thay đổi mỗi năm từ giá trị mới nhất đến mục tiêu.',
  'method.more.projection':
    'Dự báo kéo dài đường thẳng qua các giá trị của mười năm gần nhất: trên thang logit khi biết cả hai giới hạn nên không bao giờ vượt ra ngoài, trên thang logarit khi tăng trưởng được khai báo là kép, còn lại theo chính đơn vị đo. Từ ba giá trị trở lên có thêm dải mà giá trị kế tiếp rơi vào bốn trên năm lần. Đây không phải là dự báo về chính sách.',
  'method.group.title': 'Nhóm chỉ tiêu',
  'method.group.text':
    'Chương trình, trụ cột hay kế hoạch không bao giờ được rút gọn thành một con số. Trang nêu mỗi mức đánh giá có bao nhiêu chỉ tiêu, kể tên từng chỉ tiêu cách xa kế hoạch hoặc kém hơn, và cho biết bao nhiêu chỉ tiêu có thể đánh giá. Mỗi dấu là một chỉ tiêu.',
  'method.group.mean':
    'Giá trị trung bình ở cuối trang nhóm là phần chặng đường đã đi được tính bình quân, mỗi chỉ tiêu giữ trong khoảng 0% đến 100%. Chỉ tiêu không đánh giá được không tính vào; khoảng cho biết trung bình sẽ là bao nhiêu nếu chúng chưa đi được gì hoặc đã đi hết. Dưới {coverage} độ bao phủ thì không nêu trung bình.',
  'method.age.title': 'Độ mới và độ tin cậy',
  'method.age.text': 'Độ mới của giá trị tính từ ngày công bố thông thường: trong một kỳ báo cáo là mới, trong hai kỳ là bắt đầu cũ, sau đó là cũ.',
  'method.age.caption': 'Các bậc tin cậy; lấy bậc thấp nhất phù hợp',
  'method.age.grade': 'Bậc',
  'method.grade.a': 'Từ năm giá trị, chính thức, mới',
  'method.grade.b': 'Ba hoặc bốn giá trị, hoặc bắt đầu cũ, hoặc từ sổ sách hành chính',
  'method.grade.c': 'Một hoặc hai giá trị, sơ bộ, cũ, hoặc kèm “hơn”, “khoảng”',
  'method.grade.d': 'Số ước tính, nghi ngờ gián đoạn chuỗi, hoặc không có nguồn',
  'method.origin.title': 'Nguồn gốc của quy tắc',
  'method.origin.text':
    'Các ngưỡng {onTrack} và {behind} là ngưỡng do Cơ quan Thống kê Canada và Eurostat công bố cho tiến độ hướng tới mục tiêu. Việc không đánh giá quá sớm, nửa năm công bố thông thường, ba năm là quá cũ, độ bao phủ {coverage} và khoảng năm năm là lựa chọn của trang này. Phương pháp và phiên bản được lưu cùng mỗi đánh giá: {method}, phiên bản {version}.',
} satisfies Readonly<Record<keyof typeof english, Message>>;
