import type { JsonNode } from '../json/json-cursor.ts';
import { itemsOfNode } from '../json/json-node.ts';
import type { Component } from './component-fields.ts';
import type { JsonComponent, JsonStructure } from './json-components.ts';

type Group = { readonly positions: readonly number[]; readonly components: Map<string, readonly Component[]> };

/**
 * Attributes of groups of observations (`dimensionGroupAttributes`): the key has a part for every dimension by its position,
 * blank where any code belongs to the group. Groups with the same blanks are found by the rest of their keys at once.
 */
export function groupAttributes(structure: JsonStructure, node: JsonNode | undefined, component: (of: JsonComponent, value: JsonNode | undefined) => Component): (indices: ReadonlyMap<string, number>) => readonly Component[] {
  if (node?.kind !== 'object') return () => [];
  const { dataSet, series, observation } = structure.dimensions;
  const order = [...dataSet, ...series, ...observation].toSorted((one, other) => one.keyPosition - other.keyPosition);
  const fixed = new Set(dataSet.map(({ id }) => id));
  const groups = new Map<string, Group>();
  for (const [key, values] of node.members) {
    const parts = key.split(':');
    const positions = parts.flatMap((part, position) => (part === '' ? [] : [position]));
    const group = groups.get(positions.join(' ')) ?? { positions, components: new Map() };
    groups.set(positions.join(' '), group);
    const list = itemsOfNode(values);
    group.components.set(positions.map((position) => parts[position]).join(':'), structure.attributes.dimensionGroup.map((attribute, index) => component(attribute, list[index])).filter(({ text }) => text !== ''));
  }
  return (indices) => {
    const indexAt = (position: number): string => {
      const id = order[position]?.id ?? '';
      return String(indices.get(id) ?? (fixed.has(id) ? 0 : ''));
    };
    return [...groups.values()].flatMap(({ positions, components }) => components.get(positions.map(indexAt).join(':')) ?? []);
  };
}
