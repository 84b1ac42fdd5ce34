import { methodVersions } from '#domain/methods/method-versions.ts';
import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import type { CsvCell } from '#lib/csv-cell.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import { opinionMethods } from '#model/opinion.ts';
import { csvText } from './csv-text.ts';
import type { Download } from './download-observations.ts';
import { stampColumns } from './download-stamp.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import { termsOfAny } from './open-data/terms-of.ts';
import type { Publication } from './publication.ts';

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
  'CONFIDENCE_REASONS',
  'LAST_KNOWN_STATUS',
  'LAST_KNOWN_TIME',
  'METHOD',
  'METHOD_VERSION',
  ...opinionMethods.flatMap((method) => ['STATUS', 'NUMBER', 'VERSION'].map((column) => `${method.toUpperCase()}_${column}`)),
  'METHOD_SENSITIVE',
];

/** `download/verdicts.csv`: each verdict on a target that may be passed on, in codes and machine numbers; shares are fractions, unrounded. */
export function verdictsDownload(digests: readonly IndicatorDigest[], stamp: readonly string[], { sources }: Pick<Publication, 'sources'>): Download & { readonly leftOut: number } {
  const all = digests.reduce((total, { judged }) => total + judged.length, 0);
  const rows = digests.flatMap(({ summary, judged }) =>
    judged.filter(({ target }) => termsOfAny(target.sources, sources) === 'free').map(({ verdict }): readonly CsvCell[] => [
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
      verdict.confidenceReasons.join(' '),
      verdict.lastKnown?.status ?? null,
      verdict.lastKnown?.time ?? null,
      trajectoryMethod.id,
      trajectoryMethod.version,
      ...opinionCells(verdict),
      ...stamp,
    ]),
  );
  const content = new TextEncoder().encode(csvText([[...columns, ...stampColumns], ...rows]));
  return { content, rows: rows.length, leftOut: all - rows.length };
}

/** Class, number and version of each other method, blank where it has no rule; then whether any two that can say, ours among them, differ. */
function opinionCells({ opinions, isMethodSensitive }: PublishedVerdict): readonly CsvCell[] {
  const cells = opinionMethods.flatMap((method) => {
    const opinion = opinions.find((one) => one.method === method);
    return opinion === undefined ? [null, null, null] : [opinion.status, opinion.number, methodVersions[method]];
  });
  return [...cells, opinions.length === 0 ? null : isMethodSensitive ? '1' : '0'];
}
