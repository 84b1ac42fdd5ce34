import type { Indicator } from '#model/indicator.ts';
import type { Finding } from '#model/finding.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { errorAt } from '../spot.ts';
import { rawIds, valueAt } from '../raw-value.ts';

/** What an indicator names inside itself exists in it: series, and the entry that is replaced. */
export const unknownSeries: Check = (context) =>
  context.dataset.indicators.flatMap((indicator) => {
    const series = idsOf(indicator, 'series', context);
    const unknown = context.observationsOf(indicator).filter((observation) => !series.has(observation.series));
    return [
      ...unknownInFile(indicator, context),
      // A list of series that could not be read is reported itself.
      ...(series.size === 0 && context.broken.has(context.at(indicator).file) ? [] : unknown).map((observation) =>
        refused(context.cell(observation, 'SERIES'), observation.series, 'series', indicator),
      ),
    ];
  });

function unknownInFile(indicator: Indicator, context: CheckContext): Finding[] {
  const uses = [
    ...indicator.series.map(({ joins }, index) => ({ list: 'series', code: joins, path: ['series', index, 'joins'] })),
    ...indicator.breaks.map(({ series }, index) => ({ list: 'series', code: series, path: ['breaks', index, 'series'] })),
    ...indicator.baselines.map(({ series }, index) => ({ list: 'series', code: series, path: ['baselines', index, 'series'] })),
    ...indicator.baselines.map(({ replaces }, index) => ({ list: 'baselines', code: replaces, path: ['baselines', index, 'replaces'] })),
    ...indicator.targets.map(({ replaces }, index) => ({ list: 'targets', code: replaces, path: ['targets', index, 'replaces'] })),
  ];
  return uses.flatMap(({ list, code, path }) => {
    if (code === null || code === undefined || idsOf(indicator, list, context).has(code)) return [];
    return [refused(context.at(indicator, path), code, list === 'series' ? list : list.slice(0, -1), indicator)];
  });
}

/** As written in the file, so that an entry that broke a rule still counts as there. */
function idsOf(indicator: Indicator, list: string, { yamls, at }: CheckContext): ReadonlySet<string> {
  const file = at(indicator).file;
  const yaml = yamls.find(({ path }) => path === file);
  return new Set(rawIds(valueAt(yaml?.value, [list])));
}

function refused(spot: Parameters<typeof errorAt>[1], code: string, kind: string, { id }: Indicator): Finding {
  return errorAt('unknown-code', spot, {
    value: code,
    message: `The indicator "${id}" has no ${kind} "${code}".`,
    mend: `Correct the code, or add the ${kind} to indicators/${id}.yaml.`,
  });
}
