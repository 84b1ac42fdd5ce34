/** A value of a JSON text with its offset; numbers keep the letters they are written in. */
export type JsonNode =
  | { readonly kind: 'text' | 'number' | 'word' | 'null'; readonly at: number; readonly text: string }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly at: number; readonly members: ReadonlyMap<string, JsonNode> };

/** A place in a JSON text that is read from left to right. */
export type JsonCursor = { readonly text: string; at: number };

/** What is wrong with a JSON text, and where. */
export class JsonFault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.name = 'JsonFault';
    this.at = at;
  }
}

const deepest = 100;
const space = /[\s\uFEFF]*/y;
const numberForm = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;
const wordForm = /true|false|null/y;

/** Moves over white space; also over a byte-order mark. */
export function skipSpace(cursor: JsonCursor): void {
  if (cursor.text.charCodeAt(cursor.at) > 0x20 && cursor.text[cursor.at] !== '\uFEFF') return;
  space.lastIndex = cursor.at;
  space.test(cursor.text);
  cursor.at = space.lastIndex;
}

/** Numbers of the items of the array that begins here. Whoever asks for the next one has read or skipped the item. */
export function* itemsOf(cursor: JsonCursor): Generator<number> {
  expectSign(cursor, '[');
  if (isAtSign(cursor, ']')) return;
  for (let index = 0; ; index += 1) {
    skipSpace(cursor);
    yield index;
    if (isEnd(cursor, ']')) return;
  }
}

/** Names of the members of the object that begins here, one after the other; a name that comes twice is told twice. */
export function* membersOf(cursor: JsonCursor): Generator<string> {
  expectSign(cursor, '{');
  if (isAtSign(cursor, '}')) return;
  for (;;) {
    skipSpace(cursor);
    const name = readText(cursor);
    expectSign(cursor, ':');
    skipSpace(cursor);
    yield name;
    if (isEnd(cursor, '}')) return;
  }
}

/** The value that begins here, as a whole. */
export function readNode(cursor: JsonCursor, depth = 0): JsonNode {
  skipSpace(cursor);
  const { at } = cursor;
  if (depth > deepest) throw new JsonFault(at, 'values are nested too deeply');
  const sign = cursor.text[at];
  if (sign === '"') return { kind: 'text', at, text: readText(cursor) };
  if (sign === '[') {
    const items: JsonNode[] = [];
    for (const _ of itemsOf(cursor)) items.push(readNode(cursor, depth + 1));
    return { kind: 'array', at, items };
  }
  if (sign === '{') {
    const members = new Map<string, JsonNode>();
    for (const name of membersOf(cursor)) {
      if (members.has(name)) throw new JsonFault(cursor.at, `"${name}" is said twice`);
      members.set(name, readNode(cursor, depth + 1));
    }
    return { kind: 'object', at, members };
  }
  return readScalar(cursor);
}

/** Moves over the value that begins here, without keeping it. */
export function skipNode(cursor: JsonCursor): void {
  skipSpace(cursor);
  let depth = 0;
  do {
    const sign = cursor.text[cursor.at];
    if (sign === undefined) throw new JsonFault(cursor.at, 'the text ends too early');
    if (sign === '"') readText(cursor);
    else if (sign === '[' || sign === '{') {
      depth += 1;
      cursor.at += 1;
    } else if (sign === ']' || sign === '}') {
      depth -= 1;
      if (depth < 0) throw new JsonFault(cursor.at, 'a value is expected here');
      cursor.at += 1;
    } else if (depth > 0 && (sign === ',' || sign === ':')) cursor.at += 1;
    else readScalar(cursor);
    if (depth > 0) skipSpace(cursor);
  } while (depth > 0);
}

/** Complains if anything follows. */
export function expectEnd(cursor: JsonCursor): void {
  skipSpace(cursor);
  if (cursor.at < cursor.text.length) throw new JsonFault(cursor.at, 'something follows where the text should end');
}

function readScalar(cursor: JsonCursor): JsonNode {
  const { at, text } = cursor;
  for (const form of [numberForm, wordForm]) {
    form.lastIndex = at;
    const written = form.exec(text)?.[0];
    if (written === undefined) continue;
    cursor.at = at + written.length;
    return { kind: form === numberForm ? 'number' : written === 'null' ? 'null' : 'word', at, text: written };
  }
  throw new JsonFault(at, at >= text.length ? 'the text ends too early' : 'a value is expected here');
}

function readText(cursor: JsonCursor): string {
  const from = cursor.at;
  if (cursor.text[from] !== '"') throw new JsonFault(from, from >= cursor.text.length ? 'the text ends too early' : 'a quotation mark is expected here');
  let end = from;
  for (;;) {
    end = cursor.text.indexOf('"', end + 1);
    if (end === -1) throw new JsonFault(from, 'a text is not closed');
    let slashes = 0;
    while (cursor.text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) break;
  }
  cursor.at = end + 1;
  const plain = cursor.text.slice(from + 1, end);
  return plain.includes('\\') ? unescaped(cursor.text.slice(from, end + 1), from) : plain;
}

function unescaped(quoted: string, at: number): string {
  try {
    return String(JSON.parse(quoted.replaceAll(/[\n\r\t]/g, ' ')));
  } catch {
    throw new JsonFault(at, 'a text holds a sign that cannot be read');
  }
}

function expectSign(cursor: JsonCursor, sign: string): void {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== sign) throw new JsonFault(cursor.at, cursor.at >= cursor.text.length ? 'the text ends too early' : `${sign} is expected here`);
  cursor.at += 1;
}

function isAtSign(cursor: JsonCursor, sign: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function isEnd(cursor: JsonCursor, sign: string): boolean {
  if (isAtSign(cursor, sign)) return true;
  expectSign(cursor, ',');
  return false;
}
