import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import { textPieces } from '../foreign-text.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';

/** What a reader of an XML part listens to. Names come without their prefix. */
export type XmlListener = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/**
 * Reads a part of a workbook piece by piece; yields after each piece, so that whoever listens can pass on what it has. A document type,
 * with which a small file becomes a large one, and anything that is no XML is a fault.
 */
export async function* readXmlPart(part: ForeignFile, workbook: string, listener: XmlListener): AsyncGenerator<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: false, xmlns: false });
  const damaged = (): ForeignFault => new ForeignFault(foreignFinding('damaged-workbook', {
    place: { file: workbook, path: part.path }, message: `A part of the workbook cannot be read: ${part.path}.`, mend: 'Open it in the spreadsheet program, save it again as .xlsx, and try again.',
  }));
  parser.on('doctype', () => {
    throw docType(part, workbook);
  });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => listener.open(localName(name), attributes as Record<string, string>));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  let beginning = '';
  for await (const piece of textPieces(part)) {
    if (beginning.length < 4096) {
      beginning += piece.slice(0, 4096);
      if (/<!DOCTYPE|<!ENTITY/i.test(beginning)) throw docType(part, workbook);
    }
    parser.write(piece);
    yield;
  }
  parser.close();
  yield;
}

/** The attribute of a name, whatever its prefix: `r:id` is `id`. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string {
  for (const key in attributes) if (localName(key) === name) return attributes[key] ?? '';
  return '';
}

function docType(part: ForeignFile, workbook: string): ForeignFault {
  return new ForeignFault(foreignFinding('xml-doctype', {
    place: { file: workbook, path: part.path }, message: 'The workbook declares its own entities, which spreadsheet programs never do and which can stop a machine; it is not read.', mend: 'Do not open it. Ask its sender for a workbook saved by a spreadsheet program.',
  }));
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
