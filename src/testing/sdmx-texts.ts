/** Small SDMX messages in every writing, made for the tests: four values of two series, one of them missing. */

const header = `  <message:Header>
    <message:ID>M1</message:ID>
    <message:Test>false</message:Test>
    <message:Prepared>2026-02-03T04:05:06Z</message:Prepared>
    <message:Sender id="STAT"><common:Name xml:lang="en">Statistics Office</common:Name></message:Sender>
    <message:Structure structureID="S1" dimensionAtObservation="TIME_PERIOD">
      <common:Structure><Ref agencyID="STAT" id="DIGITAL" version="1.0"/></common:Structure>
    </message:Structure>
  </message:Header>`;

const spaces = ['message', 'common', 'data/generic', 'data/structurespecific', 'message/footer'].map((name) => `xmlns:${name.split('/').at(-1)}="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/${name}"`).join(' ');

/** A 2.1 message with this root and these data sets or footers. */
export function sdmxMessage(root: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<message:${root} ${spaces}>\n${header}\n${body}\n</message:${root}>\n`;
}

export const structureSpecificText = sdmxMessage('StructureSpecificData', `  <message:DataSet structurespecific:structureRef="S1" structurespecific:action="Information">
    <Series FREQ="A" SERIES="IT_NET_BBND" REF_AREA="LA" SEX="_T" UNIT_MEASURE="PT">
      <Obs TIME_PERIOD="2023" OBS_VALUE="    12.5 " OBS_STATUS="A" UNIT_MULT="0" SOURCE_DETAIL="Survey, p. 4" COMMENT_OBS="households"/>
      <Obs TIME_PERIOD="2024" OBS_VALUE="2642693" OBS_STATUS="A" UNIT_MULT="0"></Obs>
    </Series>
    <Series FREQ="A" SERIES="ST_GDP" REF_AREA="LA-VT" SEX="F" UNIT_MEASURE="USD">
      <Obs TIME_PERIOD="2023"
           OBS_VALUE="725" UNIT_MULT="6"/>
      <Obs TIME_PERIOD="2024" OBS_VALUE="NaN" OBS_STATUS="M"/>
    </Series>
  </message:DataSet>`);

export const genericText = sdmxMessage('GenericData', `  <message:DataSet structureRef="S1" action="Append">
    <generic:Group type="Sibling">
      <generic:GroupKey><generic:Value id="SERIES" value="IT_NET_BBND"/></generic:GroupKey>
      <generic:Attributes><generic:Value id="UNIT_MEASURE" value="PT"/></generic:Attributes>
    </generic:Group>
    <generic:Series>
      <generic:SeriesKey>
        <generic:Value id="FREQ" value="A"/>
        <generic:Value id="SERIES" value="IT_NET_BBND"/>
        <generic:Value id="REF_AREA" value="LA"/>
      </generic:SeriesKey>
      <generic:Obs>
        <generic:ObsDimension value="2023"/>
        <generic:ObsValue value="12.5"/>
        <generic:Attributes><generic:Value id="OBS_STATUS" value="A"/></generic:Attributes>
      </generic:Obs>
      <generic:Obs><generic:ObsDimension id="TIME_PERIOD" value="2024"/></generic:Obs>
    </generic:Series>
  </message:DataSet>
  <message:DataSet structureRef="S1" action="Delete">
    <generic:Series>
      <generic:SeriesKey><generic:Value id="SERIES" value="IT_NET_BBND"/><generic:Value id="REF_AREA" value="LA"/></generic:SeriesKey>
      <generic:Obs><generic:ObsDimension value="2020"/></generic:Obs>
    </generic:Series>
  </message:DataSet>`);

export const flatText = sdmxMessage('StructureSpecificData', `  <message:DataSet structurespecific:structureRef="S1">
    <Obs SERIES="IT_NET_BBND" REF_AREA="LA" SEX="_T" TIME_PERIOD="2023" OBS_VALUE="1" DECIMALS="0"/>
    <Obs SERIES="IT_NET_BBND" REF_AREA="LA" SEX="F" TIME_PERIOD="2023" OBS_VALUE="2" DECIMALS="0"/>
  </message:DataSet>`);

/** The structure message of the data above: the nature of the value is a dimension, the unit an attribute. */
export const structureText = sdmxMessage('Structure', `  <message:Structures>
    <common:Codelist id="CL_SERIES">
      <common:Name xml:lang="en">Series</common:Name>
      <common:Code id="IT_NET_BBND"><common:Name xml:lang="en">Broadband subscriptions</common:Name><common:Name xml:lang="lo">ບຣອດແບນ</common:Name></common:Code>
    </common:Codelist>
    <common:DataStructure id="DIGITAL">
      <common:Dimension id="SERIES"><common:LocalRepresentation><common:Enumeration><Ref id="CL_SERIES"/></common:Enumeration></common:LocalRepresentation></common:Dimension>
      <common:Dimension id="DECIMALS"/>
      <common:Attribute id="SEX"/>
    </common:DataStructure>
  </message:Structures>`);

const series = { id: 'SERIES', name: 'Series', values: [{ id: 'IT_NET_BBND', name: 'Broadband' }, { id: 'ST_GDP', name: 'Tourism' }] };
const area = { id: 'LOCATION', name: 'Area', role: 'REF_AREA', values: [{ id: 'LA', name: 'Lao PDR' }] };
const time = { id: 'TIME_PERIOD', name: 'Time', values: [{ id: '2023', name: '2023' }, { id: '2024', name: '2024' }] };
const attributes = {
  dataSet: [{ id: 'UNIT_MULT', values: [{ id: '0', name: 'Units' }] }],
  series: [{ id: 'UNIT_MEASURE', values: [{ id: 'PT', name: 'Percent' }] }],
  observation: [{ id: 'OBS_STATUS', values: [{ id: 'A' }, { id: 'E' }] }, { id: 'COMMENT_OBS' }],
};

export const jsonSeries = {
  header: { id: 'M1', test: false, prepared: '2026-02-03T04:05:06Z', sender: { id: 'STAT', name: 'Statistics Office' } },
  dataSets: [
    { action: 'Information', attributes: [0], series: { '0:0': { attributes: [0], observations: { 0: [12.5, 0, 'households'], 1: [null, 1] } }, '1:0': { observations: { 0: [7] } } } },
    { action: 'Delete', series: { '0:0': { observations: { 1: [] } } } },
  ],
  structure: { links: [{ href: 'https://example.org/rest/dataflow/STAT/DIGITAL/1.0', rel: 'dataflow' }], dimensions: { dataSet: [], series: [series, area], observation: [time] }, attributes },
};

export const jsonFlat = {
  meta: { id: 'M2', prepared: '2026-02-03T04:05:06Z', contentLanguages: ['en'], sender: { id: 'STAT', names: { en: 'Statistics Office' } } },
  data: {
    structures: [{
      dimensions: { dataSet: [{ ...area, keyPosition: 0 }], series: [], observation: [{ ...series, keyPosition: 1, values: [{ id: 'IT_NET_BBND', names: { en: 'Broadband', lo: 'ບຣອດແບນ' } }] }, { ...time, keyPosition: 2 }] },
      attributes: { dataSet: [], dimensionGroup: [{ id: 'SOURCE' }], series: [], observation: [{ id: 'OBS_STATUS', default: 'A', values: [{ id: 'A' }] }] },
      measures: { observation: [{ id: 'OBS_VALUE' }] },
      dataSets: [0],
    }],
    dataSets: [{ structure: 0, action: 'Information', dimensionGroupAttributes: { '::1': [['Survey', 'Register']] }, observations: { '0:0': [12.5, 0], '0:1': ['13.0', null], '0:7': [1] } }],
  },
};

export const csvIds = `STRUCTURE,STRUCTURE_ID,ACTION,FREQ,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE,SOURCE_DETAIL
dataflow,STAT:DIGITAL(1.0),I,A,IT_NET_BBND,LA,2023,12.5,A,PT,survey,p. 4
dataflow,STAT:DIGITAL(1.0),D,A,IT_NET_BBND,LA,2022,11,A,PT,survey,p. 4
dataflow,STAT:DIGITAL(1.0),X,A,IT_NET_BBND,LA,2021,11,A,PT,survey,p. 4
dataflow,STAT:DIGITAL(1.0),I,A,IT_NET_BBND,LA,2024,13,A,PT,survey,p. 4,5
`;

export const csvLabels = `DATAFLOW;SERIES: Series;REF_AREA: Reference area;TIME_PERIOD: Time;OBS_VALUE: Value;COMMENT_OBS: Comment
STAT:DIGITAL(1.0): Digital;IT_NET_BBND: Broadband;LA: Lao PDR;2023: 2023;12,5;Note: "households"
`;

export const csvNames = `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,SERIES,Series name,REF_AREA,Reference area,TIME_PERIOD,Time period,OBS_VALUE,Observation value
dataflow,STAT:DIGITAL(1.0),Digital,I,IT_NET_BBND,Broadband,LA,Lao PDR,2023,2023,12.5,
`;
