import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type OfficePackage = {
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
};

export function readPackage(file: Uint8Array): OfficePackage {
  const parts = unzipSync(file);
  const bytes = (name: string): Uint8Array => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The file has no part ${name}`);
    return part;
  };
  return { names: Object.keys(parts), bytes, text: (name) => strFromU8(bytes(name)) };
}

/** What is wrong with the parts of an office file: XML that is not well-formed, parts without a type, ties that lead nowhere. */
export function packageMistakes(file: Uint8Array): readonly string[] {
  const parts = readPackage(file);
  const xml = parts.names.filter((name) => /\.(xml|rels|svg)$/.test(name));
  return [...xml.flatMap((name) => wellFormed(name, parts.text(name))), ...untyped(parts), ...parts.names.filter((name) => name.endsWith('.rels')).flatMap((name) => ties(name, parts))];
}

function wellFormed(name: string, text: string): readonly string[] {
  const mistakes: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => mistakes.push(`${name}: ${error.message}`));
  parser.write(text).close();
  return mistakes;
}

/** Every part has a type, every type a part. */
function untyped({ names, text }: OfficePackage): readonly string[] {
  const types = text('[Content_Types].xml');
  const endings = new Set([...types.matchAll(/<Default [^>]*\bExtension="([^"]+)"/g)].map(([, ending]) => ending));
  const named = new Set([...types.matchAll(/<Override [^>]*\bPartName="\/([^"]+)"/g)].map(([, name]) => name ?? ''));
  const parts = names.filter((name) => name !== '[Content_Types].xml');
  return [
    ...parts.filter((name) => !named.has(name) && !endings.has(name.split('.').at(-1))).map((name) => `${name}: no content type`),
    ...[...named].filter((name) => !names.includes(name)).map((name) => `${name}: a content type, but no part`),
  ];
}

/** Targets of a part's relations exist, and so do the relations its text names. */
function ties(name: string, { names, text }: OfficePackage): readonly string[] {
  const relations = text(name);
  const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
  const folder = owner.split('/').slice(0, -1);
  const ids = new Set([...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id));
  const lost = [...relations.matchAll(/<Relationship [^>]*>/g)].filter(([tag]) => !tag.includes('TargetMode="External"')).map(([tag]) => / Target="([^"]+)"/.exec(tag)?.[1] ?? '').filter((target) => !names.includes(resolved(folder, target)));
  const asked = names.includes(owner) ? [...text(owner).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id) : [];
  return [...lost.map((target) => `${name}: nothing at ${target}`), ...asked.filter((id) => !ids.has(id)).map((id) => `${owner}: no relation ${id}`)];
}

function resolved(folder: readonly string[], target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = [...folder];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
