import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import { isContainer, openContainer } from '../container/open-container.ts';
import { attributeOf, readXmlPart } from './xml-part.ts';
import { isOutsideFormula } from './outside-formula.ts';

export type WorkbookSheet = { readonly name: string; readonly isHidden: boolean; readonly part: ForeignFile };

/** A workbook whose parts are known and none of which is read but the list of its sheets. */
export type OpenWorkbook = {
  readonly file: string;
  readonly sheets: readonly WorkbookSheet[];
  readonly styles: ForeignFile | null;
  readonly strings: ForeignFile | null;
  readonly is1904: boolean;
  /** Names, in small letters, that stand for something outside of the workbook. */
  readonly outsideNames: ReadonlySet<string>;
};

export type OpenedWorkbook = { readonly workbook: OpenWorkbook | null; readonly findings: readonly ImportFinding[] };

/** Opens a workbook (.xlsx). One with macros is refused; links to other files and embedded objects are left alone, and told. */
export async function openWorkbook(file: ForeignFile): Promise<OpenedWorkbook> {
  const refused = await refusedByBeginning(file);
  if (refused !== null) return { workbook: null, findings: [refused] };
  const { files, findings } = await openContainer(file);
  if (findings.some(({ severity }) => severity === 'error')) return { workbook: null, findings };
  const parts = new Map(files.map((part) => [part.path.toLowerCase(), part]));
  const contents = await partNames(parts, file.path);
  if (contents.hasMacros) return { workbook: null, findings: [macros(file.path)] };
  const main = parts.get(contents.main);
  if (main === undefined) return { workbook: null, findings: [...findings, noWorkbook(file.path)] };
  const relations = await relationsOf(main, parts, file.path);
  const { listed, is1904, outsideNames } = await sheetList(main, file.path);
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const part = parts.get(relations.get(id)?.target ?? '');
    return part === undefined || relations.get(id)?.kind !== 'worksheet' ? [] : [{ name, isHidden, part }];
  });
  const partOf = (kind: string): ForeignFile | null => parts.get([...relations.values()].find((relation) => relation.kind === kind)?.target ?? '') ?? null;
  const told = [...findings, ...objectFindings([...parts.keys()], file.path)];
  return { workbook: { file: file.path, sheets, styles: partOf('styles'), strings: partOf('sharedStrings'), is1904, outsideNames }, findings: told };
}

async function refusedByBeginning(file: ForeignFile): Promise<ImportFinding | null> {
  if (/\.(xlsm|xltm|xlam)$/i.test(file.path)) return macros(file.path);
  if (file.size > 0 && (await isContainer(file))) return null;
  return noWorkbook(file.path);
}

type Parts = ReadonlyMap<string, ForeignFile>;

/** Which part is the workbook, and whether any part holds a program. */
async function partNames(parts: Parts, file: string): Promise<{ readonly main: string; readonly hasMacros: boolean }> {
  let main = 'xl/workbook.xml';
  let hasMacros = [...parts.keys()].some((name) => /vbaproject|vbadata|\/macrosheets?\/|\/activex\//i.test(name));
  const types = parts.get('[content_types].xml');
  if (types === undefined) return { main, hasMacros };
  for await (const _ of readXmlPart(types, file, {
    open: (_name, attributes) => {
      const type = attributeOf(attributes, 'ContentType').toLowerCase();
      if (/macroenabled|vbaproject|macrosheet/.test(type)) hasMacros = true;
      if (/spreadsheetml\.(sheet|template)\.main\+xml$/.test(type)) main = attributeOf(attributes, 'PartName').replace(/^\//, '').toLowerCase() || main;
    },
  }));
  return { main, hasMacros };
}

type Relation = { readonly kind: string; readonly target: string };

async function relationsOf(main: ForeignFile, parts: Parts, file: string): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  const folder = main.path.toLowerCase().split('/').slice(0, -1);
  const part = parts.get([...folder, '_rels', `${main.path.toLowerCase().split('/').at(-1) ?? ''}.rels`].join('/'));
  if (part === undefined) return found;
  for await (const _ of readXmlPart(part, file, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
      const target = attributeOf(attributes, 'Target').toLowerCase();
      found.set(attributeOf(attributes, 'Id'), { kind: attributeOf(attributes, 'Type').split('/').at(-1) ?? '', target: target.startsWith('/') ? target.slice(1) : [...folder, target].join('/') });
    },
  }));
  return found;
}

type ListedSheet = { readonly name: string; readonly isHidden: boolean; readonly id: string };

async function sheetList(main: ForeignFile, file: string): Promise<{ readonly listed: readonly ListedSheet[]; readonly is1904: boolean; readonly outsideNames: ReadonlySet<string> }> {
  const listed: ListedSheet[] = [];
  const outsideNames = new Set<string>();
  let is1904 = false;
  let definedName = '';
  let formula = '';
  for await (const _ of readXmlPart(main, file, {
    open: (name, attributes) => {
      if (name === 'sheet') listed.push({ name: attributeOf(attributes, 'name'), isHidden: /hidden/i.test(attributeOf(attributes, 'state')), id: attributes['r:id'] ?? attributeOf(attributes, 'id') });
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904'));
      definedName = name === 'definedName' ? attributeOf(attributes, 'name') : '';
      formula = '';
    },
    text: (text) => {
      if (definedName !== '') formula += text;
    },
    close: (name) => {
      if (name === 'definedName' && isOutsideFormula(formula, new Set())) outsideNames.add(definedName.toLowerCase());
      if (name === 'definedName') definedName = '';
    },
  }));
  return { listed, is1904, outsideNames };
}

function objectFindings(names: readonly string[], file: string): ImportFinding[] {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const finding = (rule: string, message: string, mend: string): ImportFinding => foreignFinding(rule, { severity: 'warning', place: { file }, message, mend });
  return [
    ...(has(/\/externallinks\//) ? [finding('external-links', 'The workbook points to other files; values that come from there are not taken.', 'Copy the cells that come from other files, and paste them as values.')] : []),
    ...(has(/\/embeddings\/|oleobject/) ? [finding('embedded-objects', 'Other documents are embedded in the workbook; they are not opened.', 'Nothing needs doing, unless values stand in them: then bring in those documents.')] : []),
    ...(has(/\/connections\.xml$|\/querytables\//) ? [finding('data-connections', 'The workbook fetches data from elsewhere; what was last fetched is read.', 'Nothing needs doing, if the values are the ones you mean.')] : []),
  ];
}

function macros(file: string): ImportFinding {
  return foreignFinding('workbook-macros', { place: { file }, message: 'The workbook holds a program (macros); it is not opened.', mend: 'Save it as "Excel workbook (.xlsx)", without macros, and bring in that file.' });
}

function noWorkbook(file: string): ImportFinding {
  const isOther = /\.(xls|xlsb|ods|numbers)$/i.test(file);
  return foreignFinding('not-a-workbook', {
    place: { file }, message: isOther ? 'Workbooks of this kind are not read.' : 'The file is no Excel workbook (.xlsx), or it is locked with a password.', mend: 'Open it in the spreadsheet program, and save it as .xlsx without a password.',
  });
}
