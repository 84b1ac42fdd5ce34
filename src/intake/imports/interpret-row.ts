import type { ForeignField, ImportFinding } from '#model/import-finding.ts';
import type { ObservationKind } from '#model/observation.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';
import { type BookedIndicator, type CodeBook, isUnbooked, type Unbooked } from './code-book.ts';
import type { ImportedRow } from './imported-row.ts';
import { interpretCells, plainText } from './interpret-cells.ts';
import { ownWords } from './own-words.ts';
import { notedFinding } from './row-finding.ts';
import type { RowFacts, RowRemark } from './row-rule.ts';
import { rowRules } from './rules/row-rules.ts';
import { withoutPersonalData } from './rules/personal-data-in-row.ts';
import { unitOfText } from './unit-of-text.ts';

/** What is the same for all rows of an import. */
export type RowContext = { readonly book: CodeBook; readonly kind: ObservationKind; readonly asOf: string | null };

/** Null = rejected; then one of the findings says why. */
export type InterpretedRow = { readonly row: ImportedRow | null; readonly findings: readonly ImportFinding[] };

/** One foreign value in the words of our observation files. Everything that is wrong with it is told at once. */
export function interpretRow(row: ForeignRow, { book, kind, asOf }: RowContext): InterpretedRow {
  const findings: ImportFinding[] = [];
  const report = (finding: ImportFinding): void => void findings.push(finding);
  const cells = interpretCells(row, report);
  const booked = book.indicator(row);
  if (isUnbooked(booked)) return { row: null, findings: [...findings, unbookedFinding(row, 'indicator', row.fields.indicator, booked)] };
  const codes = readCodes(row, book, report);
  const facts = cells === null ? null : judged(factsOf(row, cells, booked, asOf), report);
  if (cells === null || facts === null || codes === null) return { row: null, findings };
  const { place } = row;
  const written: Record<string, string> = { SERIES: booked.series, REF_AREA: codes.area, TIME_PERIOD: facts.period };
  for (const [column, code] of codes.dimensions) written[column] = code;
  const words = ownWords(row);
  const source = book.source(row.fields.source);
  // The id of a source of ours says everything; other words stay with the value.
  const detail = words.detail ?? (source === row.fields.source ? '' : row.fields.source);
  Object.assign(written, {
    OBS_VALUE: facts.value, QUALIFIER: facts.value === '' ? '' : cells.qualifier || words.qualifier, OBS_STATUS: facts.status, OBS_KIND: words.kind ?? kind, SOURCE: source,
    SOURCE_DETAIL: withoutPersonalData(plainText(detail)), NOTE: facts.note, ...row.own,
  });
  const imported: ImportedRow = { place, indicator: booked.indicator, cells: written };
  return { row: words.vintage === '' ? imported : { ...imported, vintage: words.vintage }, findings };
}

function factsOf(row: ForeignRow, cells: Pick<RowFacts, 'period' | 'value' | 'status' | 'note'>, { unit: ownUnit }: BookedIndicator, asOf: string | null): RowFacts {
  const unit = (row.fields.unit === '' ? null : unitOfText(row.fields.unit)) ?? ownUnit;
  return { row, period: cells.period, value: cells.value, status: cells.status, note: cells.note, unit, ownUnit, asOf };
}

/** The row after its rules; null where one refuses it. */
function judged(first: RowFacts, report: (finding: ImportFinding) => void): RowFacts | null {
  const facts = { ...first };
  let isRefused = false;
  for (const { id, look } of rowRules) {
    const remark = look(facts);
    if (remark === null) continue;
    report(remarkFinding(first.row, id, remark));
    isRefused ||= remark.severity === 'error';
    Object.assign(facts, remark.becomes);
  }
  return isRefused ? null : facts;
}

function remarkFinding(row: ForeignRow, rule: string, { severity, field, text, message, mend, names = {}, choices = [] }: RowRemark): ImportFinding {
  const mends = choices.map(({ id, to, field: other = field, from = text }) => ({ id, to, field: other, from, isForAll: true }));
  return notedFinding(row, { rule, severity, field, text, message, mend, names, mends });
}

type Codes = { readonly area: string; readonly dimensions: readonly (readonly [string, string])[] };

function readCodes(row: ForeignRow, book: CodeBook, report: (finding: ImportFinding) => void): Codes | null {
  const area = book.area(row);
  let isRefused = false;
  const refuse = (field: ForeignField, text: string, answer: Unbooked): void => {
    isRefused = true;
    report(unbookedFinding(row, field, text, answer));
  };
  if (isUnbooked(area)) refuse('area', row.fields.area, area);
  const dimensions: (readonly [string, string])[] = [];
  for (const name in row.dimensions) {
    const code = row.dimensions[name] ?? '';
    const booked = book.dimension(name, code);
    // Mends have no field for dimensions; the finding names the code.
    if (isUnbooked(booked)) refuse('comment', code, booked);
    else if (booked !== null) dimensions.push([booked.column, booked.code]);
  }
  return isRefused || isUnbooked(area) ? null : { area, dimensions };
}

function unbookedFinding(row: ForeignRow, field: ForeignField, text: string, { rule, message, mend, isMeant = false }: Unbooked): ImportFinding {
  const finding = notedFinding(row, { rule, severity: isMeant ? 'note' : 'error', field, text, message, mend });
  return field === 'comment' ? { ...finding, place: row.place } : finding;
}
