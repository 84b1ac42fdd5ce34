import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** Who changes a baseline, a target or a path says why. */
export const replacementWithoutReason: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const spots = [
      ...(['baselines', 'targets'] as const).flatMap((list) =>
        indicator[list].flatMap(({ replaces, reason }, index) => (replaces && isBlank(reason) ? [at(indicator, [list, index, 'reason'])] : [])),
      ),
      ...indicator.path.flatMap(({ reason }, index) => (index > 0 && isBlank(reason) ? [at(indicator, ['path', index, 'reason'])] : [])),
    ];
    return spots.map((spot) =>
      errorAt('replacement-without-reason', spot, {
        value: '',
        message: 'The entry replaces an earlier one without giving a reason.',
        mend: 'Write under "reason:" why it was changed, and by whom.',
      }),
    );
  });

function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}
