import type { ForeignField, ForeignPlace } from '#model/import-finding.ts';
import type { ForeignRow } from '../foreign-row.ts';

/** A value of a named component of an observation: a dimension, an attribute or the measure. */
export type Component = {
  readonly name: string;
  /** The concept it stands for, where the file says so: LOCATION may be the REF_AREA. */
  readonly role?: string;
  readonly text: string;
  readonly place: ForeignPlace;
  readonly isAttribute: boolean;
};

/** Names of components in lower case, those that are taken first before the others. */
const names: Readonly<Record<ForeignField, readonly string[]>> = {
  indicator: ['indicator', 'series', 'indicator_id', 'indicator_code', 'series_code', 'na_item', 'subject', 'ind'],
  area: ['ref_area', 'geo', 'location', 'country', 'area', 'reporter', 'economy'],
  period: ['time_period', 'time', 'period'],
  value: ['obs_value'],
  unit: ['unit_measure', 'unit'],
  multiplier: ['unit_mult', 'unit_multiplier', 'powercode'],
  status: ['obs_status'],
  source: ['source', 'source_detail', 'data_source', 'datasource', 'obs_source'],
  comment: ['comment_obs', 'obs_comment', 'obs_com', 'comment', 'note', 'comment_ts', 'series_comment'],
};

const fieldsByName = new Map(Object.entries(names).flatMap(([field, list]) => list.map((name, rank) => [name, { field: field as ForeignField, rank }] as const)));

/** Usual attributes, for files that do not say which of their components are dimensions. */
const attributeNames = new Set(
  ('freq frequency decimals time_format title title_compl unit_index_base base_per ref_period time_detail reporting_type nature obs_conf conf_status_obs conf_status ' +
    'obs_pre_break pre_break_value coll_method collection compilation compiling_org diss_org source_agency source_pub publ_ecb publ_mu publ_public coverage calculated ' +
    'nat_title dom_ser_ids breaks embargo_time overlap scale decimals_displayed country_update_date key series_key obs_key language publisher updated obs_flag flag conf_flag qualifier obs_kind ' +
    'vintage revision state source_detail geo_info upper_bound lower_bound last_update obs_status2 obs_status3').split(' '),
);

type Filled = { readonly field: ForeignField; readonly rank: number };

/** Names repeat with every observation: what was found is kept, up to a bound that a hostile file cannot pass. */
const found = new Map<string, Filled | null>();
const mostKept = 5_000;

/** The field a component of this name fills. */
export function fieldOf(name: string, role = ''): Filled | null {
  const key = role === '' ? name : `${name}\u0000${role}`;
  const kept = found.get(key);
  if (kept !== undefined) return kept;
  const filled = fieldsByName.get(name.toLowerCase()) ?? fieldsByName.get(role.toLowerCase()) ?? null;
  if (found.size >= mostKept) found.clear();
  found.set(key, filled);
  return filled;
}

/** Whether a component of this name is usually an attribute and no dimension. */
export function isUsualAttribute(name: string): boolean {
  return attributeNames.has(name.toLowerCase());
}

type Observation = {
  readonly place: ForeignPlace;
  /** Later ones outdo earlier ones of the same name: the observation is nearer than the series, and that than the data set. */
  readonly components: readonly Component[];
  /** Name of the data flow: the key of the indicator where no component tells it. */
  readonly flow: string;
};

type Taken = { readonly rank: number; readonly component: Component };

/** An observation as a foreign row. */
export function rowOf({ place, components, flow }: Observation): ForeignRow {
  const byName = new Map<string, Component>();
  for (const component of components) byName.set(component.name, component);
  const taken: Partial<Record<ForeignField, Taken>> = {};
  const dimensions: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  const setAside = ({ name, text, isAttribute }: Component): void => put(isAttribute ? attributes : dimensions, name, text);
  for (const component of byName.values()) {
    const filled = fieldOf(component.name, component.role);
    if (filled === null) {
      setAside(component);
      continue;
    }
    const before = taken[filled.field];
    const isTaken = before === undefined || isBetter(filled.rank, component, before);
    if (isTaken) taken[filled.field] = { rank: filled.rank, component };
    if (before !== undefined) setAside(isTaken ? before.component : component);
  }
  const text = (field: ForeignField): string => taken[field]?.component.text ?? '';
  const value = text('value');
  // SDMX-ML has no empty number: NaN says that there is no value.
  if (value === 'NaN') put(attributes, 'OBS_VALUE', value);
  return {
    place,
    places: placesOf(taken, place),
    fields: {
      indicator: text('indicator') || flow, area: text('area'), period: text('period'), value: value === 'NaN' ? '' : value,
      unit: text('unit'), multiplier: text('multiplier'), status: text('status'), source: text('source'), comment: text('comment'),
    },
    dimensions,
    attributes,
  };
}

/** A blank component fills a field only if no other does. */
function isBetter(rank: number, component: Component, before: Taken): boolean {
  const isBlank = component.text === '';
  const wasBlank = before.component.text === '';
  return isBlank === wasBlank ? rank < before.rank : wasBlank;
}

/** Places of fields that do not stand where the value does. */
function placesOf(taken: Partial<Record<ForeignField, Taken>>, place: ForeignPlace): ForeignRow['places'] {
  const places: Partial<Record<ForeignField, ForeignPlace>> = {};
  for (const [field, { component }] of Object.entries(taken)) if (component.place !== place) places[field as ForeignField] = component.place;
  return places;
}

/** A text under a name the file chooses; blank ones say nothing. */
function put(record: Record<string, string>, name: string, text: string): void {
  if (text === '') return;
  if (name === '__proto__') Object.defineProperty(record, name, { value: text, enumerable: true, configurable: true, writable: true });
  else record[name] = text;
}
