/** A row of codelists/areas.csv: code, kind, parent, statistics code, names, first year. */
export type AreaRow = readonly [
  code: string, kind: string, parent: string, lsbCode: string, en: string, lo: string, vi: string, from: string, to: string,
];

const province = (code: string, lsb: string, en: string, lo: string, vi: string, from = ''): AreaRow => [
  code, 'province', 'LA', lsb, en, lo, vi, from, '',
];
const country = (code: string, en: string, lo: string, vi: string): AreaRow => [code, 'country', '', '', en, lo, vi, '', ''];

export const wholeCountry: AreaRow = country('LA', 'Lao PDR', 'ສປປ ລາວ', 'CHDCND Lào');

export const provinces: readonly AreaRow[] = [
  province('LA-VT', '01', 'Vientiane Capital', 'ນະຄອນຫຼວງວຽງຈັນ', 'Thủ đô Viêng Chăn'),
  province('LA-PH', '02', 'Phongsaly', 'ຜົ້ງສາລີ', 'Phongsaly'),
  province('LA-LM', '03', 'Luang Namtha', 'ຫຼວງນ້ຳທາ', 'Luang Namtha'),
  province('LA-OU', '04', 'Oudomxay', 'ອຸດົມໄຊ', 'Oudomxay'),
  province('LA-BK', '05', 'Bokeo', 'ບໍ່ແກ້ວ', 'Bokeo'),
  province('LA-LP', '06', 'Luang Prabang', 'ຫຼວງພະບາງ', 'Luang Prabang'),
  province('LA-HO', '07', 'Houaphanh', 'ຫົວພັນ', 'Hủa Phăn'),
  province('LA-XA', '08', 'Xayaboury', 'ໄຊຍະບູລີ', 'Xayaboury'),
  province('LA-XI', '09', 'Xiengkhouang', 'ຊຽງຂວາງ', 'Xiêng Khoảng'),
  province('LA-VI', '10', 'Vientiane Province', 'ແຂວງວຽງຈັນ', 'tỉnh Viêng Chăn'),
  province('LA-BL', '11', 'Bolikhamxay', 'ບໍລິຄຳໄຊ', 'Bolikhamxay'),
  province('LA-KH', '12', 'Khammouane', 'ຄຳມ່ວນ', 'Khammouane'),
  province('LA-SV', '13', 'Savannakhet', 'ສະຫວັນນະເຂດ', 'Savannakhet'),
  province('LA-SL', '14', 'Salavan', 'ສາລະວັນ', 'Salavan'),
  province('LA-XE', '15', 'Sekong', 'ເຊກອງ', 'Sekong'),
  province('LA-CH', '16', 'Champasack', 'ຈຳປາສັກ', 'Champasak'),
  province('LA-AT', '17', 'Attapeu', 'ອັດຕະປື', 'Attapeu'),
  province('LA-XS', '18', 'Xaysomboun', 'ໄຊສົມບູນ', 'Xaysomboun', '2013'),
];

/** Members of ASEAN that figures are set beside. */
export const peers: readonly AreaRow[] = [
  country('BN', 'Brunei Darussalam', 'ບຣູໄນ ດາຣຸສຊາລາມ', 'Brunei Darussalam'),
  country('KH', 'Cambodia', 'ກຳປູເຈຍ', 'Campuchia'),
  country('ID', 'Indonesia', 'ອິນໂດເນເຊຍ', 'Indonesia'),
  country('MY', 'Malaysia', 'ມາເລເຊຍ', 'Malaysia'),
  country('MM', 'Myanmar', 'ມຽນມາ', 'Myanmar'),
  country('PH', 'Philippines', 'ຟີລິບປິນ', 'Philippines'),
  country('SG', 'Singapore', 'ສິງກະໂປ', 'Singapore'),
  country('TH', 'Thailand', 'ໄທ', 'Thái Lan'),
  country('VN', 'Viet Nam', 'ຫວຽດນາມ', 'Việt Nam'),
];

/** An area with its made-up share of everything that is counted. */
export type WeighedArea = { readonly row: AreaRow; readonly weight: number };

/** The first `count` areas inside the country: the whole, its provinces, then made-up districts spread over the provinces. */
export function areasInside(count: number): readonly WeighedArea[] {
  const inside = provinces.slice(0, Math.max(0, count - 1));
  const districts = Math.max(0, count - 1 - provinces.length);
  const provinceWeights = inside.map((_, index) => (index === 0 ? 3 : 1 + (index % 4) / 2));
  const whole = provinceWeights.reduce((sum, weight) => sum + weight, 0);
  return [
    { row: wholeCountry, weight: 1 },
    ...inside.map((row, index) => ({ row, weight: (provinceWeights[index] ?? 0) / whole })),
    ...Array.from({ length: districts }, (_, index) => {
      const place = index % provinces.length;
      const inProvince = Math.floor((districts - 1 - place) / provinces.length) + 1;
      return { row: district(place, Math.floor(index / provinces.length) + 1), weight: (provinceWeights[place] ?? 0) / whole / inProvince };
    }),
  ];
}

/** Whether a size holds every province. */
export function hasAllProvinces({ areas }: { readonly areas: number }): boolean {
  return areas > provinces.length;
}

function district(place: number, order: number): AreaRow {
  const [parent, , , lsb, en, lo, vi] = provinces[place] ?? wholeCountry;
  const number = String(order).padStart(2, '0');
  return [
    `${parent}-${number}`, 'district', parent, `${lsb}${number}`,
    `Demonstration district ${order}, ${en}`, `ເມືອງສາທິດ ${order}, ${lo}`, `Huyện minh họa ${order}, ${vi}`, '', '',
  ];
}
