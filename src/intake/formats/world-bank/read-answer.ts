import type { ForeignPlace } from '#model/import-finding.ts';
import type { ForeignEvent, ForeignFile, ReadTask } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { wholeText } from '../foreign-text.ts';
import { expectEnd, itemsOf, JsonFault, membersOf, readNode, skipNode, skipSpace, type JsonCursor, type JsonNode } from '../json/json-cursor.ts';
import { jsonFaultFinding } from '../json/json-fault-finding.ts';
import { flatText, itemsOfNode, memberOf, textOfNode } from '../json/json-node.ts';
import { jsonPlaces } from '../json/json-place.ts';
import { answerPage, type AnswerPage } from './answer-pages.ts';
import { answerRow, isCatalogueRow } from './answer-row.ts';
import { indicatorEvent } from './indicator-event.ts';

const rowsBetweenSignals = 5_000;

type Reading = {
  readonly cursor: JsonCursor;
  readonly place: (at: number, path: string) => ForeignPlace;
  readonly pages: AnswerPage[];
  /** Indicators that have been told. */
  readonly known: Set<string>;
};

/** Reads a file with an answer of the World Bank's interface, version 2 or 1: `[header, rows]`, or several of them under names. */
export async function* readAnswer(file: ForeignFile, { pages, known, signal, report }: Pick<Reading, 'pages' | 'known'> & ReadTask): AsyncGenerator<ForeignEvent> {
  const text = await wholeText(file, report);
  const cursor: JsonCursor = { text, at: 0 };
  const place = jsonPlaces(file.path, text);
  const reading: Reading = { cursor, place, pages, known };
  let count = 0;
  try {
    skipSpace(cursor);
    for (const event of text[cursor.at] === '{' ? wrapped(reading) : page(reading, '')) {
      count += 1;
      if (count % rowsBetweenSignals === 0) {
        signal?.throwIfAborted();
        yield { kind: 'progress', done: Math.round((cursor.at / text.length) * file.size), of: file.size };
      }
      yield event;
    }
    expectEnd(cursor);
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    yield { kind: 'finding', finding: jsonFaultFinding(fault, place(fault.at, '')) };
  }
}

/** Programs keep several answers in one object: `{page1: […], page2: […]}`. */
function* wrapped(reading: Reading): Generator<ForeignEvent> {
  const { cursor, place } = reading;
  const start = cursor.at;
  const names: string[] = [];
  for (const name of membersOf(cursor)) {
    if (cursor.text[cursor.at] === '[') {
      names.push(name);
      yield* page(reading, `/${name}`);
    } else skipNode(cursor);
  }
  const at = place(start, '');
  yield names.length === 0
    ? finding('not-world-bank', { place: at, message: 'This JSON file is no answer of the World Bank: it has no header and no rows.', mend: 'Download the answer of api.worldbank.org again, with format=json.' })
    : finding('wrapped-answer', { severity: 'warning', place: at, value: names.join(', '), names: { members: names.join(', ') }, message: `The answers stand inside an object (${names.join(', ')}); somebody put them together.`, mend: 'Check that they are one question, or download the answer again.' });
}

function* page(reading: Reading, path: string): Generator<ForeignEvent> {
  const { cursor, place, pages } = reading;
  let current: AnswerPage | null = null;
  let isError = false;
  const start = cursor.at;
  let stray: ForeignPlace | null = null;
  for (const index of itemsOf(cursor)) {
    const at = cursor.at;
    const sign = cursor.text[at];
    if (index === 0 && sign === '{') {
      const header = readNode(cursor);
      isError = header.kind === 'object' && header.members.has('message');
      if (isError) yield* errorMessages(header, path, place);
      else pages.push((current = answerPage(header, place(at, `${path}/0`))));
    } else if (index === 1 && sign === '[' && current !== null) yield* rowsOf(reading, current, `${path}/1`);
    else if (index === 1 && sign === 'n' && current !== null) {
      skipNode(cursor);
      yield finding('no-observations', { place: place(at, `${path}/1`), message: 'The answer has a header and no rows.', mend: 'Ask for other years or countries.' });
    } else {
      skipNode(cursor);
      stray ??= place(at, `${path}/${index}`);
    }
  }
  if (stray !== null && current !== null) yield finding('not-world-bank', { place: stray, message: 'This part of the file is no header and no list of rows.', mend: 'Download the answer of api.worldbank.org again, with format=json.' });
  if (current === null && !isError) yield finding('not-world-bank', { place: place(start, path), message: 'The answer has no header.', mend: 'Download the answer of api.worldbank.org again, with format=json.' });
}

function* rowsOf({ cursor, place, known }: Reading, current: AnswerPage, path: string): Generator<ForeignEvent> {
  let isCatalogue = false;
  for (const index of itemsOf(cursor)) {
    const node = readNode(cursor);
    current.rows += 1;
    if (index === 0 && isCatalogueRow(node)) {
      isCatalogue = true;
      yield finding('catalogue-answer', { place: place(node.at, `${path}/0`), value: textOfNode(memberOf(node, 'id')), message: 'This is an answer of the catalogue (countries, topics, sources or indicators): it holds no values.', mend: 'Ask for the values: /v2/country/LA/indicator/{code}?format=json.' });
    }
    if (isCatalogue) continue;
    const event = answerRow(node, `${path}/${index}`, place);
    if (event.kind === 'row') {
      const { indicator } = event.row.fields;
      if (current.indicator === '') current.indicator = indicator;
      if (indicator !== '' && !known.has(indicator)) {
        known.add(indicator);
        yield indicatorEvent({ key: indicator, title: textOfNode(memberOf(node, 'indicator', 'value')), place: place(node.at, `${path}/${index}/indicator`) });
      }
    }
    yield event;
  }
}

function* errorMessages(header: JsonNode, path: string, place: Reading['place']): Generator<ForeignEvent> {
  for (const [index, message] of itemsOfNode(memberOf(header, 'message')).entries()) {
    const code = textOfNode(memberOf(message, 'id'));
    const text = [...new Set([textOfNode(memberOf(message, 'key')), textOfNode(memberOf(message, 'value'))])].filter((part) => part !== '').join(': ') || flatText(message);
    yield finding('answer-is-error', { place: place(message.at, `${path}/0/message/${index}`), value: text, names: { code }, message: `The World Bank answers with an error (${code}): ${text}`, mend: 'Correct the address: code of the indicator, country and years.' });
  }
}

function finding(rule: string, told: Parameters<typeof foreignFinding>[1]): ForeignEvent {
  return { kind: 'finding', finding: foreignFinding(rule, told) };
}
