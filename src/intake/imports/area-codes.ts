/** Three-letter and other codes of countries our files know by two letters. */
const aliases: Readonly<Record<string, string>> = {
  LAO: 'LA', '418': 'LA', VNM: 'VN', KHM: 'KH', THA: 'TH', MMR: 'MM', MYS: 'MY', IDN: 'ID', PHL: 'PH', SGP: 'SG', BRN: 'BN', CHN: 'CN', TLS: 'TL',
};

/** Names of this country that stand in foreign files. */
const ownNames: ReadonlySet<string> = new Set(['lao pdr', "lao people's democratic republic", 'lao people’s democratic republic', 'laos', 'ສປປ ລາວ', 'ສ.ປ.ປ ລາວ', 'chdcnd lào', 'lào', 'national', 'ທົ່ວປະເທດ', 'cả nước']);

/** A code as our files write it, if it is known by another; else the text itself. */
export function areaCode(text: string): string {
  const plain = text.trim();
  return Object.hasOwn(aliases, plain.toUpperCase()) ? (aliases[plain.toUpperCase()] ?? plain) : plain;
}

/** Says whether a text names this country as a whole. */
export function isHomeName(text: string): boolean {
  return ownNames.has(text.trim().toLowerCase());
}
