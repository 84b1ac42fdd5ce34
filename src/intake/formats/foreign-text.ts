import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignFile } from './format-reader.ts';
import { ForeignFault } from './limits/foreign-fault.ts';
import { importLimits } from './limits/import-limits.ts';
import { oversizeFinding } from './limits/size-finding.ts';
import { type Decode, joinedBytes, settlingBytes, textDecoder } from './text-decoder.ts';

/** Told of bytes that are no letters; see {@link textDecoder}. */
type Report = (finding: ImportFinding) => void;

const nobody: Report = () => undefined;

/** The text of a file in pieces, without its byte-order mark. */
export async function* textPieces(file: ForeignFile, report: Report = nobody): AsyncGenerator<string> {
  let decode: Decode | null = null;
  let first: Uint8Array = new Uint8Array();
  for await (const bytes of file.stream()) {
    if (decode === null) first = first.length === 0 ? bytes : joinedBytes(first, bytes);
    if (decode === null && first.length < settlingBytes) continue;
    const piece: Uint8Array = decode === null ? first : bytes;
    decode ??= textDecoder(piece, file.path, report);
    const text = decode(piece, false);
    if (text !== '') yield text;
  }
  const isShort = decode === null;
  decode ??= textDecoder(first, file.path, report);
  const rest = decode(isShort ? first : new Uint8Array(), true);
  if (rest !== '') yield rest;
}

/** The whole text of a file without its byte-order mark; a fault where it is too long to lie in memory as one. */
export async function wholeText(file: ForeignFile, report: Report = nobody): Promise<string> {
  if (file.size > importLimits.wholeBytes) throw new ForeignFault(oversizeFinding(file, importLimits.wholeBytes));
  const bytes = await file.bytes();
  return textDecoder(bytes, file.path, report)(bytes, true);
}

/** The first letters of a file, from which a format is guessed. */
export async function beginningOf(file: ForeignFile, letters = 4096): Promise<string> {
  let text = '';
  for await (const piece of textPieces(file)) {
    text += piece.slice(0, letters);
    if (text.length >= letters) break;
  }
  return text.slice(0, letters);
}
