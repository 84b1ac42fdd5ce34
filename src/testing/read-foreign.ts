import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator, ForeignRow } from '#intake/formats/foreign-row.ts';
import type { ForeignFile, FormatReader } from '#intake/formats/format-reader.ts';

/** A foreign file of a text or of bytes, handed out in small pieces so that readers meet cuts everywhere. */
export function foreignFile(path: string, content: string | Uint8Array, pieceLength = 61): ForeignFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
    async *stream() {
      for (let from = 0; from < bytes.length; from += pieceLength) yield bytes.subarray(from, from + pieceLength);
    },
  };
}

/** Everything a reader told of files. */
export type ReadForeign = {
  readonly abouts: readonly { readonly format: string; readonly facts: Readonly<Record<string, string>> }[];
  readonly rows: readonly ForeignRow[];
  readonly rejected: readonly ImportFinding[];
  readonly findings: readonly ImportFinding[];
  readonly indicators: readonly ForeignIndicator[];
  /** Kind of the first event. */
  readonly first: string;
};

/** Reads files to their end. */
export async function readForeign(reader: FormatReader, files: readonly ForeignFile[], signal: AbortSignal | null = null): Promise<ReadForeign> {
  const abouts: ReadForeign['abouts'][number][] = [];
  const rows: ForeignRow[] = [];
  const rejected: ImportFinding[] = [];
  const findings: ImportFinding[] = [];
  const indicators: ForeignIndicator[] = [];
  let first = '';
  for await (const event of reader.read(files, { columns: null, signal })) {
    if (first === '') first = event.kind;
    if (event.kind === 'about') abouts.push({ format: event.format, facts: event.facts });
    else if (event.kind === 'row') rows.push(event.row);
    else if (event.kind === 'rejected') rejected.push(event.finding);
    else if (event.kind === 'finding') findings.push(event.finding);
    else if (event.kind === 'indicator') indicators.push(event.indicator);
  }
  return { abouts, rows, rejected, findings, indicators, first };
}
