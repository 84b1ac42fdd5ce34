import type { messages as english } from '../en/about.ts';

export const messages = {
  'about.title': 'Giới thiệu trang này',
  'about.demonstration':
    'Quý vị đang xem bộ dữ liệu minh họa. Mọi số liệu, quyết định và thời hạn trong đó đều do chương trình giả định; những gì nói về nguồn dưới đây áp dụng cho bộ dữ liệu công bố.',

  'about.purpose.title': 'Mục đích',
  'about.purpose.plans':
    'Trang này cho thấy CHDCND Lào đã thực hiện các kế hoạch kinh tế số đến đâu: Kế hoạch 5 năm 2021–2025, Chiến lược 2021–2030 và Tầm nhìn 2021–2040. Trang dành cho công chúng, các bộ trưởng và cán bộ kế hoạch, bằng tiếng Lào, tiếng Anh và tiếng Việt.',
  'about.purpose.rule':
    'Mỗi số liệu đều ghi nguồn, mỗi kết quả đánh giá đều trình bày cách tính. Nếu mục tiêu, giá trị gốc hoặc giá trị gần đây chưa được công bố thì câu trả lời là “Chưa thể đánh giá”, kèm lý do.',
  'about.purpose.method': 'Cách đánh giá',
  'about.purpose.glossary': 'Thuật ngữ',

  'about.publisher.title': 'Đơn vị công bố và tính chất',
  'about.publisher.name': 'Đơn vị công bố: {publisher}.',
  'about.publisher.unofficial': 'Trang này được tổng hợp từ các nguồn công khai; không phải ấn phẩm chính thức.',
  'about.publisher.official': 'Trang này là ấn phẩm chính thức.',
  'about.publisher.named':
    'Các cơ quan được nêu tên vì phụ trách một lĩnh vực, một hệ thống hoặc một văn bản. Việc nêu tên không có nghĩa là cơ quan đó đã kiểm tra hoặc phê duyệt nội dung.',

  'about.release.title': 'Bản công bố này',
  'about.release.id': 'Bản công bố',
  'about.release.asOf': 'Số liệu tính đến',
  'about.release.method': 'Phương pháp',
  'about.release.methodVersion': '{method}, phiên bản {version}',
  'about.release.fingerprint': 'Mã kiểm chứng bộ dữ liệu (SHA-256)',
  'about.release.same': 'Hai người thấy cùng một mã kiểm chứng là đang xem cùng một bộ số liệu. Mã này có trên mọi trang và trong mọi tệp lấy từ đây.',

  'about.data.title': 'Số liệu được đưa vào thế nào',
  'about.data.sources':
    'Nhóm biên tập chép số liệu từ tài liệu đã công bố, cơ sở dữ liệu thống kê và báo chí vào các tệp văn bản, mỗi dòng một số liệu, không dòng nào thiếu nguồn. Số liệu từ nguồn thứ cấp được đánh dấu.',
  'about.data.checks':
    'Trước mỗi lần công bố, chương trình kiểm tra đơn vị tính, khoảng giá trị, trùng lặp, mã và nguồn; có lỗi thì dừng công bố. Không có gì được điền thay: giá trị thiếu vẫn để trống.',
  'about.data.computed': 'Kết quả đánh giá và dự báo được tính từ các số liệu này theo phương pháp đã công bố. Một số chỉ tiêu được đếm từ danh mục văn bản pháp lý và danh mục hệ thống.',
  'about.data.placement': 'Chưa tìm thấy văn bản chính thức xếp chỉ tiêu vào chương trình và cơ quan; bảng theo dõi này đã xếp và ghi rõ ở chỗ đó.',
  'about.data.revisions': 'Số liệu được đính chính vẫn giữ giá trị cũ trong danh sách hiệu chỉnh.',

  'about.licence.title': 'Giấy phép',
  'about.licence.compilation': 'Bản tổng hợp',
  'about.licence.compilationText': '{licence}: được dùng phần lời, cách chọn lọc và sắp xếp, kèm tên đơn vị công bố.',
  'about.licence.figures': 'Số liệu',
  'about.licence.figuresText': 'Là dữ kiện của đơn vị công bố gốc, theo điều khoản của từng nguồn. Điều khoản được ghi cùng nguồn trên trang của mỗi chỉ tiêu:',
  'about.licence.free': 'tự do: được phổ biến lại',
  'about.licence.attribution': 'ghi nguồn: được phổ biến lại kèm tên nguồn',
  'about.licence.nonCommercial': 'phi thương mại: có hiển thị ở đây, không đưa vào tệp tải về',
  'about.licence.linkOnly': 'chỉ dẫn liên kết: có hiển thị ở đây kèm đường dẫn đến nguồn, không đưa vào tệp tải về',
  'about.licence.boundaries': 'Ranh giới',
  'about.licence.boundariesText': '© OpenStreetMap contributors, geoBoundaries, ODbL 1.0. Ranh giới năm 2017, đã giản lược, không có giá trị chính thức.',
  'about.licence.fonts': 'Phông chữ',
  'about.licence.fontsText': 'Noto Sans và Noto Sans Lao, SIL Open Font License 1.1',
  'about.licence.code': 'Chương trình',
  'about.licence.codeText': 'Giấy phép MIT',
  'about.packages.title': 'Gói phần mềm của bên khác',
  'about.packages.text': 'Một số phần của trang này do người khác làm ra và được phép phổ biến lại theo các giấy phép sau.',
  'about.packages.show': 'Danh sách các gói',
  'about.packages.name': 'Gói',
  'about.packages.version': 'Phiên bản',
  'about.packages.licence': 'Giấy phép',
  'about.packages.texts': 'Toàn văn các giấy phép (văn bản)',
  'about.packages.bill': 'Danh mục thành phần phần mềm (CycloneDX, JSON)',
  'about.packages.loading': 'Đang tải danh sách',

  'about.access.title': 'Khả năng tiếp cận',
  'about.access.aim': 'Yêu cầu đặt ra là mức AA của Hướng dẫn tiếp cận nội dung web (WCAG) 2.2. Mỗi phiên bản được kiểm tra bằng máy, với cả ba ngôn ngữ, về:',
  'about.access.axe': 'các quy tắc của công cụ axe, trên trang rộng nền sáng và trang hẹp nền tối',
  'about.access.keyboard': 'sử dụng chỉ bằng bàn phím, luôn thấy vị trí đang chọn',
  'about.access.zoom': 'chiều rộng đến 320 điểm ảnh, tức là phóng to 400%, không phải cuộn ngang',
  'about.access.colours': 'màu tương phản cao của thiết bị, giảm chuyển động và bản in',
  'about.access.status': 'Tình trạng luôn được thể hiện bằng từ, hình và màu cùng lúc. Mỗi biểu đồ đều có bảng số liệu trên cùng trang và phần tóm tắt bằng lời.',
  'about.access.limits': 'Hạn chế đã biết: chưa thử nghiệm với người dùng công nghệ hỗ trợ và chưa có đánh giá của tổ chức độc lập. Tên nguồn nước ngoài giữ nguyên ngôn ngữ gốc. Từ chỉ tình trạng bằng tiếng Lào và tiếng Việt chưa được phê duyệt chính thức.',

  'about.privacy.title': 'Quyền riêng tư',
  'about.privacy.requests': 'Trang này không gửi yêu cầu đến máy chủ nào khác, không dùng cookie và không đếm người xem. Máy chủ cung cấp trang có thể lưu nhật ký thông thường.',
  'about.privacy.stored': 'Chỉ lưu trong trình duyệt của quý vị: giao diện đã chọn, và bản sao đã kiểm tra của các số liệu đã mở, tối đa hai bản công bố, để đọc được khi mất kết nối.',

  'about.contact.title': 'Liên hệ và đính chính',
  'about.contact.feedback': 'Báo lỗi hoặc đặt câu hỏi',
  'about.contact.none':
    'Bản công bố này chưa nêu địa chỉ liên hệ. Nếu một số liệu sai, vui lòng sao chép địa chỉ trang của số liệu đó từ trình duyệt và gửi kèm nguồn của số liệu đúng cho nơi cung cấp trang này.',
} satisfies Readonly<Record<keyof typeof english, string>>;
