import { SaxesParser } from 'saxes';
import type { ForeignPlace } from '#model/import-finding.ts';
import type { ForeignEvent } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { sdmxRemarks } from './sdmx-remarks.ts';
import type { StructureKnowledge } from './structure-knowledge.ts';
import { xmlHeader } from './xml-header.ts';
import { xmlObservations, type XmlObservations } from './xml-observations.ts';
import { refusedRoot } from './xml-refusals.ts';
import { rootOf, xmlVersion } from './xml-roots.ts';

export type XmlMessage = {
  readonly write: (text: string) => void;
  readonly close: () => void;
  /** Events since it was asked last. */
  readonly take: () => readonly ForeignEvent[];
  /** Whether nothing more will be read. */
  readonly isDone: () => boolean;
  readonly isAboutTold: () => boolean;
};

/** Ends the parser from within; what there was to say has been said. */
class StopReading extends Error {}

const deepest = 64;

/** An SDMX-ML message that is read while it comes in. Document types are refused before any entity of theirs is looked at. */
export function xmlMessage(file: string, knowledge: StructureKnowledge): XmlMessage {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const header = xmlHeader();
  const remarks = sdmxRemarks();
  const path: string[] = [];
  let events: ForeignEvent[] = [];
  let isDone = false;
  let isAboutTold = false;
  let format = 'SDMX-ML';
  let rows = 0;
  let place: ForeignPlace = { file };
  let text = '';
  let begun = '';
  let message = { code: '', severity: '', texts: [] as string[] };
  let observations: XmlObservations | null = null;

  const about = (): void => {
    if (!isAboutTold) events.push({ kind: 'about', format, facts: header.facts() });
    isAboutTold = true;
  };
  const tell = (event: ForeignEvent): void => {
    about();
    if (event.kind === 'row' || event.kind === 'rejected') rows += 1;
    events.push(event);
  };
  const stop = (): never => {
    isDone = true;
    throw new StopReading();
  };
  const here = (): ForeignPlace => ({ file, line: parser.line, column: parser.columnIndex + 1 });

  const openRoot = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const root = rootOf(name);
    const version = xmlVersion(attributes);
    format = version === '' ? 'SDMX-ML' : `SDMX-ML ${version}`;
    if (root.kind === 'data') observations = xmlObservations({ writing: root.writing, header, knowledge, remarks });
    else if (root.kind !== 'error') {
      tell({ kind: 'finding', finding: refusedRoot(root.kind, name, place) });
      stop();
    }
  };
  const closeHeader = (): void => {
    about();
    const prepared = header.facts()['prepared'] ?? '';
    if (!/^2[45]\d\d-/.test(prepared)) return;
    tell({
      kind: 'finding',
      finding: foreignFinding('buddhist-header', { severity: 'note', place, value: prepared, message: `The file says that it was made in ${prepared.slice(0, 4)}, a year of the Buddhist era.`, mend: 'Nothing needs doing; look whether periods of the values are meant so too.' }),
    });
  };
  const tellMessage = (): void => {
    const { code, severity, texts } = message;
    const isError = path.at(0) === 'Error' || /^error$/i.test(severity);
    const value = texts.join(' ');
    tell({
      kind: 'finding',
      finding: foreignFinding(isError ? 'answer-is-error' : 'footer-message', {
        severity: isError ? 'error' : 'warning', place, value, names: { code, severity }, message: `The publisher says with the file (${code === '' ? 'no code' : code}): ${value}`,
        mend: 'Read the message; ask for the file again if it says that data are missing.',
      }),
    });
    message = { code: '', severity: '', texts: [] };
  };

  parser.on('doctype', () => {
    tell({
      kind: 'finding',
      finding: foreignFinding('xml-entities', { place: here(), message: 'The file defines its own document type. Such files can hide endless texts or reach other files, so none of it is read.', mend: 'Ask for the data without a DOCTYPE: SDMX needs none.' }),
    });
    stop();
  });
  parser.on('error', (fault) => {
    const finding = foreignFinding('not-xml', { place: here(), value: fault.message.replace(/^\d+:\d+:\s*/, ''), message: 'The file is no well-formed XML from here on.', mend: 'Ask for the file again; it may have been cut off or changed by hand.' });
    tell({ kind: observations !== null && (observations.isInside() || begun === 'Obs') ? 'rejected' : 'finding', finding });
    stop();
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('opentagstart', ({ name }) => {
    begun = local(name);
    const column = parser.columnIndex - name.length - 1;
    // A line feed after the name has already been counted.
    place = column < 1 ? { file, line: parser.line - 1 } : { file, line: parser.line, column };
  });
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = local(full);
    const parent = path.at(-1) ?? '';
    begun = '';
    text = '';
    path.push(name);
    if (path.length > deepest) {
      tell({ kind: 'finding', finding: foreignFinding('not-xml', { place, value: name, message: 'Elements are nested more deeply than any SDMX message.', mend: 'Ask for the file again.' }) });
      stop();
    }
    if (path.length === 1) openRoot(name, attributes);
    else if (path[1] === 'Header') header.open(name, attributes);
    else if (name === 'Message' || name === 'ErrorMessage') message = { code: attributes['code'] ?? '', severity: attributes['severity'] ?? '', texts: [] };
    else observations?.open({ name, parent, attributes, place });
  });
  parser.on('closetag', ({ name: full }) => {
    const name = local(full);
    if (path[1] === 'Header') {
      header.close(name, text);
      if (path.length === 2) closeHeader();
    } else if (name === 'Text') message.texts.push(text.trim());
    else if (name === 'Message' || name === 'ErrorMessage') tellMessage();
    else {
      if (name === 'KeyFamilyRef') header.close(name, text);
      const event = observations?.close(name, text) ?? null;
      if (event !== null) tell(event);
    }
    text = '';
    path.pop();
  });

  const guarded = (act: () => unknown): void => {
    if (isDone) return;
    try {
      act();
    } catch (fault) {
      if (!(fault instanceof StopReading)) throw fault;
    }
  };
  return {
    write: (piece) => guarded(() => parser.write(piece)),
    close: () => {
      guarded(() => parser.close());
      about();
      for (const finding of remarks.findings()) events.push({ kind: 'finding', finding });
      if (rows === 0 && !isDone) {
        tell({ kind: 'finding', finding: foreignFinding('no-observations', { place: { file }, message: 'The message holds no observation.', mend: 'Ask for the data again, perhaps for other years or areas.' }) });
      }
      isDone = true;
    },
    take: () => {
      const told = events;
      events = [];
      return told;
    },
    isDone: () => isDone,
    isAboutTold: () => isAboutTold,
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
