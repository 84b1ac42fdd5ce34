import { plainText } from '#i18n/lao-words.ts';
import { datasetMarks } from '../figure/dataset-mark.ts';
import type { ReleaseWords } from '../figure/release-words.ts';
import type { RowContext } from '../indicators-table/row-context.ts';
import type { WorkspaceRow } from './workspace-row.ts';
import { columnLabel, type WorkspaceColumn } from './workspace-table.ts';

/** A cell as it goes to a spreadsheet: a number as a number, a text, or nothing. */
export type CopiedCell = string | number | null;

/** Rows and columns of one width; `head` null where a part of the rows was chosen, which goes into a table that has its heads. */
export type CopiedCells = {
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly CopiedCell[])[];
  /** What a table of its own is never without, below it: of which release it is. Cells for another table have none. */
  readonly note?: string;
};

type Field = { readonly head: string; readonly cell: (row: WorkspaceRow) => CopiedCell };

/** Differences of two decimal fractions have digits behind the last that is meant. */
const meantDigits = 12;

const exact = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(meantDigits)));

/** One column on screen is one or two in a spreadsheet: a number never shares its cell with words. The small charts are left out. */
function fieldsOf({ id, label }: WorkspaceColumn, { locale: { t } }: RowContext): readonly Field[] {
  const field = (head: string, cell: Field['cell']): Field => ({ head, cell });
  switch (id) {
    case 'name':
      return [field(label, ({ title }) => title)];
    case 'unit':
      return [field(label, ({ unit }) => unit)];
    case 'spark':
      return [];
    case 'latest':
      return [field(label, ({ keys }) => exact(keys.latest)), field(t('workspace.copy.remark'), remarkOf)];
    case 'time':
      return [field(label, ({ latest }) => (latest === null ? null : Number(latest.year)))];
    case 'change':
      return [field(label, ({ keys }) => exact(keys.change))];
    case 'target':
      return [field(label, ({ keys, target }) => exact(keys.target) ?? target?.text ?? null), field(t('workspace.copy.targetTime'), ({ target }) => target?.time ?? null)];
    case 'status':
      return [field(label, ({ verdict }) => verdict.word), field(t('workspace.copy.reason'), ({ verdict }) => reasonOf(verdict))];
    case 'institution':
      return [field(label, ({ institutions }) => institutions)];
    case 'programme':
      return [field(label, ({ programmes }) => programmes)];
    case 'series':
      return [field(label, ({ series }) => series)];
  }
}

/** What a printed number says beside itself: 'over 98,524', 'provisional'. */
function remarkOf({ latest, isQualified }: WorkspaceRow): string | null {
  if (latest === null) return null;
  const parts = [isQualified ? latest.text : null, latest.mark].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

function reasonOf({ reasonWord, lastKnown }: WorkspaceRow['verdict']): string | null {
  const parts = [reasonWord, lastKnown?.text ?? null].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** The rows in the columns given, as cells of a spreadsheet. Fields that hold nothing for any of the rows, but for the first of a column, are left out. */
export function copiedCells(rows: readonly WorkspaceRow[], columns: readonly WorkspaceColumn[], isWithHead: boolean, context: RowContext): CopiedCells {
  const fields = columns.flatMap((column) => fieldsOf(column, context).filter(({ cell }, position) => position === 0 || rows.some((row) => cell(row) !== null)));
  const clean = (cell: CopiedCell): CopiedCell => (typeof cell === 'string' ? plainText(cell) : cell);
  return {
    head: isWithHead ? fields.map(({ head }) => plainText(head)) : null,
    rows: rows.map((row) => fields.map(({ cell }) => clean(cell(row)))),
  };
}

/** Release, as-of date, fingerprint and standing of a table that is taken away as a whole. */
export function releaseNote(release: ReleaseWords, { locale }: RowContext): string {
  const { t, format } = locale;
  const said = [
    ...datasetMarks(release, locale),
    t('shell.release.id', { release: release.release }),
    t('shell.release.asOf', { date: format.day(release.asOf) }),
    t('shell.release.fingerprint', { fingerprint: release.fingerprint }),
    ...(release.isUnofficial ? [t('shell.release.standing')] : []),
  ];
  return plainText(said.join(' · '));
}

/** All columns there are, for the menu that chooses among them. */
export function columnChoices<Id extends WorkspaceColumn['id']>(ids: readonly Id[], context: RowContext): readonly { readonly id: Id; readonly label: string }[] {
  return ids.map((id) => ({ id, label: columnLabel(id, context) }));
}
