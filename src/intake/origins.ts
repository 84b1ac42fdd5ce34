import type { SourceFile } from './source-file.ts';
import { spotOfCell } from './cell-spot.ts';
import type { Spot } from './spot.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

type YamlOrigin = { readonly kind: 'yaml'; readonly yaml: YamlFile; readonly base: ValuePath; readonly kept: KeptItems };
type CsvOrigin = { readonly kind: 'csv'; readonly source: SourceFile; readonly header: readonly string[]; readonly line: number };

/** For lists of an entry from which broken items were left out: the original index of each item that stayed, by path. */
export type KeptItems = ReadonlyMap<string, readonly number[]>;

/** Remembers where parsed things come from, so that a rule can point at the cell or field it refuses. */
export type Origins = {
  readonly fromYaml: (thing: object, yaml: YamlFile, base: ValuePath, kept: KeptItems) => void;
  readonly fromCsv: (thing: object, source: SourceFile, header: readonly string[], line: number) => void;
  /** The place of a field; for a row of a table the path is its column. */
  readonly at: (thing: object, path?: ValuePath, part?: 'value' | 'key') => Spot;
};

export function createOrigins(): Origins {
  const origins = new WeakMap<object, YamlOrigin | CsvOrigin>();
  return {
    fromYaml: (thing, yaml, base, kept) => void origins.set(thing, { kind: 'yaml', yaml, base, kept }),
    fromCsv: (thing, source, header, line) => void origins.set(thing, { kind: 'csv', source, header, line }),
    at: (thing, path = [], part = 'value') => {
      const origin = origins.get(thing);
      if (origin === undefined) throw new TypeError('This thing was not read from a file.');
      if (origin.kind === 'yaml') return origin.yaml.spot([...origin.base, ...originalPath(path, origin.kept)], part);
      const index = Math.max(0, origin.header.indexOf(String(path[0] ?? '')));
      return spotOfCell(origin.source, origin.line, index);
    },
  };
}

function originalPath(path: ValuePath, kept: KeptItems): ValuePath {
  if (kept.size === 0) return path;
  return path.map((key, index) => {
    const indexes = kept.get(pathKey(path.slice(0, index)));
    return indexes === undefined ? key : (indexes[Number(key)] ?? key);
  });
}

/** A path as a key of {@link KeptItems}. */
export function pathKey(path: ValuePath): string {
  return path.map(String).join('/');
}
