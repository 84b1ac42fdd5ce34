import { describe, expect, it, test } from 'vitest';
import { foreignFilesOf } from '#testing/foreign-files-of.ts';
import type { ForeignEvent } from '../format-reader.ts';
import { openSdgReader } from './open-sdg-reader.ts';

const config = 'languages:\n  - en\n  - lo\ninputs:\n  - class: InputCsvData\n    path_pattern: data/*-*.csv\n';

async function eventsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly ForeignEvent[]> {
  const events: ForeignEvent[] = [];
  for await (const event of openSdgReader.read(foreignFilesOf(files), { columns: null, signal: null })) events.push(event);
  return events;
}

/** Rows and refusals of one table, as short texts. */
async function table(content: string | Uint8Array): Promise<readonly string[]> {
  const events = await eventsOf({ 'config_data.yml': config, 'data/indicator_1-1-1.csv': content });
  return events.flatMap((event) => {
    if (event.kind === 'rejected') return [`${event.finding.place.line ?? 0}:${event.finding.place.column ?? 0} ${event.finding.rule}`];
    if (event.kind === 'finding') return [event.finding.rule];
    if (event.kind !== 'row') return [];
    const { place, fields, dimensions } = event.row;
    const parts = Object.entries(dimensions).filter(([, code]) => code !== '').map(([name, code]) => `${name}=${code}`);
    return [[`${place.line ?? 0}:${place.column ?? 0}`, fields.period, ...parts, fields.unit, fields.area, fields.value].filter((text) => text !== '').join(' ')];
  });
}

describe('a table of Open SDG', () => {
  test.for<[string, string, readonly string[]]>([
    ['long', 'Year,Sex,Units,GeoCode,Value\n2015,,%,,4\n2016,Male,%,A1,5\n', ['2:10 2015 % 4', '3:16 2016 Sex=Male % A1 5']],
    ['with a mark before it, Windows line ends and padded heads', '\uFEFFYear , Value\r\n2015,4\r\n', ['2:6 2015 4']],
    ['with heads in small letters', 'year,value\n2015,4\n', ['2:6 2015 4']],
    ['with semicolons', 'Year;Sex;Value\n2015;Male;4,5\n', ['2:11 2015 Sex=Male 4,5']],
    ['with years across', 'Sex,2015,2016\nMale,4,5\n', ['2:6 2015 Sex=Male 4', '2:8 2016 Sex=Male 5']],
    ['with parts across', 'Year,all,Sex:Male|Age:15-24\n2015,4,5\n', ['2:6 2015 4', '2:8 2015 Sex=Male Age=15-24 5']],
    ['with a head twice', 'Year,Sex,Sex,Value\n2015,Male,x,4\n', ['duplicate-head', '2:13 2015 Sex=Male Sex 2=x 4']],
    ['with lines that hold nothing', 'Year,Value\n,\n2015,4\n\n', ['3:6 2015 4', 'blank-line']],
    ['with a line that is too long, and one too short', 'Year,Value\n2015,4,5\n2016\n2017,4,,\n', ['2:8 ragged-row', '3:1 ragged-row', '4:6 2017 4']],
    ['with a quote that nobody closed', 'Year,Sex,Value\n2015,"Male,4,x\n2016,Male,5\n', ['2:6 unclosed-quote', '3:11 2016 Sex=Male 5']],
    ['with no value', 'Year,Value\n2015,\n', ['2:6 2015']],
    ['with a head only', 'Year,Value\n', ['no-rows']],
    ['that is empty', '', ['empty-file']],
    ['that names no years', 'A,B\n1,2\n', ['2:1 head-unknown']],
  ])('%s', async ([, text, told]) => {
    expect(await table(text)).toEqual(told);
  });

  it('reads bytes that are no UTF-8 as windows-1252, and says so', async () => {
    expect(await table(new Uint8Array([...new TextEncoder().encode('Year,Stadt,Value\n2015,K'), 0xf6, ...new TextEncoder().encode('ln,4\n')]))).toEqual(['not-utf-8', '2:11 2015 Stadt=Köln 4']);
  });
});

