import type { ForeignField } from '#model/import-finding.ts';

/** What a head says its column holds. `rank` = which of several columns for one field is meant: the lowest. */
export type HeadMeaning =
  | { readonly kind: 'field'; readonly field: ForeignField; readonly rank: number }
  | { readonly kind: 'dimension'; readonly name: string }
  | { readonly kind: 'attribute'; readonly name: string };

/** Heads by field, in the words of SDMX, of usual tables, and of the workbooks and files of this program in its three languages. */
const fields: Readonly<Record<ForeignField, readonly string[]>> = {
  indicator: [
    'key of the value', 'ລະຫັດຄ່າ', 'mã giá trị', 'indicator id', 'indicator code', 'indicator key', 'ລະຫັດຕົວຊີ້ວັດ', 'mã chỉ tiêu', 'series code', 'indicator', 'series', 'subject', 'ind',
    'indicator name', 'indicator title', 'series name', 'series description', 'title', 'ຕົວຊີ້ວັດ', 'ຊື່ຕົວຊີ້ວັດ', 'chỉ tiêu', 'tên chỉ tiêu', 'chỉ số', 'tên chỉ số',
  ],
  area: [
    'ref area', 'area code', 'country code', 'geoareacode', 'location code', 'province code', 'iso3', 'iso2', 'geo', 'area', 'location', 'country', 'province', 'region', 'economy', 'geoareaname', 'country name',
    'area name', 'province name', 'reference area', 'ລະຫັດແຂວງ', 'ແຂວງ', 'ເຂດ', 'ພື້ນທີ່', 'ປະເທດ', 'ສະຖານທີ່', 'mã tỉnh', 'địa bàn', 'tỉnh', 'tỉnh/thành phố', 'khu vực', 'vùng', 'quốc gia', 'nước', 'địa phương',
  ],
  period: ['time period', 'timeperiod', 'period', 'year', 'year or period', 'reference year', 'reference period', 'time', 'date', 'ປີ ຫຼື ໄລຍະ', 'ປີ', 'ສົກປີ', 'ໄລຍະ', 'ໄລຍະເວລາ', 'năm hoặc kỳ', 'năm', 'kỳ', 'kỳ báo cáo', 'thời gian'],
  value: ['obs value', 'value', 'observation value', 'figure', 'val', 'ຄ່າ', 'ຄ່າຕົວຊີ້ວັດ', 'ຕົວເລກ', 'ຜົນ', 'giá trị', 'số liệu', 'trị số'],
  unit: ['unit measure', 'unit', 'units', 'unit of measure', 'unit of measurement', 'ຫົວໜ່ວຍ', 'ຫົວຫນ່ວຍ', 'đơn vị', 'đơn vị tính'],
  multiplier: ['unit mult', 'unit multiplier', 'multiplier', 'powercode', 'ຕົວຄູນ', 'hệ số'],
  status: ['obs status', 'flag (sdmx)', 'observation status', 'ໝາຍ (sdmx)', 'ký hiệu (sdmx)', 'status', 'flag', 'flags', 'obs flag', 'ສະຖານະ', 'ສະຖານະຂອງຄ່າ', 'trạng thái', 'trạng thái số liệu', 'tình trạng'],
  source: ['source id', 'code of the source', 'ລະຫັດແຫຼ່ງຂໍ້ມູນ', 'mã nguồn', 'source', 'data source', 'sources', 'obs source', 'ແຫຼ່ງຂໍ້ມູນ', 'ແຫຼ່ງ', 'nguồn số liệu', 'nguồn'],
  comment: ['note', 'notes', 'comment', 'comments', 'comment obs', 'obs comment', 'remark', 'remarks', 'footnote', 'footnotes', 'ໝາຍເຫດ', 'ຫມາຍເຫດ', 'ຂໍ້ສັງເກດ', 'ghi chú', 'lưu ý'],
};

const dimensions: Readonly<Record<string, readonly string[]>> = {
  SEX: ['sex', 'gender', 'ເພດ', 'giới tính', 'giới'],
  AGE: ['age', 'age group', 'ອາຍຸ', 'ກຸ່ມອາຍຸ', 'tuổi', 'nhóm tuổi', 'độ tuổi'],
  URBANISATION: ['urbanisation', 'urbanization', 'urban/rural', 'urban rural', 'residence', 'ຕົວເມືອງ/ຊົນນະບົດ', 'thành thị/nông thôn'],
  INCOME: ['income', 'income group', 'income quintile', 'wealth quintile', 'ລາຍຮັບ', 'thu nhập', 'nhóm thu nhập'],
  SECTOR: ['sector', 'ຂະແໜງການ', 'ngành'],
  EDUCATION: ['education', 'education level', 'ການສຶກສາ', 'trình độ học vấn'],
  DISABILITY: ['disability', 'disability status', 'ຄວາມພິການ', 'khuyết tật'],
};

/** Columns of our own files and workbooks that are nobody's field. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  SERIES: ['key of the series', 'ລະຫັດຊຸດຕົວເລກ', 'mã chuỗi số liệu'],
  QUALIFIER: ['qualifier', 'qualified', 'ຄຳຂະຫຍາຍ', 'từ chỉ mức'],
  OBS_KIND: ['obs kind', 'kind'],
  SOURCE_DETAIL: ['source detail', 'place in the source', 'ບ່ອນໃນແຫຼ່ງຂໍ້ມູນ', 'vị trí trong nguồn'],
  VINTAGE: ['vintage', 'published on', 'ວັນທີເຜີຍແຜ່', 'ngày công bố'],
  REVISION: ['revision'],
  STATE: ['state'],
};

const meanings = new Map<string, HeadMeaning>([
  ...Object.entries(attributes).flatMap(([name, words]) => words.map((word) => [word, { kind: 'attribute', name }] as const)),
  ...Object.entries(dimensions).flatMap(([name, words]) => words.map((word) => [word, { kind: 'dimension', name }] as const)),
  ...Object.entries(fields).flatMap(([field, words]) => words.map((word, rank) => [word, { kind: 'field', field: field as ForeignField, rank }] as const)),
]);

/** Words of the report workbook for a value that is not exact, with our codes. */
const qualifierWords: Readonly<Record<string, string>> = {
  over: 'ge', nearly: 'le', about: 'approx', 'ຫຼາຍກວ່າ': 'ge', 'ເກືອບ': 'le', 'ປະມານ': 'approx', 'hơn': 'ge', 'gần': 'le', 'khoảng': 'approx',
};

/** What a head means; null for one that is not known. */
export function meaningOf(head: string): HeadMeaning | null {
  return meanings.get(plainHead(head)) ?? null;
}

/** Our code for the word of a qualifier; the text itself where it is another. */
export function qualifierOf(text: string): string {
  const word = text.trim().normalize('NFC').toLowerCase();
  return Object.hasOwn(qualifierWords, word) ? (qualifierWords[word] ?? text) : text;
}

/** Whether a head says 'key of the value', the column of the report workbook that holds indicator, series and period in one. */
export function isValueKey(head: string): boolean {
  const found = meaningOf(head);
  return found?.kind === 'field' && found.field === 'indicator' && found.rank < 3;
}

function plainHead(head: string): string {
  return head.normalize('NFC').replaceAll(/\p{Cf}/gu, '').toLowerCase().replaceAll(/[\s_]+/g, ' ').replace(/[\s:*]+$/, '').trim();
}
