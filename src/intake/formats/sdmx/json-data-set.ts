import { memberOf, flatText, itemsOfNode, textOfNode } from '../json/json-node.ts';
import { itemsOf, membersOf, readNode, skipNode, type JsonCursor, type JsonNode } from '../json/json-cursor.ts';
import type { ForeignPlace } from '#model/import-finding.ts';
import type { ForeignEvent } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { rowOf, type Component } from './component-fields.ts';
import { deletedRow, isDelete } from './deleted-row.ts';
import type { JsonComponent, JsonStructure } from './json-components.ts';
import { groupAttributes } from './json-group-attributes.ts';

type DataSetTask = {
  readonly cursor: JsonCursor;
  readonly path: string;
  readonly structures: readonly JsonStructure[];
  readonly place: (at: number, path: string) => ForeignPlace;
};

/** What a data set is read with. */
type Frame = {
  readonly structure: JsonStructure;
  readonly isDeleted: boolean;
  readonly common: readonly Component[];
  readonly groups: (indices: ReadonlyMap<string, number>) => readonly Component[];
  readonly place: DataSetTask['place'];
};

const sides = new Set(['FREQ', 'FREQUENCY', 'TIME_FORMAT', 'REPORTING_TYPE']);

/** Tells every observation of the data set that begins here; the cursor stands behind it afterwards. */
export function* readDataSet(task: DataSetTask): Generator<ForeignEvent> {
  const { cursor, path, place } = task;
  const start = cursor.at;
  const told = new Map<string, JsonNode>();
  const lists: { readonly name: string; readonly at: number }[] = [];
  for (const name of membersOf(cursor)) {
    if (name === 'series' || name === 'observations') {
      lists.push({ name, at: cursor.at });
      skipNode(cursor);
    } else told.set(name, readNode(cursor));
  }
  const end = cursor.at;
  const frame = frameOf(task, told, place(start, path));
  for (const { name, at } of lists) {
    cursor.at = at;
    if (name === 'series') yield* readSeries(frame, cursor, `${path}/series`);
    else yield* readObservations(frame, cursor, { path: `${path}/observations`, above: [], indices: new Map() });
  }
  cursor.at = end;
}

function frameOf({ structures, place }: DataSetTask, told: ReadonlyMap<string, JsonNode>, at: ForeignPlace): Frame {
  const structure = structures[Number(textOfNode(told.get('structure')) || 0)] ?? structures[0] ?? emptyStructure;
  const dimensions = structure.dimensions.dataSet.map((component) => componentOf(component, component.codes[0]?.id ?? '', at, false));
  const attributes = structure.attributes.dataSet.map((component, index) => componentOf(component, valueAt(component, itemsOfNode(told.get('attributes'))[index], true), at, true));
  return {
    structure, isDeleted: isDelete(textOfNode(told.get('action'))), common: [...dimensions, ...attributes], place,
    groups: groupAttributes(structure, told.get('dimensionGroupAttributes'), (component, node) => componentOf(component, valueAt(component, node, false), at, true)),
  };
}

const emptyStructure: JsonStructure = { id: '', dimensions: { dataSet: [], series: [], observation: [] }, attributes: { dataSet: [], dimensionGroup: [], series: [], observation: [] }, measures: [] };

function* readSeries(frame: Frame, cursor: JsonCursor, path: string): Generator<ForeignEvent> {
  if (cursor.text[cursor.at] !== '{') return;
  for (const key of membersOf(cursor)) {
    const at = cursor.at;
    const seriesPath = `${path}/${key}`;
    const place = frame.place(at, seriesPath);
    // Attributes may stand behind the observations.
    const attributes = attributesAhead(cursor);
    cursor.at = at;
    const { components, indices, isKnown } = keyOf(key, frame.structure.dimensions.series, place);
    const above = [...components, ...frame.structure.attributes.series.map((component, index) => componentOf(component, valueAt(component, attributes[index], false), place, true))];
    if (cursor.text[at] !== '{') {
      skipNode(cursor);
      continue;
    }
    for (const name of membersOf(cursor)) {
      if (name === 'observations') yield* readObservations(frame, cursor, { path: `${seriesPath}/observations`, above, indices, isUnknown: !isKnown });
      else skipNode(cursor);
    }
  }
}

