import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** One series is the figure of the indicator; others stand beside it. */
export const headlineSeries: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const headlines = indicator.series.flatMap(({ role }, index) => (role === 'headline' ? [index] : []));
    return headlines.slice(1).map((index) =>
      errorAt('headline-series', at(indicator, ['series', index, 'role']), {
        value: indicator.series[index]?.id,
        message: 'The indicator has two headline series.',
        mend: 'Keep one; the other is earlier, alternative or context.',
      }),
    );
  });
