import type { ForeignPlace } from '#model/import-finding.ts';
import { expectEnd, itemsOf, JsonFault, type JsonCursor } from '../json/json-cursor.ts';
import { jsonFaultFinding } from '../json/json-fault-finding.ts';
import { jsonPlaces } from '../json/json-place.ts';
import { flatText, itemsOfNode, memberOf, textOfNode } from '../json/json-node.ts';
import type { ForeignEvent, ForeignFile, ReadTask } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { wholeText } from '../foreign-text.ts';
import { fieldOf } from './component-fields.ts';
import { jsonStructure, type JsonStructure } from './json-components.ts';
import { readDataSet } from './json-data-set.ts';
import { jsonEnvelope, type JsonEnvelope } from './json-envelope.ts';
import { sdmxRemarks } from './sdmx-remarks.ts';

const rowsBetweenSignals = 5_000;

/** Reads an SDMX-JSON message of version 1.0 or 2.0. */
export async function* readSdmxJson(file: ForeignFile, { signal, report }: ReadTask): AsyncGenerator<ForeignEvent> {
  const text = await wholeText(file, report);
  const cursor: JsonCursor = { text, at: 0 };
  const place = jsonPlaces(file.path, text);
  const remarks = sdmxRemarks();
  let rows = 0;
  let isAboutTold = false;
  try {
    const envelope = jsonEnvelope(cursor);
    expectEnd(cursor);
    const language = textOfNode(itemsOfNode(memberOf(envelope.head, 'contentLanguages'))[0]) || 'en';
    const structures = envelope.structures.map((node) => jsonStructure(node, language));
    isAboutTold = true;
    yield { kind: 'about', format: `SDMX-JSON ${envelope.version}`, facts: factsOf(envelope, structures) };
    yield* errorsOf(envelope, place);
    if (envelope.dataSets.length === 0) return yield noDataSets(envelope, file.path);
    yield* indicatorsOf(structures, place(0, ''));
    for (const event of observationsOf(cursor, { lists: envelope.dataSets, structures, place })) {
      if (event.kind === 'row') remarks.see(event.row);
      rows += 1;
      if (rows % rowsBetweenSignals === 0) {
        signal?.throwIfAborted();
        yield { kind: 'progress', done: Math.round((cursor.at / text.length) * file.size), of: file.size };
      }
      yield event;
    }
    if (rows === 0) yield { kind: 'finding', finding: foreignFinding('no-observations', { place: { file: file.path }, message: 'The message holds no observation.', mend: 'Ask for the data again, perhaps for other years or areas.' }) };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    if (!isAboutTold) yield { kind: 'about', format: 'JSON', facts: {} };
    yield { kind: 'finding', finding: jsonFaultFinding(fault, place(fault.at, '')) };
  }
  for (const finding of remarks.findings()) yield { kind: 'finding', finding };
}

type Task = { readonly lists: JsonEnvelope['dataSets']; readonly structures: readonly JsonStructure[]; readonly place: (at: number, path: string) => ForeignPlace };

function* observationsOf(cursor: JsonCursor, { lists, structures, place }: Task): Generator<ForeignEvent> {
  for (const { at, path } of lists) {
    cursor.at = at;
    if (cursor.text[at] !== '[') continue;
    for (const index of itemsOf(cursor)) yield* readDataSet({ cursor, path: `${path}/${index}`, structures, place });
  }
}

function factsOf({ head }: JsonEnvelope, structures: readonly JsonStructure[]): Readonly<Record<string, string>> {
  const facts = {
    message: textOfNode(memberOf(head, 'id')),
    prepared: textOfNode(memberOf(head, 'prepared')),
    sender: textOfNode(memberOf(head, 'sender', 'name')) || textOfNode(memberOf(head, 'sender', 'id')),
    structure: structures.map(({ id }) => id).filter((id) => id !== '').join(', '),
    test: textOfNode(memberOf(head, 'test')) === 'true' ? 'true' : '',
  };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ''));
}

function* errorsOf({ errors }: JsonEnvelope, place: Task['place']): Generator<ForeignEvent> {
  for (const [index, error] of itemsOfNode(errors).entries()) {
    const code = textOfNode(memberOf(error, 'code'));
    const value = ['title', 'message', 'detail'].map((name) => textOfNode(memberOf(error, name))).filter((text) => text !== '').join(': ') || flatText(error);
    yield { kind: 'finding', finding: foreignFinding('answer-is-error', { place: place(error.at, `/errors/${index}`), value, names: { code }, message: `The publisher answers with an error (${code}): ${value}`, mend: 'Ask for the data again in another way.' }) };
  }
}

function noDataSets({ names }: JsonEnvelope, file: string): ForeignEvent {
  const isStructure = ['codelists', 'dataStructures', 'conceptSchemes', 'dataflows', 'resources', 'references'].some((name) => names.has(name));
  return {
    kind: 'finding',
    finding: isStructure
      ? foreignFinding('structure-message', { place: { file }, message: 'This is a structure message: it defines code lists and dimensions and holds no data.', mend: 'Ask the publisher for the data.' })
      : foreignFinding('not-sdmx', { place: { file }, value: [...names].join(', '), message: 'This JSON file has no data sets: it is no SDMX-JSON message.', mend: 'Ask the publisher for SDMX-JSON, SDMX-CSV or a table.' }),
  };
}

/** Titles of the indicators, where a dimension of the message is known to be it. */
function* indicatorsOf(structures: readonly JsonStructure[], place: ForeignPlace): Generator<ForeignEvent> {
  for (const { dimensions } of structures) {
    const all = [...dimensions.dataSet, ...dimensions.series, ...dimensions.observation].map((component) => ({ component, rank: rankOf(component.id, component.role) }));
    const best = all.filter(({ rank }) => rank !== null).toSorted((one, other) => Number(one.rank) - Number(other.rank))[0];
    for (const { id, texts } of best?.component.codes ?? []) {
      yield { kind: 'indicator', indicator: { key: id, place, titles: texts, definitions: {}, unit: '', source: { title: '', publisher: '', address: '', licence: '' }, statements: {} } };
    }
  }
}

function rankOf(id: string, role: string): number | null {
  const found = fieldOf(id, role);
  return found?.field === 'indicator' ? found.rank : null;
}