function attributesAhead(cursor: JsonCursor): readonly JsonNode[] {
  let attributes: readonly JsonNode[] = [];
  if (cursor.text[cursor.at] !== '{') return attributes;
  for (const name of membersOf(cursor)) {
    if (name === 'attributes') attributes = itemsOfNode(readNode(cursor));
    else skipNode(cursor);
  }
  return attributes;
}

type Above = { readonly path: string; readonly above: readonly Component[]; readonly indices: ReadonlyMap<string, number>; readonly isUnknown?: boolean };

function* readObservations(frame: Frame, cursor: JsonCursor, { path, above, indices, isUnknown = false }: Above): Generator<ForeignEvent> {
  const sign = cursor.text[cursor.at];
  if (sign === '{') for (const key of membersOf(cursor)) yield observe(key);
  else if (sign === '[') for (const index of itemsOf(cursor)) yield observe(String(index));
  else skipNode(cursor);

  function observe(key: string): ForeignEvent {
    const observation = readNode(cursor);
    const place = frame.place(observation.at, `${path}/${key}/0`);
    const own = keyOf(key, frame.structure.dimensions.observation, place);
    if (isUnknown || !own.isKnown) return unknownKey(place, key);
    const { measures, attributes } = frame.structure;
    if (measures.length > 1) return severalMeasures(place, measures);
    const [value, ...rest] = itemsOfNode(observation);
    const values = attributes.observation.map((component, index) => componentOf(component, valueAt(component, rest[index], false), place, true));
    const groups = frame.groups(new Map([...indices, ...own.indices]));
    const row = rowOf({
      place, flow: frame.structure.id,
      components: [...frame.common, ...groups, ...above, ...own.components, ...values, { name: 'OBS_VALUE', text: value?.kind === 'object' || value?.kind === 'array' ? flatText(value) : textOfNode(value), place, isAttribute: false }],
    });
    return frame.isDeleted ? deletedRow(row) : { kind: 'row', row };
  }
}

/** The codes a key such as `0:2` points to. A blank part is a dimension that is left open. */
function keyOf(key: string, dimensions: readonly JsonComponent[], place: ForeignPlace): { readonly components: readonly Component[]; readonly indices: ReadonlyMap<string, number>; readonly isKnown: boolean } {
  const parts = dimensions.length === 0 ? [] : key.split(':');
  const components: Component[] = [];
  const indices = new Map<string, number>();
  let isKnown = parts.length === dimensions.length;
  for (const [position, dimension] of dimensions.entries()) {
    const part = parts[position] ?? '';
    const code = /^\d+$/.test(part) ? dimension.codes[Number(part)] : undefined;
    if (code === undefined) isKnown = false;
    else indices.set(dimension.id, Number(part));
    components.push(componentOf(dimension, code?.id ?? '', place, false));
  }
  return { components, indices, isKnown };
}

function componentOf({ id, role }: JsonComponent, text: string, place: ForeignPlace, isAttribute: boolean): Component {
  return { name: id, role, text, place, isAttribute: isAttribute || sides.has(id.toUpperCase()) || sides.has(role.toUpperCase()) };
}

/** An attribute is a number of its list of codes, or a text of its own; null and nothing mean the standard of the structure. */
function valueAt({ codes, standard }: JsonComponent, node: JsonNode | undefined, isOnlyCode: boolean): string {
  if (node === undefined || node.kind === 'null') return node === undefined && isOnlyCode && codes.length === 1 ? (codes[0]?.id ?? '') : standard;
  if (node.kind === 'number' && codes.length > 0) return codes[Number(node.text)]?.id ?? node.text;
  return memberOf(node, 'id') === undefined ? flatText(node) : textOfNode(memberOf(node, 'id'));
}

function unknownKey(place: ForeignPlace, key: string): ForeignEvent {
  return { kind: 'rejected', finding: foreignFinding('unknown-key', { place, value: key, message: `The key ${key} points to a code that the structure of the message does not list.`, mend: 'Ask for the file again; its structure and its data do not belong together.' }) };
}

function severalMeasures(place: ForeignPlace, measures: readonly string[]): ForeignEvent {
  return { kind: 'rejected', finding: foreignFinding('several-measures', { place, value: measures.join(', '), message: `Each observation has several values (${measures.join(', ')}); which is meant cannot be known.`, mend: 'Ask for the data with one measure.' }) };
}
