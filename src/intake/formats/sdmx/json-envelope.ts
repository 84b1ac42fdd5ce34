import { membersOf, readNode, skipNode, skipSpace, type JsonCursor, type JsonNode } from '../json/json-cursor.ts';

/** The parts of an SDMX-JSON message; data sets are only pointed at, because they may be long and stand before the structure. */
export type JsonEnvelope = {
  readonly version: '1.0' | '2.0';
  readonly head: JsonNode | undefined;
  readonly structures: readonly JsonNode[];
  /** Where the lists of data sets begin, with their paths. */
  readonly dataSets: readonly { readonly at: number; readonly path: string }[];
  readonly errors: JsonNode | undefined;
  /** Names of the members: for telling what a file is that holds no data. */
  readonly names: ReadonlySet<string>;
};

/** Looks through a message once. */
export function jsonEnvelope(cursor: JsonCursor): JsonEnvelope {
  const found = { version: '1.0' as JsonEnvelope['version'], head: undefined as JsonNode | undefined, structures: [] as JsonNode[], dataSets: [] as { at: number; path: string }[], errors: undefined as JsonNode | undefined, names: new Set<string>() };
  const look = (path: string): void => {
    for (const name of membersOf(cursor)) {
      found.names.add(name);
      if (name === 'dataSets') {
        found.dataSets.push({ at: cursor.at, path: `${path}/dataSets` });
        skipNode(cursor);
      } else if (name === 'data' && path === '' && cursor.text[cursor.at] === '{') look('/data');
      else if (name === 'header' || name === 'meta') {
        found.head = readNode(cursor);
        if (name === 'meta') found.version = '2.0';
      } else if (name === 'structure') found.structures.push(readNode(cursor));
      else if (name === 'structures') {
        const list = readNode(cursor);
        if (list.kind === 'array') found.structures.push(...list.items);
      } else if (name === 'errors') found.errors = readNode(cursor);
      else skipNode(cursor);
    }
  };
  skipSpace(cursor);
  if (cursor.text[cursor.at] === '{') look('');
  else skipNode(cursor);
  return found;
}
