import { pathKinds, type PathKind } from '#model/indicator.ts';
import { type WhatIfChanges, type WhatIfNumber, whatIfNumbers } from '#model/what-if-changes.ts';

/** Plain decimals only: no exponent, no sign of infinity, and few enough digits to be exact. */
const decimal = /^-?\d{1,12}(\.\d{1,10})?$/;

/** `asof:2027,target:95,path:logit,value:2025:88` -> changes. What cannot be read is left out; of a part given twice the last counts. */
export function readWhatIf(text: string): WhatIfChanges {
  return Object.assign({}, ...text.split(',').map(readPart)) as WhatIfChanges;
}

/** The same text again, parts in one order; empty where nothing is changed. */
export function whatIfText(changes: WhatIfChanges): string {
  const numbers = whatIfNumbers.flatMap((name) => (changes[name] === undefined ? [] : [`${wordOf(name)}:${printed(changes[name])}`]));
  const path = changes.path === undefined ? [] : [`path:${changes.path}`];
  const value = changes.value === undefined ? [] : [`value:${printed(changes.value.year)}:${printed(changes.value.value)}`];
  return [...numbers, ...path, ...value].join(',');
}

function readPart(part: string): WhatIfChanges {
  const [word = '', first = '', second, ...rest] = part.trim().toLowerCase().split(':');
  if (rest.length > 0) return {};
  if (word === 'value') {
    const [year, value] = [numberOf(first), numberOf(second ?? '')];
    return year === null || value === null ? {} : { value: { year, value } };
  }
  if (second !== undefined) return {};
  if (word === 'path') return isPathKind(first) ? { path: first } : {};
  const name = whatIfNumbers.find((candidate) => wordOf(candidate) === word);
  const number = numberOf(first);
  return name === undefined || number === null ? {} : { [name]: number };
}

/** Addresses are lower case: people type them. */
function wordOf(name: WhatIfNumber): string {
  return name.toLowerCase();
}

function isPathKind(text: string): text is PathKind {
  return pathKinds.some((kind) => kind === text);
}

function numberOf(text: string): number | null {
  return decimal.test(text) ? Number(text) : null;
}

/** Without exponent, as `decimal` reads it. */
function printed(value: number): string {
  return String(Number(value.toFixed(10))).includes('e') ? value.toFixed(10) : String(Number(value.toFixed(10)));
}
