import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator } from '../../formats/foreign-row.ts';
import { personalDataIn } from './personal-data-in-row.ts';

/** E-mail addresses and telephone numbers in titles, definitions, sources and other texts of an indicator. */
export function personalDataInTexts(indicators: readonly ForeignIndicator[]): readonly ImportFinding[] {
  return indicators.flatMap(({ titles, definitions, source, statements, place }): readonly ImportFinding[] => {
    const texts = [...Object.values(titles), ...Object.values(definitions), ...Object.values(source), ...Object.values(statements)];
    const found = texts.map(personalDataIn).find((text) => text !== null);
    if (found === undefined) return [];
    return [{
      severity: 'warning', rule: 'personal-data', place, value: found, names: {}, mends: [],
      message: `${found} is personal data; it is left out.`, mend: 'Name the institution in the file, and a page for questions.',
    }];
  });
}
