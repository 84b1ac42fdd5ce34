import type { ForeignField, ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import { inputColumns, placingColumns, type TemplateRow } from '#model/template-layout.ts';
import type { ForeignRow } from '../foreign-row.ts';
import type { ForeignEvent } from '../format-reader.ts';
import type { FormLine } from './form-lines.ts';
import { cellChanged, unknownRow, valueMissing } from './template-findings.ts';
import { codeOf, comparable, type TemplateMemory } from './template-memory.ts';

/** What a row of the figures asked for tells: nothing while it is blank; its value; or why the value cannot be placed. */
export function askedEvents(line: FormLine, { cells }: TemplateRow, memory: TemplateMemory): readonly ForeignEvent[] {
  const isFilled = hasInput(line);
  const changed = Object.entries(cells).filter(([id, was]) => !isSame(was, line.text(id)));
  const isPlacing = (id: string): boolean => placingColumns.some((column) => column === id);
  const misplaced = isFilled ? changed.filter(([id]) => isPlacing(id)) : [];
  const told = changed.filter((entry) => !misplaced.includes(entry)).map(([id, was]) => found(cellChanged(line.place(id), was, line.text(id), 'warning')));
  if (!isFilled) return told;
  const [first, ...others] = misplaced.map(([id, was]) => cellChanged(line.place(id), was, line.text(id), 'error'));
  if (first !== undefined) return [...told, { kind: 'rejected', finding: first }, ...others.map(found)];
  const cell = (id: string): string => cells[id] ?? '';
  const series: Readonly<Record<string, string>> = cell('SERIES') === '' ? {} : { SERIES: cell('SERIES') };
  const row = rowOf(line, memory, { indicator: cell('INDICATOR'), area: cell('REF_AREA'), period: cell('TIME_PERIOD'), unit: cell('UNIT_CODE') }, { ...series, ...dimensionsOf(cell('DIMENSIONS')) });
  return [...told, ...valueEvents(line, row)];
}

/** What a row tells whose indicator, area and period were chosen by whoever filled it. */
export function furtherEvents(line: FormLine, memory: TemplateMemory): readonly ForeignEvent[] {
  const chosen = ['TITLE', 'ABOUT', 'PERIOD'].some((id) => line.text(id).trim() !== '');
  if (!hasInput(line) && !chosen) return [];
  const said = { indicator: codeOf(memory, 'indicator', line.text('TITLE')), area: codeOf(memory, 'area', line.text('ABOUT')), period: line.text('PERIOD'), unit: '' };
  return valueEvents(line, rowOf(line, memory, said, {}));
}

/** What a row tells that the template does not know. */
export function strangeEvents(line: FormLine): readonly ForeignEvent[] {
  const value = line.text('VALUE');
  if (value.trim() !== '') return [{ kind: 'rejected', finding: unknownRow(line.place('VALUE'), value, 'error') }];
  return [found(unknownRow(line.place('TITLE'), line.text('TITLE') || line.key, 'warning'))];
}

function valueEvents(line: FormLine, row: ForeignRow): readonly ForeignEvent[] {
  const outside = line.refused('VALUE');
  if (outside !== null) return [{ kind: 'rejected', finding: outside }];
  const isAlone = row.fields.value.trim() === '' && !/^[OQM]$/.test(row.fields.status);
  return [...(isAlone ? [found(valueMissing(line.place('VALUE'), row.fields.comment || row.fields.source || row.fields.status))] : []), { kind: 'row', row }];
}

type Said = Pick<ForeignRow['fields'], 'indicator' | 'area' | 'period' | 'unit'>;

function rowOf(line: FormLine, memory: TemplateMemory, said: Said, dimensions: ForeignRow['dimensions']): ForeignRow {
  const [source, detail] = [line.text('SOURCE').trim(), line.text('SOURCE_DETAIL').trim()];
  const id = codeOf(memory, 'source', source);
  const isKnown = id !== source;
  // A source the dataset does not have is not lost: its title stands before the page.
  const written = [isKnown ? '' : source, detail].filter((text) => text !== '').join(', ');
  return {
    place: line.place('VALUE'), places: placesOf(line), dimensions, attributes: { SOURCE_DETAIL: written },
    fields: { ...said, value: line.text('VALUE'), multiplier: '', status: statusOf(line.text('STATUS'), memory), source: isKnown ? id : source, comment: line.text('NOTE') },
  };
}

/** Where a person sees what a field says; the hidden cells are nobody's place. */
const visible: Readonly<Partial<Record<ForeignField, string>>> = { indicator: 'TITLE', area: 'ABOUT', period: 'PERIOD', unit: 'UNIT', status: 'STATUS', source: 'SOURCE', comment: 'NOTE' };

function placesOf(line: FormLine): Readonly<Partial<Record<ForeignField, ForeignPlace>>> {
  return Object.fromEntries(Object.entries(visible).map(([field, id]) => [field, line.place(id)]));
}

/** `P: provisional` → P, in the language of the template or any other. */
function statusOf(text: string, memory: TemplateMemory): string {
  const code = codeOf(memory, 'status', text);
  return /^([A-Z]):/.exec(code.trim())?.[1] ?? code;
}

function dimensionsOf(text: string): ForeignRow['dimensions'] {
  return Object.fromEntries(text.split(';').flatMap((part) => {
    const [name = '', code = ''] = part.split('=');
    return name === '' ? [] : [[name, code] as const];
  }));
}

function hasInput(line: FormLine): boolean {
  return inputColumns.some((id) => line.text(id).trim() !== '') || line.refused('VALUE') !== null;
}

/** Numbers may be written in another way when they are saved. */
function isSame(was: string, is: string): boolean {
  if (comparable(was) === comparable(is)) return true;
  const [before, after] = [Number(was), Number(is)];
  return was.trim() !== '' && is.trim() !== '' && Math.abs(before - after) <= Math.abs(before) * 1e-12;
}

function found(finding: ImportFinding): ForeignEvent {
  return { kind: 'finding', finding };
}
