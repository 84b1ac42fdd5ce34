import type { ForeignPlace } from '#model/import-finding.ts';
import type { ForeignEvent } from '../format-reader.ts';
import { isUsualAttribute, rowOf, type Component } from './component-fields.ts';
import { deletedRow, isDelete } from './deleted-row.ts';
import type { SdmxRemarks } from './sdmx-remarks.ts';
import type { StructureKnowledge } from './structure-knowledge.ts';
import { xmlGroups, type XmlGroups } from './xml-groups.ts';
import type { XmlHeader } from './xml-header.ts';

type Element = { readonly name: string; readonly parent: string; readonly attributes: Readonly<Record<string, string>>; readonly place: ForeignPlace };

export type XmlObservations = {
  readonly open: (element: Element) => void;
  readonly close: (name: string, text: string) => ForeignEvent | null;
  /** Whether an observation has begun and not ended. */
  readonly isInside: () => boolean;
};

type Settings = {
  readonly writing: 'generic' | 'structure-specific';
  readonly header: XmlHeader;
  readonly knowledge: StructureKnowledge;
  readonly remarks: SdmxRemarks;
};

type Layer = { readonly place: ForeignPlace; readonly components: Component[] };
type DataSet = Layer & { readonly action: string; readonly flow: string; readonly across: string; readonly groups: XmlGroups };
type Series = Layer & { told: readonly Component[] | null };

/** Attributes of the element of a data set that are no attributes of the data. */
const reserved = new Set(['action', 'structureRef', 'setID', 'validFromDate', 'validToDate', 'publicationYear', 'publicationPeriod', 'dataScope', 'keyFamilyURI', 'datasetID', 'id']);

/** Dimensions that say how values are kept, not what they are of. */
const sideDimensions = new Set(['FREQ', 'FREQUENCY', 'TIME_FORMAT', 'REPORTING_TYPE']);

/** Makes rows of the elements of data sets while they pass by; each `Obs` is told once, when it closes. */
export function xmlObservations({ writing, header, knowledge, remarks }: Settings): XmlObservations {
  let dataSet: DataSet | null = null;
  let series: Series | null = null;
  let group: Layer | null = null;
  let observation: (Layer & { valuePlace: ForeignPlace | null }) | null = null;

  const isAttribute = (name: string): boolean =>
    sideDimensions.has(name.toUpperCase()) || (knowledge.dimensions.size > 0 ? !knowledge.dimensions.has(name) : isUsualAttribute(name));
  /** Bare attributes of an element as components; those with a prefix belong to the message. */
  const written = ({ attributes, place }: Element, told: (name: string) => boolean): Component[] =>
    writing === 'generic' ? [] : Object.entries(attributes).filter(([name]) => !name.includes(':') && name !== 'xmlns').map(([name, text]) => ({ name, text, place, isAttribute: told(name) }));

  const openDataSet = (element: Element): void => {
    const attribute = (name: string): string => Object.entries(element.attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1] ?? '';
    const structure = header.structure(attribute('structureRef'));
    dataSet = {
      place: element.place, components: written(element, () => true).filter(({ name }) => !reserved.has(name)), action: attribute('action') || header.action(),
      flow: structure?.id ?? '', across: structure?.dimensionAtObservation ?? 'TIME_PERIOD', groups: xmlGroups(writing === 'generic'),
    };
  };

  const openObservation = (element: Element): void => {
    const across = dataSet?.across ?? 'TIME_PERIOD';
    const isLoose = series === null || knowledge.dimensions.size > 0;
    observation = { place: element.place, components: written(element, (name) => (isLoose ? isAttribute(name) : name !== across)), valuePlace: null };
  };

  const openValue = ({ name, parent, attributes, place }: Element): void => {
    const target = observation ?? series ?? group ?? dataSet;
    if (target === null) return;
    const id = attributes['id'] ?? attributes['concept'] ?? (name === 'ObsDimension' ? dataSet?.across : undefined) ?? '';
    const component = name === 'ObsValue' ? 'OBS_VALUE' : id;
    if (name === 'ObsValue' && observation !== null) observation.valuePlace = place;
    target.components.push({ name: component, text: attributes['value'] ?? '', place, isAttribute: parent === 'Attributes' || sideDimensions.has(component.toUpperCase()) });
  };

  const closeObservation = (): ForeignEvent | null => {
    if (observation === null) return null;
    const { place, valuePlace, components } = observation;
    observation = null;
    if (series !== null) series.told ??= [...(dataSet?.groups.of(series.components) ?? []), ...series.components];
    const above = series?.told ?? dataSet?.groups.of(components) ?? [];
    const row = rowOf({ place: valuePlace ?? place, components: [...(dataSet?.components ?? []), ...above, ...components], flow: dataSet?.flow ?? '' });
    if (isDelete(dataSet?.action ?? '')) return deletedRow(row);
    remarks.see(row);
    return { kind: 'row', row };
  };

  return {
    open: (element) => {
      const { name, place } = element;
      if (name === 'DataSet') openDataSet(element);
      else if (name === 'Group') group = { place, components: written(element, isAttribute) };
      else if (name === 'Series') series = { place, components: written(element, isAttribute), told: null };
      else if (name === 'Obs') openObservation(element);
      else if (name === 'Value' || name === 'ObsValue' || name === 'ObsDimension') openValue(element);
    },
    close: (name, text) => {
      if (name === 'Obs') return closeObservation();
      if (name === 'Time' && observation !== null) observation.components.push({ name: 'TIME_PERIOD', text: text.trim(), place: observation.place, isAttribute: false });
      else if (name === 'Series') series = null;
      else if (name === 'DataSet') dataSet = null;
      else if (name === 'Group' && group !== null) {
        dataSet?.groups.add(group.components);
        group = null;
      }
      return null;
    },
    isInside: () => observation !== null,
  };
}
