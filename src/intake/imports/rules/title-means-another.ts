import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator } from '../../formats/foreign-row.ts';
import { westernDigits } from './foreign-digits.ts';

/**
 * Titles of one indicator in several languages that cannot mean the same: other numbers in them ('4G' and '5G', '2025' and '2030'), or a
 * translation that stands at another title too. Words are not compared, so what is told is nearly always right.
 */
export function titleMeansAnother(indicators: readonly ForeignIndicator[]): readonly ImportFinding[] {
  return [...indicators.flatMap(otherNumbers), ...sharedTranslations(indicators)];
}

function otherNumbers({ titles, place }: ForeignIndicator): readonly ImportFinding[] {
  const [original] = originalOf(titles);
  if (original === undefined) return [];
  return Object.entries(titles).flatMap(([language, title]): readonly ImportFinding[] => {
    const [theirs, ours] = [numbersIn(title), numbersIn(original)];
    // A number that is missing may be written as a word; one that is different is not.
    if (title === original || theirs.length === 0 || theirs.length !== ours.length || theirs.every((number) => ours.includes(number))) return [];
    return [another(place, title, { language, original }, `The title in "${language}" has other numbers than "${original}".`)];
  });
}

function sharedTranslations(indicators: readonly ForeignIndicator[]): readonly ImportFinding[] {
  const first = new Map<string, { readonly original: string; readonly key: string }>();
  return indicators.flatMap(({ key, titles, place }) => {
    const [original, spoken] = originalOf(titles);
    if (original === undefined) return [];
    return Object.entries(titles).flatMap(([language, title]): readonly ImportFinding[] => {
      if (language === spoken || title.trim() === '') return [];
      const text = `${language}|${plain(title)}`;
      const known = first.get(text);
      if (known === undefined) first.set(text, { original, key });
      if (known === undefined || plain(known.original) === plain(original)) return [];
      return [another(place, title, { language, original: known.original, other: known.key }, `The title in "${language}" is also that of ${known.key}, "${known.original}".`)];
    });
  });
}

/** English where there is one, else the first title. */
function originalOf(titles: ForeignIndicator['titles']): readonly [string | undefined, string | undefined] {
  const language = 'en' in titles ? 'en' : Object.keys(titles)[0];
  const title = language === undefined ? undefined : titles[language];
  return title === undefined || title.trim() === '' ? [undefined, undefined] : [title, language];
}

function numbersIn(text: string): readonly string[] {
  return westernDigits(text).match(/\d+/g) ?? [];
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function another(place: ForeignIndicator['place'], value: string, names: Readonly<Record<string, string>>, message: string): ImportFinding {
  return { severity: 'warning', rule: 'title-means-another', place, value, names, message, mend: 'Compare the titles; correct the one that means another indicator.', mends: [] };
}
