import { csvText } from './csv-text.ts';
import { areasInside, peers } from './areas.ts';
import { dimensionRows } from './dimensions.ts';
import { units } from './units.ts';

const rolloutStages = [
  [0, 'not begun', 'ຍັງບໍ່ເລີ່ມ', 'chưa bắt đầu'],
  [1, 'planned', 'ຢູ່ໃນແຜນ', 'đã có kế hoạch'],
  [2, 'trial', 'ທົດລອງນຳໃຊ້', 'dùng thử'],
  [3, 'in use in part', 'ນຳໃຊ້ບາງສ່ວນ', 'sử dụng một phần'],
  [4, 'in full use', 'ນຳໃຊ້ເຕັມຮູບແບບ', 'sử dụng đầy đủ'],
] as const;

const searchTerms = [
  ['internet', 'online|ອິນເຕີເນັດ|ອອນລາຍ|trực tuyến|mạng'],
  ['fibre', 'cable|broadband|ໃຍແກ້ວນຳແສງ|cáp quang|băng rộng'],
  ['skills', 'training|ທັກສະ|ຝຶກອົບຮົມ|kỹ năng|đào tạo'],
  ['village', 'ບ້ານ|bản|rural|ຊົນນະບົດ|nông thôn'],
] as const;

/** The lists of codes by path. */
export function codelistFiles(areas: number): readonly (readonly [string, string])[] {
  const names = ['name_en', 'name_lo', 'name_vi'];
  const areaRows = [...areasInside(areas).map(({ row }) => row), ...peers];
  const unitRows = Object.values(units).map(({ code, kind, lower, upper, names: text }) => [code, kind, lower, upper, ...text]);
  return [
    ['codelists/areas.csv', csvText([['code', 'kind', 'parent', 'lsb_code', ...names, 'from', 'to'], ...areaRows])],
    ['codelists/units.csv', csvText([['code', 'kind', 'lower', 'upper', 'text_en', 'text_lo', 'text_vi'], ...unitRows])],
    ['codelists/dimensions.csv', csvText([['dimension', 'code', ...names], ...dimensionRows])],
    ['codelists/rollout-stages.csv', csvText([['code', ...names], ...rolloutStages])],
    ['codelists/search-terms.csv', csvText([['concept', 'words'], ...searchTerms])],
  ];
}
