import { type Document, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { ChangeRefusal } from './refused-change.ts';

/**
 * The text of a YAML file with one value set; every other letter, comments and order stay. A key that is missing is added after the last of
 * its map, an index one past the end is appended. Throws a {@link ChangeRefusal} where the path leads nowhere.
 */
export function changeEntry(text: string, path: readonly (string | number)[], value: unknown): string {
  const document = parseDocument(text, { version: '1.2', keepSourceTokens: true });
  const last = path.at(-1);
  if (document.errors.length > 0 || last === undefined) throw nowhere(path);
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const node = document.getIn(path, true);
  if (isScalar(node) && isPlain(value) && Array.isArray(node.range)) return spliced(text, node.range, scalarText(value));
  if (!isMap(holder) && !isSeq(holder)) throw nowhere(path);
  if (isSeq(holder) && !(Number.isInteger(last) && Number(last) >= 0 && Number(last) <= holder.items.length)) throw nowhere(path);
  document.setIn(path, document.createNode(value));
  return sameLines(text, document);
}

/** Numbers, words and yes or no: what is written on the line of its key. */
function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['number', 'boolean'].includes(typeof value) || (typeof value === 'string' && !value.includes('\n'));
}

function scalarText(value: string | number | boolean | null): string {
  return stringify(value, { version: '1.2', lineWidth: 0 }).trimEnd();
}

function spliced(text: string, [start, end]: readonly [number, number, number], written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}

/** A changed document as text. Lines that say the same in another form (quotes, blanks in brackets) keep their old form. */
function sameLines(text: string, document: Document): string {
  const formed = parseDocument(text, { version: '1.2' }).toString({ lineWidth: 0 }).split('\n');
  const old = text.split('\n');
  const written = document.toString({ lineWidth: 0 }).split('\n');
  if (formed.length !== old.length) return written.join('\n');
  // Before and after the change the library forms equal lines alike: what it left alone is taken from the file.
  let before = 0;
  while (before < written.length && before < formed.length && written[before] === formed[before]) before += 1;
  let after = 0;
  while (after < written.length - before && after < formed.length - before && written.at(-1 - after) === formed.at(-1 - after)) after += 1;
  return [...old.slice(0, before), ...written.slice(before, written.length - after), ...old.slice(old.length - after)].join('\n');
}

function nowhere(path: readonly (string | number)[]): ChangeRefusal {
  return new ChangeRefusal('path-unknown', `The file has nothing at ${path.join(' → ') || 'its top'}.`, 'Correct the path: names of keys, and places in lists counted from 0.');
}
