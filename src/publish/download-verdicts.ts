import { type CsvCell } from '#lib/csv-cell.ts';
import { csvText } from './csv-text.ts';
import { type Download } from './download-observations.ts';
import { stampColumns } from './download-stamp.ts';
import { type IndicatorDigest } from './indicator-digest.ts';

const columns = [
  'INDICATOR',
  'PLAN',
  'TARGET_KIND',
  'EVIDENCE',
  'COUNTED',
  'LEAD',
  'TARGET_TIME',
  'TARGET_VALUE',
  'STATUS',
  'REASON',
  'FLAGS',
  'RATIO',
  'ACHIEVED',
  'EXPECTED_VALUE',
  'CONFIDENCE',
  'LAST_KNOWN_STATUS',
  'LAST_KNOWN_TIME',
] as const;

/** `download/verdicts.csv`: each verdict in codes and machine numbers; shares are fractions, unrounded. */
export function verdictsDownload(digests: readonly IndicatorDigest[], stamp: readonly string[]): Download {
  const rows = digests.flatMap(({ summary, judged }) =>
    judged.map(({ verdict }): readonly CsvCell[] => [
      summary.id,
      verdict.plan,
      verdict.kind,
      verdict.evidence,
      verdict.counted ? '1' : '0',
      summary.lead === verdict.key ? '1' : '0',
      verdict.time,
      verdict.value,
      verdict.status,
      verdict.reason,
      verdict.flags.join(' '),
      verdict.ratio,
      verdict.achieved,
      verdict.expectedValue,
      verdict.confidence,
      verdict.lastKnown?.status ?? null,
      verdict.lastKnown?.time ?? null,
      ...stamp,
    ]),
  );
  const content = new TextEncoder().encode(csvText([[...columns, ...stampColumns], ...rows]));
  return { content, rows: rows.length };
}
