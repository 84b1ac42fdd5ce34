import type { Component } from './component-fields.ts';

/** Attributes of groups of series: told before the series, with a part of their key. */
export type XmlGroups = {
  readonly add: (components: readonly Component[]) => void;
  /** Attributes of the groups a series belongs to. */
  readonly of: (series: readonly Component[]) => readonly Component[];
};

/**
 * A group of a generic message says which of its components are the key; one of a structure-specific message does not: there
 * the key is what the series has too. Groups with the same names of keys are found by their values at once.
 */
export function xmlGroups(isKeyStated: boolean): XmlGroups {
  let waiting: (readonly Component[])[] = [];
  const byNames = new Map<string, { readonly names: readonly string[]; readonly groups: Map<string, readonly Component[]> }>();
  const file = (components: readonly Component[], series: ReadonlySet<string>): void => {
    const isKey = ({ name, isAttribute }: Component): boolean => (isKeyStated ? !isAttribute : series.has(name));
    const keys = components.filter(isKey).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const names = keys.map(({ name }) => name);
    const together = names.join(' ');
    const entry = byNames.get(together) ?? { names, groups: new Map() };
    byNames.set(together, entry);
    const values = JSON.stringify(keys.map(({ text }) => text));
    const before = entry.groups.get(values) ?? [];
    entry.groups.set(values, [...before, ...components.filter((component) => !isKey(component)).map((component) => ({ ...component, isAttribute: true }))]);
  };
  return {
    add: (components) => waiting.push(components),
    of: (series) => {
      if (waiting.length === 0 && byNames.size === 0) return [];
      const values = new Map(series.map(({ name, text }) => [name, text]));
      for (const components of waiting) file(components, new Set(values.keys()));
      waiting = [];
      return [...byNames.values()].flatMap(({ names, groups }) => groups.get(JSON.stringify(names.map((name) => values.get(name)))) ?? []);
    },
  };
}
