import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator } from '../../formats/foreign-row.ts';
import { unitOfText } from '../unit-of-text.ts';

const counts = /^(total )?number of\b|^(ຈຳນວນ|ຈໍານວນ)|^số lượng/iu;
const rates = /\bper \d|\brate\b|\bratio\b|\bproportion\b|\bpercent|\bshare\b|%|ອັດຕາ|ສ່ວນ|tỷ lệ/iu;

/** The title says that things are counted, and the unit is a share or rate. */
export function countInTitle(indicators: readonly ForeignIndicator[]): readonly ImportFinding[] {
  return indicators.flatMap(({ titles, unit, place }): readonly ImportFinding[] => {
    const title = Object.values(titles).find((text) => counts.test(text.trim()) && !rates.test(text));
    const measured = unitOfText(unit);
    if (title === undefined || measured === null || measured.ceiling === null) return [];
    return [{
      severity: 'warning', rule: 'count-in-title', place, value: title, names: { unit }, mends: [],
      message: `The title speaks of a number of things, but the unit is ${unit}.`, mend: 'Correct the unit in the file, or the title.',
    }];
  });
}
