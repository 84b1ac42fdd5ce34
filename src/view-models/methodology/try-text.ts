import { pathKinds } from '#model/indicator.ts';
import { breakKinds, emptyFields, fieldsOfKind, hasPath, hasValues, mostRows, type TryFieldName, type TryFields, tryKinds, type TryRow } from './try-fields.ts';

/** Words of the address for one field or two: `from/2020/25.5`. */
const words: Readonly<Record<string, readonly TryFieldName[]>> = {
  from: ['baseTime', 'baseValue'],
  to: ['targetTime', 'targetValue'],
  range: ['lower', 'upper'],
  due: ['due'],
  done: ['done'],
  on: ['asOf'],
  limits: ['limitLower', 'limitUpper'],
  step: ['precision'],
  noise: ['noise'],
  lag: ['lag'],
  every: ['interval'],
};

const longestPart = 24;

/**
 * The form as flat text, readable and typable: `increase,from/2020/25.5,to/2025/75,2023/47,on/2023.5`. Only what the kind asks for; a text
 * that could be no number or time is left out.
 */
export function tryText(fields: TryFields): string {
  const asked = fieldsOfKind[fields.kind];
  const parts = Object.entries(words).flatMap(([word, names]) => {
    const values = names.map((name) => (asked.includes(name) ? cleanPart(fields[name]) : ''));
    return values.every((value) => value === '') ? [] : [[word, ...values].join('/')];
  });
  const rows = hasValues(fields.kind) ? fields.values.slice(0, mostRows).flatMap((row) => rowPart(cleanPart(row.time), cleanPart(row.value), row.break)) : [];
  const path = hasPath(fields.kind) && fields.path !== 'linear' ? [`path/${fields.path}`] : [];
  return [fields.kind, ...parts, ...path, ...rows].join(',');
}

/** Reads the flat text; what cannot be read is as if it were not there. null for a text without a kind. */
export function tryFieldsOf(text: string): TryFields | null {
  const [first = '', ...parts] = text.split(',');
  const kind = tryKinds.find((known) => known === first.trim());
  if (kind === undefined) return null;
  const single: Partial<Record<TryFieldName, string>> = {};
  const values: TryRow[] = [];
  let path = emptyFields.path;
  for (const part of parts) {
    const [word = '', ...given] = part.trim().split('/');
    const names = Object.hasOwn(words, word) ? words[word] : undefined;
    if (names !== undefined) names.forEach((name, place) => (single[name] = cleanPart(given[place] ?? '')));
    else if (word === 'path') path = pathKinds.find((known) => known === given[0]) ?? path;
    else if (values.length < mostRows) values.push(...rowOf(cleanPart(word), given));
  }
  return { ...emptyFields, ...single, kind, path, values };
}

/** 7,393 is seven thousand to one reader and seven to another. */
const ambiguous = /^[-+]?[1-9]\d{0,2},\d{3}$/u;

/** A number or time as an address can hold it: no blanks, a point before the decimals, a plain minus. Blank for anything else. */
export function cleanPart(text: string): string {
  const written = text.replaceAll(/[\s\u200B\u2060]/gu, '').replaceAll('−', '-');
  if (ambiguous.test(written)) return '';
  const plain = written.replace(',', '.');
  return plain.length <= longestPart && /^[-+\d.QS]*$/u.test(plain) ? plain : '';
}

function rowPart(time: string, value: string, before: TryRow['break']): readonly string[] {
  // Without a figure in front it would be read as a word.
  if (!/^\d/u.test(time)) return [];
  return [before === 'none' ? `${time}/${value}` : `${time}/${value}/${before}`];
}

function rowOf(time: string, [value = '', before]: readonly string[]): readonly TryRow[] {
  return /^\d/u.test(time) ? [{ time, value: cleanPart(value), break: breakKinds.find((known) => known === before) ?? 'none' }] : [];
}
