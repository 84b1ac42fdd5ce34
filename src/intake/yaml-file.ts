import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { SourceFile } from './source-file.ts';
import { errorAt, type Report, type Spot } from './spot.ts';

/** The way from the top of a file to a value. */
export type ValuePath = readonly PropertyKey[];

/** A parsed YAML 1.2 file that can say where each of its values stands. */
export type YamlFile = {
  readonly path: string;
  readonly value: unknown;
  /** The place of the value at a path, or of its key; of the nearest thing above it where it does not exist. */
  readonly spot: (path: ValuePath, part?: 'value' | 'key') => Spot;
};

/** How to mend what the parser complains about most; the rest has one piece of advice. */
const yamlMends: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two keys of the same name.',
  TAB_AS_INDENT: 'Indent with spaces, never with tabs.',
  MULTIPLE_DOCS: 'Remove the line "---": a file holds one document.',
};

/** A source file -> its values; null where it is not YAML, with a finding for each mistake. */
export function readYaml(source: SourceFile, report: Report): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { version: '1.2', lineCounter: lines, prettyErrors: false });
  const spotOf = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file: source.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  for (const fault of [...document.errors, ...document.warnings]) report(describeFault(fault, spotOf(fault.pos[0])));
  if (document.errors.length > 0) return null;
  keepHashesAsTexts(document);
  const value = toValues(document, spotOf, report);
  if (value === undefined) return null;
  return {
    path: source.path,
    value,
    spot: (path, part = 'value') => spotOf(offsetOf(document, path, part)),
  };
}

function describeFault(fault: YAMLError, spot: Spot) {
  return errorAt('bad-yaml', spot, {
    value: fault.code.toLowerCase().replaceAll('_', ' '),
    message: `This is not valid YAML: ${fault.message.replace(/[.:]?\s*$/, '')}.`,
    mend: mendOf(fault.code),
  });
}

function mendOf(code: YAMLError['code']): string {
  return yamlMends[code] ?? 'Compare the indentation, quotes and brackets with a neighbouring entry; put texts with ": " or "#" in quotes.';
}

/** A hash such as 012345 or 12e456 looks like a number; under `basis` it is a text. */
function keepHashesAsTexts(document: Document.Parsed): void {
  visit(document, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== 'basis' || !isMap(pair.value)) return;
      for (const { value } of pair.value.items) {
        if (isScalar(value) && typeof value.value === 'number' && value.source !== undefined) value.value = value.source;
      }
    },
  });
}

function toValues(document: Document.Parsed, spotOf: (offset: number) => Spot, report: Report): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? null;
  } catch {
    report(
      errorAt('bad-yaml', spotOf(0), {
        value: '',
        message: 'The anchors and aliases (& and *) of this file cannot be resolved.',
        mend: 'Write the repeated values out.',
      }),
    );
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: ValuePath, part: 'value' | 'key'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) return offset;
      if (part === 'key' && index === path.length - 1) return startOf(pair.key) ?? offset;
      offset = startOf(pair.value) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  return typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
