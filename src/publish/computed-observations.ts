import type { Indicator } from '#model/indicator.ts';
import { legalComputation } from '#model/legal-computation.ts';
import type { Observation } from '#model/observation.ts';
import { bodiesInUse } from './bodies-in-use.ts';
import type { Derived } from './derived.ts';
import { legalInForce } from './legal-in-force.ts';
import { legalStageReached } from './legal-stage-reached.ts';
import type { Publication } from './publication.ts';

/** The values of an indicator that is counted from the registers; none where the rule is not known. */
export function computedObservations(indicator: Indicator, rule: string, publication: Publication): readonly Observation[] {
  const series = indicator.series.find(({ role }) => role === 'headline') ?? indicator.series[0];
  if (series === undefined) return [];
  return derivedValues(rule, publication).map(({ period, value, qualifier, source }) => ({
    indicator: indicator.id,
    series: series.id,
    area: 'LA',
    period,
    dimensions: {},
    value,
    qualifier,
    status: 'A',
    kind: 'admin',
    source: source ?? series.source ?? '',
    sourceDetail: '',
    vintage: publication.release.id,
    revision: '',
    state: '',
    note: '',
    line: 0,
  }));
}

function derivedValues(rule: string, publication: Publication): readonly Derived[] {
  if (rule === 'legal:in-force') return legalInForce(publication);
  const ofText = legalComputation(rule);
  if (ofText !== null) return legalStageReached(ofText, publication);
  const system = /^systems:bodies-in-use\(([a-z][a-z0-9-]*)\)$/.exec(rule)?.[1];
  return system === undefined ? [] : bodiesInUse(system, publication);
}
