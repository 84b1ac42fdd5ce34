import type { ForeignPlace } from '#model/import-finding.ts';
import type { ForeignEvent } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { JsonNode } from '../json/json-cursor.ts';
import { flatText, memberOf, textOfNode } from '../json/json-node.ts';

/** Members that every row of values has. */
const required = ['indicator', 'country', 'date', 'value'] as const;

const taken = new Set(['indicator', 'country', 'countryiso3code', 'date', 'value', 'unit', 'obs_status', 'scale', 'footnote']);

/** Whether a row is one of the catalogue: a country, a topic or an indicator, and no value. */
export function isCatalogueRow(node: JsonNode): boolean {
  return node.kind === 'object' && node.members.has('id') && !node.members.has('value') && !node.members.has('date') ? true : isNamedCode(node);
}

/** `{id: "HIC", value: "High income"}` names a code. */
function isNamedCode(node: JsonNode): boolean {
  return node.kind === 'object' && node.members.has('id') && !node.members.has('date') && !node.members.has('indicator') && !node.members.has('country');
}

/** One row of an answer. `null` is a year without a value and stays one. */
export function answerRow(node: JsonNode, path: string, placeAt: (at: number, path: string) => ForeignPlace): ForeignEvent {
  const whole = placeAt(node.at, path);
  if (node.kind !== 'object') return refused('not-a-row', whole, { value: flatText(node), message: 'A row of the answer is no object.', mend: 'Ask for the data again.' });
  const missing = required.filter((name) => !node.members.has(name));
  if (missing.length > 0) {
    return refused('missing-field', whole, { value: missing.join(', '), names: { fields: missing.join(', ') }, message: `The row has no ${missing.join(', ')}.`, mend: 'Ask for the data again; somebody may have shortened the file.' });
  }
  const place = (name: string): ForeignPlace => placeAt(memberOf(node, name)?.at ?? node.at, `${path}/${name}`);
  const text = (...names: readonly string[]): string => textOfNode(memberOf(node, ...names));
  const rest = [...node.members].filter(([name]) => !taken.has(name)).map(([name, member]) => [name, flatText(member)] as const);
  const sides = [...rest, ['COUNTRY_NAME', text('country', 'value')] as const, ['COUNTRY_ISO3', text('countryiso3code')] as const];
  return {
    kind: 'row',
    row: {
      place: place('value'),
      places: { indicator: place('indicator'), area: place('country'), period: place('date') },
      fields: {
        indicator: text('indicator', 'id') || text('indicator'), area: text('country', 'id') || text('countryiso3code') || text('country', 'value') || text('country'), period: text('date'), value: text('value'),
        unit: text('unit'), multiplier: text('scale'), status: text('obs_status'), source: '', comment: text('footnote'),
      },
      dimensions: {},
      attributes: Object.fromEntries(sides.filter(([, value]) => value !== '')),
    },
  };
}

function refused(rule: string, place: ForeignPlace, told: { readonly value: string; readonly names?: Readonly<Record<string, string>>; readonly message: string; readonly mend: string }): ForeignEvent {
  return { kind: 'rejected', finding: foreignFinding(rule, { place, ...told }) };
}
