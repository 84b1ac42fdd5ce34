import type { ImportFinding } from '#model/import-finding.ts';
import type { Observation } from '#model/observation.ts';
import { comparableRuns } from '../../comparable-runs.ts';
import type { ForeignIndicator } from '../../formats/foreign-row.ts';
import { offScaleValues } from '../../off-scale.ts';
import type { ImportedRow } from '../imported-row.ts';
import type { LearnedIndicator } from '../learning-book.ts';
import { idOfKey } from '../stable-code.ts';
import { unitOfText } from '../unit-of-text.ts';

export type UsedUnit = { readonly code: string; readonly kind: string; readonly text: string };

/** Units of a new dataset: which each indicator is in, and all that are used. */
export type UnitUse = {
  readonly use: (indicator: LearnedIndicator, foreign: ForeignIndicator | null, rows: readonly ImportedRow[]) => { readonly code: string; readonly findings: readonly ImportFinding[] };
  readonly all: () => readonly UsedUnit[];
};

const texts: Readonly<Record<string, string>> = {
  percent: '%', 'per-100': 'per 100 people', 'per-1000': 'per 1,000', 'per-10000': 'per 10,000', 'per-100000': 'per 100,000', 'per-million': 'per million', number: 'number', persons: 'persons',
  usd: 'US$', lcu: 'local currency', index: 'index',
};

/** Collects units. One nobody knows is a count with the words of the file. */
export function unitUse(): UnitUse {
  const units = new Map<string, UsedUnit>();
  return {
    use: (indicator, foreign, rows) => {
      const text = indicator.unitText || (foreign?.unit ?? '');
      const known = unitOfText(text);
      const code = known?.code ?? (text === '' ? 'not-stated' : idOfKey(text, 'unit'));
      const findings = known?.ceiling === undefined || known.ceiling === null ? [] : driftFindings(rows, code);
      // The rule of a dataset holds shares and rates together; values that break it keep their unit in words, and no kind that promises more.
      const used = findings.length > 0 ? `${code}-unchecked` : code;
      units.set(used, { code: used, kind: findings.length > 0 ? 'count' : (known?.kind ?? 'count'), text: texts[code] ?? (text || 'unit not stated') });
      return { code: used, findings };
    },
    all: () => [...units.values()],
  };
}

/** Values far off the scale of the others of their run, by the same rule as in a dataset. */
function driftFindings(rows: readonly ImportedRow[], unit: string): readonly ImportFinding[] {
  const shared = new Map<string, Observation['dimensions']>();
  return comparableRuns(rows.map((row, line) => observationOf(row, line, shared))).flatMap(offScaleValues).flatMap(({ line, value }): readonly ImportFinding[] => {
    const row = rows[line];
    if (row === undefined) return [];
    return [{
      severity: 'warning', rule: 'unit-drift', place: row.place, value: String(value), names: { unit }, mends: [],
      message: `${value} is far off the scale of the other values of this series.`, mend: 'Check the value and its unit: a rate is no count, 75 % is 75 and not 0.75.',
    }];
  });
}

const notDimensions: ReadonlySet<string> = new Set(['SERIES', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'NOTE']);

/** As much of an observation as runs are made of. Equal codes share one object, by which the rules know them again. */
function observationOf({ indicator, cells }: ImportedRow, line: number, shared: Map<string, Observation['dimensions']>): Observation {
  const text = (column: string): string => cells[column] ?? '';
  const codes: [string, string][] = [];
  for (const column in cells) if (!notDimensions.has(column) && cells[column] !== '_T') codes.push([column, text(column)]);
  const key = codes.join('|');
  const dimensions = shared.get(key) ?? Object.fromEntries(codes);
  shared.set(key, dimensions);
  return {
    indicator, series: text('SERIES'), area: text('REF_AREA'), period: text('TIME_PERIOD'), dimensions,
    value: text('OBS_VALUE') === '' ? null : Number(text('OBS_VALUE')), qualifier: null, status: 'A', kind: 'official', source: '', sourceDetail: '', vintage: '', revision: '', state: '', note: '', line,
  };
}
