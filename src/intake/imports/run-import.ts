import type { ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator, ForeignRow } from '../formats/foreign-row.ts';
import { foreignFinding } from '../formats/foreign-finding.ts';
import type { ForeignEvent } from '../formats/format-reader.ts';
import { importLimits } from '../formats/limits/import-limits.ts';
import { createTally } from './import-tally.ts';
import type { ImportAccount, ImportedRow } from './imported-row.ts';
import { interpretRow, type RowContext } from './interpret-row.ts';
import { absurdJumps } from './rules/absurd-jump.ts';
import { indicatorFindings } from './rules/indicator-rules.ts';
import { createRepeatedRows } from './rules/repeated-row.ts';

/** What an import is held against, and who is told how it goes. */
export type ImportContext = RowContext & {
  readonly signal: AbortSignal | null;
  /** What the reader says of its progress, and how many rows have been read. */
  readonly onProgress?: (progress: { readonly done: number; readonly of: number; readonly rows: number }) => void;
  /** Waited for now and then, so that a worker hears what it is told meanwhile. */
  readonly breathe?: () => Promise<void>;
  /** Rows that are read at most, of all files together; what comes after is told as not read. */
  readonly mostRows?: number;
};

/** What came of an import. `account.read` = `accepted` + `rejected`, for all files together and for each. */
export type ImportResult = {
  readonly about: { readonly format: string; readonly facts: Readonly<Record<string, string>> } | null;
  readonly indicators: readonly ForeignIndicator[];
  /** Accepted rows, in the order of the files. */
  readonly rows: readonly ImportedRow[];
  /** Every rejected row has at least one finding at its place. */
  readonly findings: readonly ImportFinding[];
  readonly account: ImportAccount;
  readonly accounts: ReadonlyMap<string, ImportAccount>;
};

const rowsBetweenBreaths = 5000;

/**
 * Events of a reader -> rows in the words of our observation files, findings, and the account of what became of every row. Knows no format:
 * the browser's worker and the command line use it for all of them. Rejects only with the reason of an aborted signal.
 */
export async function runImport(events: AsyncIterable<ForeignEvent>, context: ImportContext): Promise<ImportResult> {
  const rows: ImportedRow[] = [];
  const findings: ImportFinding[] = [];
  const indicators: ForeignIndicator[] = [];
  const tally = createTally();
  const take = rowTaker({ context, rows, findings, tally });
  let about: ImportResult['about'] = null;
  let read = 0;
  const { mostRows = importLimits.cells } = context;
  for await (const event of events) {
    switch (event.kind) {
      case 'row':
        take(event.row);
        break;
      case 'rejected':
        tally.reject(event.finding.place.file);
        findings.push(event.finding);
        break;
      case 'finding':
        findings.push(event.finding);
        break;
      case 'indicator':
        indicators.push(event.indicator);
        break;
      case 'about':
        about = { format: event.format, facts: event.facts };
        break;
      case 'progress':
        context.onProgress?.({ done: event.done, of: event.of, rows: read });
        break;
    }
    if (event.kind !== 'row' && event.kind !== 'rejected') continue;
    read += 1;
    if (read >= mostRows) {
      findings.push(tooManyRows(event.kind === 'row' ? event.row.place : event.finding.place, mostRows));
      break;
    }
    if (read % rowsBetweenBreaths !== 0) continue;
    context.signal?.throwIfAborted();
    await context.breathe?.();
  }
  context.signal?.throwIfAborted();
  for (const finding of [...indicatorFindings(indicators), ...absurdJumps(rows)]) findings.push(finding);
  return { about, indicators, rows, findings, account: tally.total(), accounts: tally.accounts() };
}

/** Whatever the format: more values than this would fill the memory of the machine. */
function tooManyRows(place: ForeignPlace, most: number): ImportFinding {
  return foreignFinding('too-many-cells', { place, value: String(most), message: `More than ${most} values stand in the files; they are not read on from here.`, mend: 'Split the files, by indicators or by years, and bring in the parts one after the other.' });
}

type Taking = { readonly context: ImportContext; readonly rows: ImportedRow[]; readonly findings: ImportFinding[]; readonly tally: ReturnType<typeof createTally> };

function rowTaker({ context, rows, findings, tally }: Taking): (row: ForeignRow) => void {
  const put = createRepeatedRows(rows);
  return (foreign) => {
    const { row, findings: told } = interpretRow(foreign, context);
    for (const finding of told) findings.push(finding);
    if (row === null) return tally.reject(foreign.place.file);
    const repetition = put(row);
    if (repetition === null) return tally.accept(foreign.place.file);
    findings.push(repetition.finding);
    // The earlier row may have been accepted before: one of the two is, wherever they stand.
    if (repetition.gone === row) tally.reject(foreign.place.file);
    else tally.replace(repetition.gone.place.file, foreign.place.file);
  };
}
