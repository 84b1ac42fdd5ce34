/** What the peers show: the published dataset in the words of one page each, in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFiles } from '../../src/model/dataset-files.ts';
import type { OverviewFile } from '../../src/model/overview-file.ts';
import type { TextsFile } from '../../src/model/texts-file.ts';

/** The indicator whose page is compared: values of three series, a target and a path to it. */
export const comparedIndicator = 'coverage-3g';

type Group = { readonly title: string; readonly of: number; readonly counts: Readonly<Record<string, number>> };
type Target = { readonly title: string; readonly latest: string; readonly target: string; readonly state: string };
export type Row = { readonly title: string; readonly latest: string; readonly time: string; readonly state: string; readonly programmes: readonly string[] };
export type Point = { readonly time: number; readonly value: number };
type Value = Point & { readonly series: string; readonly source: string };

export type PeerContent = {
  readonly overview: {
    readonly publisher: string;
    readonly release: string;
    readonly asOf: string;
    readonly states: readonly string[];
    readonly groups: readonly Group[];
    readonly targets: readonly Target[];
  };
  readonly table: { readonly programmes: readonly string[]; readonly rows: readonly Row[] };
  readonly indicator: {
    readonly title: string;
    readonly definition: string;
    readonly unit: string;
    readonly state: string;
    readonly values: readonly Value[];
    readonly path: readonly Point[];
    readonly targets: readonly Point[];
  };
};

type Summary = OverviewFile['indicators'][number];

const words = (key: string): string => key.replaceAll('-', ' ');

function stateOf({ verdicts, lead }: Summary): string {
  const verdict = verdicts.find(({ key }) => key === lead);
  if (verdict === undefined) return 'no target';
  const known = verdict.lastKnown === null ? '' : `; when last measured ${words(verdict.lastKnown.status)}`;
  return `${words(verdict.reason ?? verdict.status)}${known}`;
}

function overviewOf(overview: OverviewFile, texts: TextsFile, row: (summary: Summary) => Row): Pick<PeerContent['overview'], 'states' | 'groups' | 'targets'> {
  const named = overview.groups.filter(({ id }) => id in texts.framework || id in texts.plans);
  const groups = named.map(({ id, of, counts }) => ({
    title: (texts.framework[id] ?? texts.plans[id])?.title ?? id,
    of,
    counts: Object.fromEntries(Object.entries(counts).map(([state, count]) => [words(state), count])),
  }));
  const targets = overview.indicators.flatMap((summary) =>
    summary.verdicts.filter(({ key }) => key === summary.lead).map(({ time, value }) => ({ ...row(summary), target: `${value} (${time})` })),
  );
  return { groups, targets, states: [...new Set(groups.flatMap(({ counts }) => Object.keys(counts)))] };
}

function tableOf(overview: OverviewFile, row: (summary: Summary) => Row, titleOf: (id: string) => string): PeerContent['table'] {
  const programmes = overview.framework.filter(({ kind }) => kind === 'programme').map(({ id }) => titleOf(id));
  return { programmes, rows: overview.indicators.map(row).toSorted((one, other) => one.title.localeCompare(other.title, 'en')) };
}

export function peerContent(dataset: string): PeerContent {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(dataset, path), 'utf8'));
  const head = datasetFiles.head.schema.parse(read(datasetFiles.head.path));
  const overview = datasetFiles.overview.schema.parse(read(datasetFiles.overview.path));
  const texts = datasetFiles.texts.schema.parse(read(datasetFiles.texts.path('en')));
  const indicator = datasetFiles.indicator.schema.parse(read(datasetFiles.indicator.path(comparedIndicator)));
  const own = datasetFiles.indicatorTexts.schema.parse(read(datasetFiles.indicatorTexts.path(comparedIndicator, 'en')));
  const titleOf = (id: string) => texts.framework[id]?.title ?? id;
  const row = (summary: Summary): Row => ({
    title: texts.indicators[summary.id]?.title ?? summary.id,
    latest: summary.latest === null ? '' : `${summary.latest.value.toFixed(summary.decimals)} ${texts.units[summary.unit]?.short ?? ''}`.trim(),
    time: summary.latest?.time ?? '',
    state: stateOf(summary),
    programmes: summary.in.filter((id) => id.startsWith('programme-')).map(titleOf),
  });
  const summary = overview.indicators.find(({ id }) => id === comparedIndicator);
  const sources = new Map(indicator.sources.map(({ id, title }) => [id, title]));
  return {
    overview: { publisher: texts.dataset.publisher, release: head.release, asOf: head.asOf, ...overviewOf(overview, texts, row) },
    table: tableOf(overview, row, titleOf),
    indicator: {
      title: own.title,
      definition: own.definition ?? '',
      unit: own.unit.title,
      state: summary === undefined ? '' : stateOf(summary),
      values: indicator.series.flatMap(({ id, rows }) => rows.map(([time, value, , , , source]) => ({ time: Number(time), value: value ?? Number.NaN, series: own.series[id] ?? id, source: sources.get(source) ?? source }))),
      path: (summary?.path ?? []).map(([time, value]) => ({ time, value })),
      targets: indicator.targets.map(({ time, value }) => ({ time: Number(time), value: value ?? Number.NaN })),
    },
  };
}
