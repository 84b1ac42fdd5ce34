/** Words for the sexes and kinds of settlement in foreign tables → the codes our files have for them. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SEX: { m: 'M', male: 'M', males: 'M', men: 'M', man: 'M', boys: 'M', ຊາຍ: 'M', nam: 'M', f: 'F', female: 'F', females: 'F', women: 'F', woman: 'F', girls: 'F', ຍິງ: 'F', nữ: 'F' },
  URBANISATION: { u: 'U', urban: 'U', 'urban area': 'U', 'urban areas': 'U', ຕົວເມືອງ: 'U', 'thành thị': 'U', r: 'R', rural: 'R', 'rural area': 'R', 'rural areas': 'R', ຊົນນະບົດ: 'R', 'nông thôn': 'R' },
};

/** Names of those dimensions in foreign tables. */
const names: Readonly<Record<string, string>> = { SEX: 'SEX', GENDER: 'SEX', URBANISATION: 'URBANISATION', URBANIZATION: 'URBANISATION', LOCATION_TYPE: 'URBANISATION', URBAN_RURAL: 'URBANISATION', AREA_TYPE: 'URBANISATION' };

/** Totals that are written as words. */
const totals = /^(_t|_z|total|all|both ?sex(es)?|bothsex|allage|allarea|all ages|all areas|national|ທັງໝົດ|ລວມ|tổng( số)?|chung)$/iu;

/** The name our files have for a dimension, if it is one everybody has. */
export function usualDimension(name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

/** The code our files have for a label of such a dimension; null where it is none of these. */
export function usualCode(dimension: string, label: string): string | null {
  const known = Object.hasOwn(labels, dimension) ? labels[dimension] : undefined;
  const plain = label.trim().toLowerCase();
  return known !== undefined && Object.hasOwn(known, plain) ? (known[plain] ?? null) : null;
}

/** Says whether a label stands for the whole. */
export function isTotal(label: string): boolean {
  return label === '' || totals.test(label.trim());
}
