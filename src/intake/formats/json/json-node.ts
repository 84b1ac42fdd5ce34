import type { JsonNode } from './json-cursor.ts';

/** The text of a scalar as written; '' for null, lists and objects, and where there is nothing. */
export function textOfNode(node: JsonNode | undefined): string {
  return node === undefined || node.kind === 'array' || node.kind === 'object' || node.kind === 'null' ? '' : node.text;
}

/** The member of an object. */
export function memberOf(node: JsonNode | undefined, ...names: readonly string[]): JsonNode | undefined {
  let current = node;
  for (const name of names) current = current?.kind === 'object' ? current.members.get(name) : undefined;
  return current;
}

/** The items of a list; none where there is no list. */
export function itemsOfNode(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** Everything of a value in one text: `a; b` of a list, `en: a; lo: b` of an object. */
export function flatText(node: JsonNode | undefined): string {
  if (node?.kind === 'array') return node.items.map(flatText).filter((text) => text !== '').join('; ');
  if (node?.kind === 'object') return [...node.members].map(([name, member]) => `${name}: ${flatText(member)}`).join('; ');
  return textOfNode(node);
}

/** The texts of an object by its names: `{en: …, lo: …}`. */
export function textsOfNode(node: JsonNode | undefined): Readonly<Record<string, string>> {
  return node?.kind === 'object' ? Object.fromEntries([...node.members].map(([name, member]) => [name, textOfNode(member)])) : {};
}
