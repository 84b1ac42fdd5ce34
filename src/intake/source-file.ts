import { errorAt, spotAt, type Report } from './spot.ts';

/** A text file of the dataset: NFC, LF, without byte order mark, whatever it was on disk. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Bytes or text -> the text of a source file; null where the bytes are not UTF-8. */
export function readSourceFile(path: string, content: Uint8Array | string, report: Report): SourceFile | null {
  const raw = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decoded(path, content, report);
  if (raw === null) return null;
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  const normalised = text.normalize('NFC');
  if (normalised !== text) reportLinesNotNormalised(path, text, report);
  return { path, text: normalised };
}

function decoded(path: string, bytes: Uint8Array, report: Report): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report(
      errorAt('bad-encoding', { file: path, line: 1, column: 1 }, {
        value: path,
        message: 'The file is not encoded as UTF-8.',
        mend: 'Save it again as UTF-8 (in a spreadsheet program: "CSV UTF-8").',
      }),
    );
    return null;
  }
}

function reportLinesNotNormalised(path: string, text: string, report: Report): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    const normalised = line.normalize('NFC');
    if (normalised !== line) {
      const column = [...line].findIndex((character, index) => character !== [...normalised][index]);
      report(
        errorAt('not-nfc', spotAt(path, text, offset + Math.max(0, column)), {
          value: line,
          message: 'The line holds characters that are not in the composed form NFC.',
          mend: 'Normalise the text to NFC, so that equal words are equal characters.',
        }),
      );
    }
    offset += line.length + 1;
  }
}
