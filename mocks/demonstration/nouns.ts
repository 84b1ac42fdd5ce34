/** What a made-up indicator is about: decides which breakdowns make sense. */
export type Subject = 'people' | 'households' | 'places';

/** A thing that could be measured, in words of the three languages that follow 'Demonstration indicator 12: '. */
export type Noun = { readonly subject: Subject; readonly en: string; readonly lo: string; readonly vi: string };

const noun = (subject: Subject, en: string, lo: string, vi: string): Noun => ({ subject, en, lo, vi });

export const nouns = {
  fibreVillages: noun('places', 'villages with optical fibre', 'ບ້ານທີ່ມີສາຍໃຍແກ້ວນຳແສງ', 'bản có cáp quang'),
  signalVillages: noun('places', 'villages with a 4G signal', 'ບ້ານທີ່ມີສັນຍານ 4G', 'bản có sóng 4G'),
  schoolsOnline: noun('places', 'schools with internet', 'ໂຮງຮຽນທີ່ມີອິນເຕີເນັດ', 'trường học có Internet'),
  hospitalsOnline: noun('places', 'hospitals with online booking', 'ໂຮງໝໍທີ່ມີການນັດໝາຍອອນລາຍ', 'bệnh viện có đặt lịch khám trực tuyến'),
  officesOnline: noun('places', 'district offices on the government network', 'ຫ້ອງການເມືອງທີ່ເຊື່ອມຕໍ່ເຄືອຂ່າຍພາກລັດ', 'văn phòng huyện kết nối mạng Chính phủ'),
  marketsQr: noun('places', 'markets that accept QR payment', 'ຕະຫຼາດທີ່ຮັບຊຳລະດ້ວຍ QR', 'chợ chấp nhận thanh toán QR'),
  postPoints: noun('places', 'post offices with digital services', 'ຫ້ອງການໄປສະນີທີ່ມີບໍລິການດິຈິຕອນ', 'bưu cục có dịch vụ số'),
  servicesOnline: noun('places', 'public services available online', 'ການບໍລິການພາກລັດທີ່ໃຫ້ບໍລິການອອນລາຍ', 'dịch vụ công được cung cấp trực tuyến'),
  openDatasets: noun('places', 'open government datasets', 'ຊຸດຂໍ້ມູນເປີດຂອງພາກລັດ', 'bộ dữ liệu mở của Chính phủ'),
  documentsDigital: noun('places', 'official documents sent electronically', 'ເອກະສານທາງການທີ່ສົ່ງທາງເອເລັກໂຕຣນິກ', 'văn bản hành chính gửi nhận điện tử'),
  incidentsSolved: noun('places', 'security incidents solved within a day', 'ເຫດການດ້ານຄວາມປອດໄພທີ່ແກ້ໄຂໄດ້ພາຍໃນ 1 ວັນ', 'sự cố an ninh được xử lý trong một ngày'),
  networkUptime: noun('places', 'time the government network is available', 'ເວລາທີ່ເຄືອຂ່າຍພາກລັດໃຊ້ງານໄດ້', 'thời gian mạng Chính phủ sẵn sàng hoạt động'),
  registrationDays: noun('places', 'days to register an enterprise', 'ຈຳນວນວັນໃນການຂຶ້ນທະບຽນວິສາຫະກິດ', 'số ngày đăng ký doanh nghiệp'),
  digitalTrade: noun('places', 'value of electronic commerce', 'ມູນຄ່າການຄ້າທາງເອເລັກໂຕຣນິກ', 'giá trị thương mại điện tử'),
  digitalShare: noun('places', 'digital economy share of GDP', 'ອັດຕາສ່ວນຂອງເສດຖະກິດດິຈິຕອນໃນ GDP', 'tỷ trọng kinh tế số trong GDP'),
  serviceIndex: noun('places', 'online service index', 'ດັດຊະນີການບໍລິການອອນລາຍ', 'chỉ số dịch vụ trực tuyến'),
  worldRank: noun('places', 'rank in a world index', 'ອັນດັບໃນດັດຊະນີໂລກ', 'thứ hạng trong một chỉ số thế giới'),
  electronicLaw: noun('places', 'law on electronic identification in force', 'ກົດໝາຍວ່າດ້ວຍການຢັ້ງຢືນຕົວຕົນທາງເອເລັກໂຕຣນິກມີຜົນສັກສິດ', 'luật định danh điện tử có hiệu lực'),
  dataCentre: noun('places', 'national data centre in operation', 'ສູນຂໍ້ມູນແຫ່ງຊາດເປີດໃຫ້ບໍລິການ', 'trung tâm dữ liệu quốc gia đi vào hoạt động'),
  dataExchange: noun('places', 'government data exchange in operation', 'ລະບົບແລກປ່ຽນຂໍ້ມູນພາກລັດເປີດໃຫ້ບໍລິການ', 'hệ thống chia sẻ dữ liệu Chính phủ đi vào hoạt động'),
  internetPeople: noun('people', 'people who use the internet', 'ຜູ້ນຳໃຊ້ອິນເຕີເນັດ', 'người sử dụng Internet'),
  phonePeople: noun('people', 'people who own a smartphone', 'ຜູ້ເປັນເຈົ້າຂອງໂທລະສັບສະມາດໂຟນ', 'người sở hữu điện thoại thông minh'),
  skilledPeople: noun('people', 'people with basic digital skills', 'ຜູ້ມີທັກສະດິຈິຕອນຂັ້ນພື້ນຖານ', 'người có kỹ năng số cơ bản'),
  trainedPeople: noun('people', 'people trained in digital skills', 'ຜູ້ໄດ້ຮັບການຝຶກອົບຮົມທັກສະດິຈິຕອນ', 'người được đào tạo kỹ năng số'),
  walletPeople: noun('people', 'people with a mobile wallet', 'ຜູ້ມີກະເປົາເງິນຜ່ານມືຖື', 'người có ví điện tử'),
  buyingPeople: noun('people', 'people who buy online', 'ຜູ້ຊື້ສິນຄ້າອອນລາຍ', 'người mua hàng trực tuyến'),
  identityPeople: noun('people', 'people with a digital identity', 'ຜູ້ມີບັດປະຈຳຕົວດິຈິຕອນ', 'người có định danh số'),
  servedPeople: noun('people', 'people who use public services online', 'ຜູ້ນຳໃຊ້ການບໍລິການພາກລັດທາງອອນລາຍ', 'người sử dụng dịch vụ công trực tuyến'),
  teachers: noun('people', 'teachers with digital skills', 'ຄູທີ່ມີທັກສະດິຈິຕອນ', 'giáo viên có kỹ năng số'),
  pupils: noun('people', 'pupils who learn with a computer', 'ນັກຮຽນທີ່ຮຽນດ້ວຍຄອມພິວເຕີ', 'học sinh học tập bằng máy tính'),
  graduates: noun('people', 'graduates in technology', 'ຜູ້ຈົບການສຶກສາດ້ານເຕັກໂນໂລຊີ', 'người tốt nghiệp ngành công nghệ'),
  officials: noun('people', 'civil servants with an electronic signature', 'ພະນັກງານ-ລັດຖະກອນທີ່ມີລາຍເຊັນເອເລັກໂຕຣນິກ', 'cán bộ, công chức có chữ ký điện tử'),
  farmers: noun('people', 'farmers who use digital price information', 'ຊາວກະສິກອນທີ່ນຳໃຊ້ຂໍ້ມູນລາຄາແບບດິຈິຕອນ', 'nông dân sử dụng thông tin giá cả số'),
  traders: noun('people', 'traders who sell online', 'ຜູ້ຄ້າຂາຍທີ່ຂາຍອອນລາຍ', 'người bán hàng trực tuyến'),
  guides: noun('people', 'tourism workers trained in digital tools', 'ພະນັກງານທ່ອງທ່ຽວທີ່ໄດ້ຝຶກນຳໃຊ້ເຄື່ອງມືດິຈິຕອນ', 'lao động du lịch được đào tạo công cụ số'),
  internetHomes: noun('households', 'households with internet', 'ຄົວເຮືອນທີ່ມີອິນເຕີເນັດ', 'hộ gia đình có Internet'),
  computerHomes: noun('households', 'households with a computer', 'ຄົວເຮືອນທີ່ມີຄອມພິວເຕີ', 'hộ gia đình có máy tính'),
  fibreHomes: noun('households', 'households with optical fibre', 'ຄົວເຮືອນທີ່ມີສາຍໃຍແກ້ວນຳແສງ', 'hộ gia đình có cáp quang'),
  televisionHomes: noun('households', 'households with digital television', 'ຄົວເຮືອນທີ່ມີໂທລະພາບດິຈິຕອນ', 'hộ gia đình có truyền hình số'),
  payingHomes: noun('households', 'households that pay bills online', 'ຄົວເຮືອນທີ່ຊຳລະຄ່າບໍລິການອອນລາຍ', 'hộ gia đình thanh toán hóa đơn trực tuyến'),
  billedHomes: noun('households', 'households with electronic electricity bills', 'ຄົວເຮືອນທີ່ໄດ້ຮັບໃບບິນໄຟຟ້າທາງເອເລັກໂຕຣນິກ', 'hộ gia đình nhận hóa đơn tiền điện điện tử'),
} as const satisfies Readonly<Record<string, Noun>>;
