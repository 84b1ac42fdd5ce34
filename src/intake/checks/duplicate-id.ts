import type { Finding } from '#model/finding.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { errorAt } from '../spot.ts';

type Named = { readonly thing: object; readonly id: string; readonly path: readonly (string | number)[] };

/** An id names one thing of its kind, for ever. */
export const duplicateId: Check = (context) => {
  const { releases, plans, institutions, sources, systems, legal, reviews, areas, units, dimensions, rolloutStages } = context.dataset;
  const entries = (list: readonly { readonly id: string }[]) => list.map((thing) => ({ thing, id: thing.id, path: ['id'] }));
  const codes = (list: readonly { readonly code: string | number }[]) =>
    list.map((thing) => ({ thing, id: String(thing.code), path: ['code'] }));
  const decisions = reviews.flatMap((thing) => thing.decisions.map(({ id }, index) => ({ thing, id, path: ['decisions', index, 'id'] })));
  const dimensionCodes = dimensions.map((thing) => ({ thing, id: `${thing.dimension} ${thing.code}`, path: ['code'] }));
  const groups = [
    ...[releases, plans, institutions, sources, systems, legal, reviews].map(entries),
    ...[areas, units, rolloutStages].map(codes),
    decisions,
    dimensionCodes,
    frameworkItems(context),
    indicatorNames(context),
    ...insideIndicators(context),
  ];
  return groups.flatMap((group) => repeated(group, context));
};

function frameworkItems({ dataset: { framework } }: CheckContext): Named[] {
  if (framework === null) return [];
  const kinds = ['goals', 'pillars', 'programmes', 'components', 'sectors'] as const;
  return kinds.flatMap((kind) => framework[kind].map(({ id }, index) => ({ thing: framework, id, path: [kind, index, 'id'] })));
}

/** Ids and aliases share one space: an old address must lead to one indicator. */
function indicatorNames({ dataset: { indicators } }: CheckContext): Named[] {
  return indicators.flatMap((thing) => [
    { thing, id: thing.id, path: ['id'] },
    ...(thing.aliases ?? []).map((id, index) => ({ thing, id, path: ['aliases', index] })),
  ]);
}

function insideIndicators({ dataset: { indicators } }: CheckContext): Named[][] {
  const lists = ['series', 'baselines', 'targets', 'milestones'] as const;
  return indicators.flatMap((thing) => lists.map((list) => thing[list].map(({ id }, index) => ({ thing, id, path: [list, index, 'id'] }))));
}

function repeated(group: readonly Named[], { at }: CheckContext): Finding[] {
  const seen = new Set<string>();
  return group.flatMap(({ thing, id, path }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (!isRepeated) return [];
    const words = { value: id, message: `"${id}" names another entry already.`, mend: 'Choose an id that was never used before.' };
    return [errorAt('duplicate-id', at(thing, path), words)];
  });
}
