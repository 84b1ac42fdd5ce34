import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from './foreign-finding.ts';

/** Bytes of one file after the other as text; `isLast` closes it. */
export type Decode = (bytes: Uint8Array, isLast: boolean) => string;

/** So many first bytes settle the encoding: a byte-order mark, or the declaration of an XML file. */
export const settlingBytes = 256;

/**
 * The decoder of a file by its first bytes: its byte-order mark, else what an XML file says of itself, else UTF-8. Where a byte cannot be UTF-8
 * and everything before was plain ASCII, the rest is read as windows-1252, the encoding of older office programs; otherwise the letter is
 * marked as U+FFFD. Either is told once.
 */
export function textDecoder(first: Uint8Array, path: string, report: (finding: ImportFinding) => void): Decode {
  const encoding = markedEncoding(first) ?? declaredEncoding(first);
  if (encoding === null) return utf8Decoder(path, report);
  const decoder = new TextDecoder(encoding);
  return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** What an XML declaration says, but for UTF-8, and for UTF-16, which a file is not whose declaration can be read here. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, settlingBytes));
  const said = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (said === undefined || /^utf-?(8|16)/i.test(said)) return null;
  try {
    return new TextDecoder(said).encoding;
  } catch {
    return null;
  }
}

function utf8Decoder(path: string, report: (finding: ImportFinding) => void): Decode {
  let decoder = new TextDecoder('utf-8', { fatal: true });
  let isStrict = true;
  let isAscii = true;
  let line = 1;
  let carried: Uint8Array = new Uint8Array();
  return (piece, isLast) => {
    const bytes = carried.length === 0 ? piece : joinedBytes(carried, piece);
    const end = isLast ? bytes.length : wholeLetters(bytes);
    carried = bytes.slice(end);
    const whole = bytes.subarray(0, end);
    let text: string;
    try {
      text = decoder.decode(whole, { stream: !isLast });
    } catch {
      const broken = firstBroken(whole);
      const isOlder = isAscii && whole.subarray(0, broken).every((byte) => byte < 0x80);
      report((isOlder ? olderEncoding : brokenLetter)(path, line + linesBefore(whole, broken)));
      decoder = new TextDecoder(isOlder ? 'windows-1252' : 'utf-8');
      isStrict = false;
      text = decoder.decode(whole, { stream: !isLast });
    }
    if (isStrict) {
      isAscii &&= text.length === whole.length;
      line += linesBefore(whole, whole.length);
    }
    return text;
  };
}

/** Where the last letter that may go on in the next piece begins. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}

export function joinedBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}

function linesBefore(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

/** Offset of the first byte that is no UTF-8, near enough to tell its line. */
function firstBroken(bytes: Uint8Array): number {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD', 1)[0] ?? '';
  return new TextEncoder().encode(before).length;
}

function olderEncoding(file: string, line: number): ImportFinding {
  return foreignFinding('not-utf-8', {
    severity: 'warning', place: { file, line, column: 1 }, names: { encoding: 'windows-1252' },
    message: 'The file is not encoded as UTF-8; it is read as windows-1252, and letters with accents may be wrong.', mend: 'Save it again as UTF-8 (in a spreadsheet program: "CSV UTF-8").',
  });
}

function brokenLetter(file: string, line: number): ImportFinding {
  return foreignFinding('broken-letters', {
    severity: 'error', place: { file, line, column: 1 }, message: 'Some bytes of the file are no letters in UTF-8, the encoding of the rest: texts have been damaged.', mend: 'Export the table again as UTF-8, from the place where its texts are whole.',
  });
}
