import type { ForeignFile } from '../format-reader.ts';
import { type HeadOptions, usualHeads } from './table-heads.ts';
import { textOf, yamlRecord, type YamlRecord } from './yaml-record.ts';

/** The files of a data repository by their part in it. */
export type Repository = {
  readonly dataFiles: readonly ForeignFile[];
  readonly sdmxFiles: readonly ForeignFile[];
  readonly metaFiles: readonly ForeignFile[];
  readonly translationFiles: readonly ForeignFile[];
  /** Tables that look like data and are not read, because they stand outside the folders of the data. */
  readonly leftOut: readonly ForeignFile[];
  /** Other tables beside those of indicators: reports of the publishing program, lists of codes. */
  readonly others: readonly ForeignFile[];
  readonly heads: HeadOptions;
  /** Languages of the publication, the first is that of texts that say nothing of theirs. */
  readonly languages: readonly string[];
  readonly config: YamlRecord;
  /** Folder of the data, with a slash; keys of indicators are paths below it. */
  readonly dataFolders: readonly string[];
};

const configName = 'config_data.yml';
const dataName = /(?:^|\/)indicator_[^/]+\.csv$/i;

/** Sorts the files of a folder or archive; the repository may lie in a folder of it. */
export async function repositoryOf(files: readonly ForeignFile[]): Promise<Repository> {
  const configFile = shortest(files.filter(({ path }) => path === configName || path.endsWith(`/${configName}`)));
  const config = configFile === null ? { record: {}, findings: [] } : await yamlRecord(configFile);
  const root = rootOf(files, configFile, config);
  const patterns = inputPatterns(config.record);
  const below = files.filter(({ path }) => path.startsWith(root)).map((file) => ({ file, path: file.path.slice(root.length) }));
  const dataFolders = dataFoldersOf(below.map(({ path }) => path), patterns.csv);
  const isData = (path: string): boolean => /\.csv$/i.test(path) && dataFolders.some((folder) => path.startsWith(folder));
  const pick = (test: (path: string) => boolean): readonly ForeignFile[] => below.filter(({ path }) => test(path)).map(({ file }) => file);
  return {
    dataFiles: pick(isData),
    sdmxFiles: pick((path) => /\.(xml|json)$/i.test(path) && (patterns.sdmx.some((pattern) => pattern.test(path)) || (patterns.sdmx.length === 0 && /^data\/[^/]+\.xml$/i.test(path)))),
    metaFiles: pick((path) => /^(meta|indicator-config)\/.*\.(md|ya?ml)$/i.test(path) || patterns.meta.some((pattern) => pattern.test(path))),
    translationFiles: pick((path) => /(^|\/)translations\/.*\.ya?ml$/i.test(path)),
    leftOut: pick((path) => dataName.test(path) && !isData(path)),
    others: pick((path) => /\.csv$/i.test(path) && !dataName.test(path) && !isData(path)),
    heads: headsOf(config.record),
    languages: languagesOf(config.record),
    config,
    dataFolders: dataFolders.map((folder) => root + folder),
  };
}

/** Where the folder with the data lies: beside the configuration, else above the first folder of indicator tables. */
function rootOf(files: readonly ForeignFile[], configFile: ForeignFile | null, { record }: YamlRecord): string {
  if (configFile !== null) {
    const folder = configFile.path.slice(0, -configName.length);
    const inner = textOf(record, 'src_dir').replace(/^\.?\/+|\/+$/g, '');
    return inner === '' || inner === '.' ? folder : `${folder}${inner}/`;
  }
  const first = shortest(files.filter(({ path }) => /(^|\/)data\/[^/]+\.csv$/i.test(path)))?.path ?? shortest(files.filter(({ path }) => dataName.test(path)))?.path ?? '';
  return first.replace(/[^/]*\/[^/]*$/, '');
}

/** The folders of the patterns of the configuration; without any, `data`, or the folder where the tables are. */
function dataFoldersOf(paths: readonly string[], patterns: readonly string[]): readonly string[] {
  const has = (folder: string): boolean => paths.some((path) => path.startsWith(folder) && /\.csv$/i.test(path));
  const named = patterns.map((pattern) => pattern.replace(/[^/]*[*?][\s\S]*$/, '')).filter((folder) => folder !== '' && has(folder));
  if (named.length > 0) return [...new Set(named)];
  if (has('data/')) return ['data/'];
  const folders = paths.filter((path) => dataName.test(path)).map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...new Set(folders)].filter((folder, _, all) => !all.some((other) => other !== folder && folder.startsWith(other)));
}

type Patterns = { readonly csv: readonly string[]; readonly meta: readonly RegExp[]; readonly sdmx: readonly RegExp[] };

function inputPatterns({ inputs }: Readonly<Record<string, unknown>>): Patterns {
  const list = (Array.isArray(inputs) ? (inputs as readonly unknown[]) : []).flatMap((input) => {
    if (typeof input !== 'object' || input === null) return [];
    const record = input as Readonly<Record<string, unknown>>;
    const [kind, pattern] = [textOf(record, 'class'), textOf(record, 'path_pattern') || textOf(record, 'source')];
    return pattern === '' ? [] : [{ kind, pattern: pattern.replace(/^\.?\//, '') }];
  });
  const of = (kind: RegExp): readonly string[] => list.filter((one) => kind.test(one.kind)).map(({ pattern }) => pattern);
  return { csv: of(/^InputCsv/), meta: of(/^InputYaml/).map(globPattern), sdmx: of(/^InputSdmx(Ml|Json)/).map(globPattern) };
}

function globPattern(glob: string): RegExp {
  const source = glob.slice(0, 200).replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*')).replaceAll('?', '[^/]');
  return new RegExp(`^${source}$`, 'i');
}

function languagesOf({ languages }: Readonly<Record<string, unknown>>): readonly string[] {
  const list = Array.isArray(languages) ? languages.filter((language): language is string => typeof language === 'string' && language !== '') : [];
  return list.length === 0 ? ['en'] : list;
}

/** `indicator_options` of the configuration: what the columns are called that mean something. */
function headsOf(config: Readonly<Record<string, unknown>>): HeadOptions {
  const found = config['indicator_options'];
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return usualHeads;
  const options = found as Readonly<Record<string, unknown>>;
  const remarks = options['observation_attributes'];
  return {
    series: textOf(options, 'series_column').toLowerCase() || usualHeads.series,
    unit: textOf(options, 'unit_column').toLowerCase() || usualHeads.unit,
    remarks: (Array.isArray(remarks) ? (remarks as readonly unknown[]) : []).flatMap((remark) => (typeof remark === 'string' ? [remark.toLowerCase()] : [])),
  };
}

function shortest(files: readonly ForeignFile[]): ForeignFile | null {
  return files.toSorted((left, right) => left.path.split('/').length - right.path.split('/').length || left.path.length - right.path.length)[0] ?? null;
}
