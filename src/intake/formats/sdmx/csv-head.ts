import { fieldOf, isUsualAttribute } from './component-fields.ts';

/** A column of an SDMX-CSV file. */
export type CsvColumn = {
  readonly index: number;
  readonly id: string;
  /** What its head says in words: of `REF_AREA: Reference area`, or in the column beside. */
  readonly label: string;
  /** Whether its cells are written `LA: Lao PDR`. */
  readonly hasLabels: boolean;
  /** Index of the column with the words of its codes; null where there is none. */
  readonly labelIndex: number | null;
  readonly isAttribute: boolean;
  /** Whether it fills a field of a row: then its place is kept. */
  readonly isField: boolean;
};

export type CsvHead = {
  readonly version: '1.0' | '2.0';
  readonly columns: readonly CsvColumn[];
  /** Indices of the columns that say what the row is of and what is to be done with it. */
  readonly structure: number | null;
  readonly action: number | null;
};

/** Columns of the format itself. */
const frame = new Set(['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION']);

/** Whether a first line is that of SDMX-CSV, with the sign between its cells; null if not. */
export function csvDelimiter(line: string): string | null {
  const text = line.replace(/^\uFEFF/, '');
  const sign = /^"?(?:DATAFLOW|STRUCTURE)(?:\[[^\]]*\])?(?::[^,;\t|"]*)?"?([,;\t|])/.exec(text)?.[1];
  if (sign !== undefined) return sign;
  // ECB writes a KEY first, others nothing at all; without OBS_VALUE and TIME_PERIOD it is any table. Our own observation files have a VINTAGE.
  const isBare = /(^|[,;\t])"?KEY"?[,;\t]/.test(text) && /TIME_PERIOD/.test(text) && /OBS_VALUE/.test(text);
  return isBare ? (/[,;\t]/.exec(text)?.[0] ?? null) : null;
}

/** What the first line says. */
export function csvHead(cells: readonly string[]): CsvHead {
  const heads = cells.map((cell, index) => headOf(cell.replace(/^\uFEFF/, '').trim(), index));
  const at = (id: string): number | null => heads.find((head) => head.id === id)?.index ?? null;
  const value = at('OBS_VALUE') ?? heads.length;
  const isNamed = at('STRUCTURE_NAME') !== null;
  const columns: CsvColumn[] = [];
  for (const { id, label, index } of heads) {
    const last = columns.at(-1);
    // With names, each column is followed by one with the words for its codes.
    const isLabelColumn = isNamed && last !== undefined && last.labelIndex === null && last.index === index - 1 && (id === '' || /[\s\p{Ll}]/u.test(id));
    if (isLabelColumn) columns[columns.length - 1] = { ...last, label: cells[index] ?? '', labelIndex: index };
    else if (!frame.has(id) && id !== '') {
      columns.push({ index, id, label, hasLabels: label !== '', labelIndex: null, isAttribute: index > value || isUsualAttribute(id), isField: fieldOf(id) !== null });
    }
  }
  return { version: at('DATAFLOW') === null && at('STRUCTURE') !== null ? '2.0' : '1.0', columns, structure: at('STRUCTURE_ID') ?? at('DATAFLOW'), action: at('ACTION') };
}

function headOf(text: string, index: number): { readonly id: string; readonly label: string; readonly index: number } {
  const [, id = text, label = ''] = /^([\w@$.[\];|-]+?):\s+(.*)$/s.exec(text) ?? [];
  return { id: id.replace(/(\[[^\]]*\])+$/, ''), label, index };
}

const codeWithLabel = /^([\w@$-]+):\s(.*)$/s;

/** The code of a cell `LA: Lao PDR`. Remarks and sources keep every letter, because a colon is nothing special there. */
export function codeOf({ hasLabels, id, isAttribute }: CsvColumn, cell: string): { readonly code: string; readonly label: string } {
  const field = fieldOf(id)?.field;
  const isText = field === 'value' || field === 'comment' || field === 'source' || (isAttribute && field === undefined);
  const [, code = cell, label = ''] = hasLabels && !isText ? (codeWithLabel.exec(cell) ?? []) : [];
  return { code, label };
}
