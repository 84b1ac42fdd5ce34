import { flatText, itemsOfNode, memberOf, textOfNode, textsOfNode } from '../json/json-node.ts';
import type { JsonNode } from '../json/json-cursor.ts';

/** A dimension or attribute of an SDMX-JSON structure with the codes that data sets point to by number. */
export type JsonComponent = {
  readonly id: string;
  readonly role: string;
  readonly keyPosition: number;
  readonly codes: readonly { readonly id: string; readonly texts: Readonly<Record<string, string>> }[];
  /** What stands where a data set says nothing. */
  readonly standard: string;
};

/** Structure of a data set: its components by the level they stand at. */
export type JsonStructure = {
  readonly id: string;
  readonly dimensions: Readonly<Record<'dataSet' | 'series' | 'observation', readonly JsonComponent[]>>;
  readonly attributes: Readonly<Record<'dataSet' | 'dimensionGroup' | 'series' | 'observation', readonly JsonComponent[]>>;
  readonly measures: readonly string[];
};

/** The structure of version 1.0 or 2.0; what is missing is empty. */
export function jsonStructure(node: JsonNode | undefined, language: string): JsonStructure {
  const level = (of: string, name: string): readonly JsonComponent[] => itemsOfNode(memberOf(node, of, name)).map((item) => component(item, language));
  return {
    id: flowOf(node),
    dimensions: { dataSet: level('dimensions', 'dataSet'), series: level('dimensions', 'series'), observation: level('dimensions', 'observation') },
    attributes: { dataSet: level('attributes', 'dataSet'), dimensionGroup: level('attributes', 'dimensionGroup'), series: level('attributes', 'series'), observation: level('attributes', 'observation') },
    measures: itemsOfNode(memberOf(node, 'measures', 'observation')).map((item) => textOfNode(memberOf(item, 'id'))),
  };
}

function component(node: JsonNode, language: string): JsonComponent {
  const role = memberOf(node, 'role') ?? memberOf(node, 'roles');
  return {
    id: textOfNode(memberOf(node, 'id')),
    role: textOfNode(role?.kind === 'array' ? role.items[0] : role),
    keyPosition: Number(textOfNode(memberOf(node, 'keyPosition')) || Number.NaN),
    standard: textOfNode(memberOf(node, 'default')),
    codes: itemsOfNode(memberOf(node, 'values')).map((value) => {
      const names = textsOfNode(memberOf(value, 'names'));
      const name = textOfNode(memberOf(value, 'name'));
      const id = textOfNode(memberOf(value, 'id')) || flatText(memberOf(value, 'value')) || name || textOfNode(value);
      return { id, texts: Object.keys(names).length > 0 || name === '' ? names : { [language]: name } };
    }),
  };
}

/** Name of the data flow or structure: from a link, as `…:EXR(1.0)` or `…/dataflow/ECB/EXR/1.0`. */
function flowOf(node: JsonNode | undefined): string {
  for (const kind of ['dataflow', 'datastructure']) {
    for (const link of itemsOfNode(memberOf(node, 'links'))) {
      if (textOfNode(memberOf(link, 'rel')).toLowerCase() !== kind) continue;
      const id = /=[^:]+:([^(]+)\(/.exec(textOfNode(memberOf(link, 'urn')))?.[1] ?? addressId(textOfNode(memberOf(link, 'href')), kind);
      if (id !== undefined) return id;
    }
  }
  return '';
}

function addressId(address: string, kind: string): string | undefined {
  const [first, second] = address.split(new RegExp(`/${kind}/`, 'i'))[1]?.split('/') ?? [];
  // `dataflow/ECB/EXR/1.0` names the agency first, `dataflow/PART2/all` does not.
  return second === undefined || second === 'all' || second === 'latest' ? first : second;
}
