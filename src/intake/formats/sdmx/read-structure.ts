import { SaxesParser } from 'saxes';
import type { ForeignFile } from '../format-reader.ts';
import { textPieces } from '../foreign-text.ts';
import type { StructureParts } from './structure-knowledge.ts';

class StopReading extends Error {}

const deepest = 64;
const dimensionElements = new Set(['Dimension', 'MeasureDimension', 'TimeDimension']);

/** Dimensions and code lists of a structure message of SDMX-ML, as far as it can be read; what is wrong with the file is told when it is read as data. */
export async function readStructure(file: ForeignFile, signal: AbortSignal | null): Promise<StructureParts> {
  const parser = new SaxesParser({ xmlns: false });
  const dimensions = new Map<string, string>();
  const codeLists = new Map<string, Map<string, Record<string, string>>>();
  let depth = 0;
  let list: Map<string, Record<string, string>> | null = null;
  let code: { readonly id: string; readonly texts: Record<string, string> } | null = null;
  let dimension: string | null = null;
  let isEnumeration = false;
  let language = '';
  let text = '';
  const stop = (): never => {
    throw new StopReading();
  };
  parser.on('doctype', stop);
  parser.on('error', stop);
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = local(full);
    // Version 2.0 names the concept of a dimension, and its code list beside.
    const id = attributes['id'] ?? attributes['conceptRef'] ?? '';
    text = '';
    depth += 1;
    if (depth > deepest) stop();
    if (name === 'Codelist' || name === 'CodeList') {
      list = new Map();
      codeLists.set(id, list);
    } else if (name === 'Code') code = { id: id || (attributes['value'] ?? ''), texts: {} };
    else if (name === 'Name' || name === 'Description') language = attributes['xml:lang'] ?? 'en';
    else if (dimensionElements.has(name) && id !== '') {
      dimension = id;
      dimensions.set(id, attributes['codelist'] ?? '');
    } else if (name === 'Enumeration') isEnumeration = true;
    else if (name === 'Ref' && isEnumeration && dimension !== null) dimensions.set(dimension, id);
  });
  parser.on('closetag', ({ name: full }) => {
    const name = local(full);
    depth -= 1;
    // Names of version 2.1; version 2.0 has descriptions in their place.
    if (name === 'URN' && isEnumeration && dimension !== null) dimensions.set(dimension, /=[^:]*:([^(]+)\(/.exec(text)?.[1] ?? '');
    else if (code !== null && (name === 'Name' || (name === 'Description' && code.texts[language] === undefined))) code.texts[language] = text.trim();
    else if (name === 'Code' && code !== null) {
      list?.set(code.id, code.texts);
      code = null;
    } else if (dimensionElements.has(name)) dimension = null;
    else if (name === 'Enumeration') isEnumeration = false;
    else if (name === 'Codelist' || name === 'CodeList') list = null;
  });
  try {
    for await (const piece of textPieces(file)) {
      signal?.throwIfAborted();
      parser.write(piece);
    }
  } catch (fault) {
    if (!(fault instanceof StopReading)) throw fault;
  }
  return { dimensions, codeLists };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
