import { escapeXml } from '#lib/escape-xml.ts';
import { languages } from '#model/language.ts';
import type { Publication } from '../publication.ts';
import { stampColumns } from '../download-stamp.ts';
import { type CodeName, sdmxCodelists, type SdmxCodelist } from './sdmx-codelists.ts';
import { sdmxAttributes, sdmxDimensions } from './sdmx-data.ts';
import { agencyOf, conceptSchemeId, dataflowId, structureId, structureVersion } from './sdmx-ids.ts';

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';

/** `download/structure-sdmx.xml`: the structure message (SDMX-ML 2.1) that defines every column and code of observations-sdmx.csv. */
export function sdmxStructure(publication: Publication): Uint8Array<ArrayBuffer> {
  const { dataset, release } = publication;
  const agency = agencyOf(dataset.config);
  const codelists = sdmxCodelists(publication);
  const dimensions = [...sdmxDimensions, ...new Set(dataset.dimensions.map(({ dimension }) => dimension))];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<mes:Structure xmlns:mes="${schemas}/message" xmlns:str="${schemas}/structure" xmlns:com="${schemas}/common">`,
    '<mes:Header>',
    `<mes:ID>STRUCTURE_${release.id.replaceAll('.', '_')}</mes:ID>`,
    `<mes:Test>${dataset.config.kind === 'demonstration'}</mes:Test>`,
    // The day the release describes is the only clock.
    `<mes:Prepared>${release.asOf}T00:00:00Z</mes:Prepared>`,
    `<mes:Sender id="${agency}">${namesOf(dataset.config.publisher.name)}</mes:Sender>`,
    '</mes:Header>',
    '<mes:Structures>',
    `<str:OrganisationSchemes><str:AgencyScheme id="AGENCIES" agencyID="${agency}" version="1.0">${namesOf({ en: 'Agencies' })}`,
    `<str:Agency id="${agency}">${namesOf(dataset.config.publisher.name)}</str:Agency></str:AgencyScheme></str:OrganisationSchemes>`,
    `<str:Dataflows><str:Dataflow id="${dataflowId}" ${maintained(agency)}>${namesOf(dataset.config.title)}`,
    `<str:Structure>${reference(structureId, agency, 'datastructure', 'DataStructure')}</str:Structure></str:Dataflow></str:Dataflows>`,
    '<str:Codelists>',
    ...codelists.map((list) => codelistXml(list, agency)),
    '</str:Codelists>',
    `<str:Concepts><str:ConceptScheme id="${conceptSchemeId}" ${maintained(agency)}>${namesOf({ en: 'Columns of the observations' })}`,
    ...[...dimensions, 'TIME_PERIOD', 'OBS_VALUE', ...sdmxAttributes].map((id) => `<str:Concept id="${id}">${namesOf({ en: conceptNames[id] ?? id })}</str:Concept>`),
    '</str:ConceptScheme></str:Concepts>',
    `<str:DataStructures><str:DataStructure id="${structureId}" ${maintained(agency)}>${namesOf(dataset.config.title)}`,
    ...componentsXml(dimensions, new Set(codelists.map(({ id }) => id)), agency),
    '</str:DataStructure></str:DataStructures>',
    '</mes:Structures>',
    '</mes:Structure>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function componentsXml(dimensions: readonly string[], codelists: ReadonlySet<string>, agency: string): readonly string[] {
  const identity = (id: string): string => {
    const scheme = `maintainableParentID="${conceptSchemeId}" maintainableParentVersion="${structureVersion}"`;
    return `<str:ConceptIdentity><Ref id="${id}" ${scheme} agencyID="${agency}" package="conceptscheme" class="Concept"/></str:ConceptIdentity>`;
  };
  const represented = (id: string): string => {
    const list = `CL_${id === 'REF_AREA' ? 'AREA' : id}`;
    const coded = `<str:Enumeration>${reference(list, agency, 'codelist', 'Codelist')}</str:Enumeration>`;
    return `<str:LocalRepresentation>${codelists.has(list) ? coded : `<str:TextFormat textType="${id === 'DECIMALS' ? 'Integer' : 'String'}"/>`}</str:LocalRepresentation>`;
  };
  return [
    '<str:DataStructureComponents><str:DimensionList id="DimensionDescriptor">',
    ...dimensions.map((id, index) => `<str:Dimension id="${id}" position="${index + 1}">${identity(id)}${represented(id)}</str:Dimension>`),
    `<str:TimeDimension id="TIME_PERIOD" position="${dimensions.length + 1}">${identity('TIME_PERIOD')}<str:LocalRepresentation><str:TextFormat textType="ObservationalTimePeriod"/></str:LocalRepresentation></str:TimeDimension>`,
    '</str:DimensionList><str:AttributeList id="AttributeDescriptor">',
    ...sdmxAttributes.map((id) => {
      const status = mandatory.has(id) ? 'Mandatory' : 'Conditional';
      return `<str:Attribute id="${id}" assignmentStatus="${status}">${identity(id)}${represented(id)}<str:AttributeRelationship>${relationshipOf(id)}</str:AttributeRelationship></str:Attribute>`;
    }),
    '</str:AttributeList><str:MeasureList id="MeasureDescriptor">',
    `<str:PrimaryMeasure id="OBS_VALUE">${identity('OBS_VALUE')}<str:LocalRepresentation><str:TextFormat textType="Double"/></str:LocalRepresentation></str:PrimaryMeasure>`,
    '</str:MeasureList></str:DataStructureComponents>',
  ];
}

const mandatory: ReadonlySet<string> = new Set(['OBS_STATUS', 'UNIT_MEASURE']);
const ofDataset: ReadonlySet<string> = new Set(stampColumns);

function relationshipOf(id: string): string {
  if (ofDataset.has(id)) return '<str:None/>';
  if (id === 'UNIT_MEASURE' || id === 'DECIMALS') return '<str:Dimension><Ref id="INDICATOR"/></str:Dimension>';
  return '<str:PrimaryMeasure><Ref id="OBS_VALUE"/></str:PrimaryMeasure>';
}

function codelistXml({ id, name, codes }: SdmxCodelist, agency: string): string {
  const written = codes.map((code) => `<str:Code id="${escapeXml(code.id)}">${namesOf(code.name)}</str:Code>`);
  return `<str:Codelist id="${id}" ${maintained(agency)}>${namesOf(name)}${written.join('')}</str:Codelist>`;
}

function namesOf(name: CodeName): string {
  return languages.flatMap((language) => (name[language] ? [`<com:Name xml:lang="${language}">${escapeXml(name[language])}</com:Name>`] : [])).join('');
}

function maintained(agency: string): string {
  return `agencyID="${agency}" version="${structureVersion}"`;
}

function reference(id: string, agency: string, inPackage: string, kind: string): string {
  return `<Ref id="${id}" ${maintained(agency)} package="${inPackage}" class="${kind}"/>`;
}

const conceptNames: Readonly<Record<string, string>> = {
  FREQ: 'Frequency',
  INDICATOR: 'Indicator',
  SERIES: 'Series: one comparable run of values',
  REF_AREA: 'Reference area',
  TIME_PERIOD: 'Time period',
  OBS_VALUE: 'Observed value',
  OBS_STATUS: 'Observation status',
  QUALIFIER: 'How exactly the source states the value',
  OBS_KIND: 'How the value came about',
  UNIT_MEASURE: 'Unit of measure',
  DECIMALS: 'Decimals as printed',
  SOURCE: 'Source',
  SOURCE_DETAIL: 'Place in the source',
  VINTAGE: 'Release the value was entered for',
  REVISION: 'Reason of a revision',
  NOTE: 'Note',
  RELEASE: 'Release of the dataset',
  EDITION: 'Edition of the dataset',
  DATASET_KIND: 'Published figures or a demonstration',
  FINGERPRINT: 'Fingerprint of the dataset',
};
