import { csvRecords } from '../csv-records.ts';
import type { ForeignEvent, ForeignFile } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { indicatorEvent } from './indicator-event.ts';

/** Reads `Metadata_Indicator_….csv`: name, definition and source of each indicator. `Metadata_Country_….csv` says nothing that is needed. */
export async function* readBulkMetadata(file: ForeignFile, known: Set<string>): AsyncGenerator<ForeignEvent> {
  let heads: readonly string[] | null = null;
  let described = 0;
  for await (const { cells, spotOf } of csvRecords(file, ',')) {
    if (heads === null) {
      heads = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim().toUpperCase());
      if (heads.includes('INDICATOR_CODE')) continue;
      yield { kind: 'finding', finding: foreignFinding('metadata-file', { severity: 'note', place: { file: file.path }, message: 'This file describes countries and holds no values.', mend: 'Nothing needs doing.' }) };
      return;
    }
    const names = heads;
    const cell = (name: string): string => (names.includes(name) ? (cells[names.indexOf(name)] ?? '') : '');
    const key = cell('INDICATOR_CODE');
    if (key !== '') described += 1;
    if (key === '' || known.has(key)) continue;
    known.add(key);
    yield indicatorEvent({ key, title: cell('INDICATOR_NAME'), note: cell('SOURCE_NOTE'), source: cell('SOURCE_ORGANIZATION'), place: { file: file.path, ...spotOf(names.indexOf('INDICATOR_CODE')) } });
  }
  if (described > 0) return;
  yield { kind: 'finding', finding: foreignFinding('metadata-file', { severity: 'note', place: { file: file.path }, message: 'This file describes no indicator.', mend: 'Download it again together with its values.' }) };
}
