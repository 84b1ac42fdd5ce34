import { mayBePassedOn } from '#model/redistribution.ts';
import type { IndicatorDigest } from '../indicator-digest.ts';
import { joinedBytes } from '../joined-bytes.ts';
import type { Publication } from '../publication.ts';
import { disaggregations } from '../observation-key.ts';
import type { PassablePart } from './passable-part.ts';
import { termsOfAny } from './terms-of.ts';

/** Columns of a row of observations; DIMENSIONS holds the codes other than totals. */
export const observationColumns = [
  'series', 'area', 'period', 'dimensions', 'value', 'qualifier', 'status', 'kind', 'source', 'sourceDetail', 'vintage', 'revision', 'state', 'note',
] as const;

type Contents = { readonly digests: readonly IndicatorDigest[]; readonly part: PassablePart; readonly publication: Publication; readonly fingerprint: string };

/** `download/dataset.json`: everything that may be passed on, one object; observations by indicator, one row a list. */
export function datasetJson({ digests, part, publication, fingerprint }: Contents): Uint8Array<ArrayBuffer> {
  const { sources } = publication;
  const encoder = new TextEncoder();
  const verdicts = digests.flatMap(({ summary, judged }) =>
    judged.filter(({ target }) => termsOfAny(target.sources, sources) === 'free').map(({ verdict: { case: _case, arithmetic: _arithmetic, assessment: _assessment, ...verdict } }) => ({ indicator: summary.id, ...verdict })),
  );
  const head = JSON.stringify({ ...about(publication, fingerprint), ...registers(part), verdicts, observationColumns });
  const bytes: Uint8Array[] = [encoder.encode(`${head.slice(0, -1)},"observations":{`)];
  digests.forEach(({ prepared: { indicator, rows } }, index) => {
    const free = rows.filter(({ source }) => mayBePassedOn(sources.get(source)));
    const lists = free.map((row) => [
      row.series, row.area, row.period, Object.fromEntries(disaggregations(row.dimensions)), row.value, row.qualifier, row.status,
      row.kind, row.source, row.sourceDetail, row.vintage, row.revision, row.state, row.note,
    ]);
    bytes.push(encoder.encode(`${index === 0 ? '' : ','}\n${JSON.stringify(indicator.id)}:${JSON.stringify(lists)}`));
  });
  bytes.push(encoder.encode('}}\n'));
  return joinedBytes(bytes);
}

function about({ dataset: { config }, edition, release }: Publication, fingerprint: string) {
  const { id, kind, title, publisher, languages, licence, feedback } = config;
  const { asOf, method } = release;
  return { schemaVersion: 1, id, kind, edition, release: release.id, asOf, fingerprint, title, publisher, languages, licence, feedback: feedback ?? null, method };
}

function registers({ dataset, leftOut, splitOff, entriesLeftOut }: PassablePart) {
  const { plans, framework, institutions, indicators, systems, rollout, legal, reviews, areas, units, dimensions, rolloutStages } = dataset;
  return {
    leftOut: { linkOnly: leftOut.length, nonCommercial: splitOff.length, entries: entriesLeftOut },
    plans, framework, institutions,
    sources: dataset.sources.map(({ note: _note, ...source }) => source),
    areas, units, dimensions, rolloutStages, indicators, systems,
    rollout: rollout.map(({ line: _line, ...entry }) => entry),
    legal, reviews,
  };
}
