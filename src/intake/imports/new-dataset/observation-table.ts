import type { ImportedRow } from '../imported-row.ts';
import { sourceCell } from './dataset-text.ts';

/** `observations/{id}.csv`: rows in the order of the file, with the dimensions that are not always a total. */
export function observationTable(rows: readonly ImportedRow[], dimensions: readonly string[], release: string): string {
  const used = dimensions.filter((dimension) => rows.some(({ cells }) => (cells[dimension] ?? '_T') !== '_T'));
  const lines = rows.map(({ cells }) => {
    const text = (column: string): string => sourceCell(cells[column] ?? '');
    const codes = used.map((dimension) => cells[dimension] ?? '_T');
    return [text('SERIES'), text('REF_AREA'), text('TIME_PERIOD'), ...codes, text('OBS_VALUE'), text('QUALIFIER'), text('OBS_STATUS'), text('OBS_KIND'), text('SOURCE'), text('SOURCE_DETAIL'), release, '', '', text('NOTE')].join(',');
  });
  const head = ['SERIES', 'REF_AREA', 'TIME_PERIOD', ...used, 'OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'STATE', 'NOTE'];
  return `${[head.join(','), ...lines].join('\n')}\n`;
}