describe('a repository of Open SDG', () => {
  it('finds titles by their keys in every language, and what the metadata say', async () => {
    const events = await eventsOf({
      'main/config_data.yml': config,
      'main/data/indicator_1-1-1.csv': 'Year,Value\n2015,4\n',
      'main/meta/1-1-1.md': '---\nindicator_name: global_indicators.1-1-1-title\ncomputation_units: units.percent\nsource_organisation_1: Bureau\n---\nText\n',
      'main/indicator-config/1-1-1.yml': "indicator_number: '1.1.1'\n",
      'main/translations/en/global_indicators.yml': '1-1-1-title: Poverty\n',
      'main/translations/custom/lo/global_indicators.yml': '1-1-1-title: ຄວາມທຸກຍາກ\n',
    });
    const [indicator] = events.flatMap((event) => (event.kind === 'indicator' ? [event.indicator] : []));
    expect(indicator).toMatchObject({ key: '1-1-1', titles: { en: 'Poverty', lo: 'ຄວາມທຸກຍາກ' }, unit: 'percent', source: { publisher: 'Bureau' }, statements: { indicator_number: '1.1.1' } });
    expect(events.find(({ kind }) => kind === 'row')).toMatchObject({ row: { fields: { unit: 'percent' } } });
  });

  it('keeps tables of folders below apart from those of the same name', async () => {
    const events = await eventsOf({ 'config_data.yml': config, 'data/indicator_1-1-1.csv': 'Year,Value\n2015,4\n', 'data/state/AK/indicator_1-1-1.csv': 'Year,Value\n2015,5\n' });
    expect(events.flatMap((event) => (event.kind === 'row' ? [event.row.fields.indicator] : []))).toEqual(['1-1-1', 'state/AK/1-1-1']);
  });

  it('goes on where a metadata file is broken, and tells of tables it leaves out', async () => {
    const events = await eventsOf({ 'config_data.yml': config, 'data/indicator_1-1-1.csv': 'Year,Value\n2015,4\n', 'meta/1-1-1.md': '---\na: "open\n---\n', 'data-wide/indicator_1-1-1.csv': 'x' });
    expect(events.flatMap((event) => (event.kind === 'finding' ? [event.finding.rule] : []))).toEqual(['file-left-out', 'bad-yaml']);
  });

  it('reads data in SDMX where the configuration names it, with the titles of its series', async () => {
    const events = await eventsOf({
      'config_data.yml': 'inputs:\n  - class: InputSdmxMl_Multiple\n    path_pattern: data/*.xml\n',
      'translations/dsd/lo/SERIES.yml': 'S1: ຄວາມທຸກຍາກ\n',
      'data/a.xml': '<StructureSpecificData xmlns="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><Header><ID>a</ID></Header><DataSet><Series SERIES="S1" REF_AREA="LA"><Obs TIME_PERIOD="2015" OBS_VALUE="4"/></Series></DataSet></StructureSpecificData>',
    });
    expect(events.filter(({ kind }) => kind === 'indicator' || kind === 'row')).toMatchObject([{ indicator: { key: 'S1', titles: { lo: 'ຄວາມທຸກຍາກ' } } }, { row: { fields: { indicator: 'S1', period: '2015', value: '4' } } }]);
  });

  it('is known by its configuration or its tables', async () => {
    const likelihood = (...paths: readonly string[]) => openSdgReader.likelihood(foreignFilesOf(Object.fromEntries(paths.map((path) => [path, '']))));
    expect(await Promise.all([likelihood('x/config_data.yml'), likelihood('data/indicator_1-1-1.csv'), likelihood('a.csv')])).toEqual([1, 0.9, 0]);
  });

  it('says where there is no data', async () => {
    expect((await eventsOf({ 'config_data.yml': config })).filter(({ kind }) => kind === 'finding')).toMatchObject([{ finding: { rule: 'no-data', severity: 'error' } }]);
  });
});

it('goes by what the configuration says of columns, and tells of tables beside the data', async () => {
  const events = await eventsOf({
    'config_data.yml': `${config}indicator_options:\n  series_column: Zeitreihe\n  unit_column: Maß\n  observation_attributes:\n    - COMMENT_OBS\n    - Fußnote\n`,
    'data/indicator_1-1-1.csv': 'Year,Zeitreihe,Maß,Fußnote,Value\n2015,Summe,%,vorläufig,4\n',
    'disaggregation-report.csv': 'Disaggregation,Values\nSex,2\n',
  });
  expect(events.flatMap((event) => (event.kind === 'row' ? [event.row] : []))).toMatchObject([{ fields: { unit: '%', value: '4' }, dimensions: { Series: 'Summe' }, attributes: { Fußnote: 'vorläufig' } }]);
  expect(events.filter(({ kind }) => kind === 'finding')).toMatchObject([{ finding: { rule: 'file-left-out', severity: 'note', place: { file: 'disaggregation-report.csv' } } }]);
});
