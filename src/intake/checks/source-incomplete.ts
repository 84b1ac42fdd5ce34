import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** A reader has to be able to find the source: by its address, or by title, publisher and date. */
export const sourceIncomplete: Check = ({ dataset: { sources }, at }) =>
  sources.flatMap((source) => {
    const hasAddress = Boolean(source.url) || (Boolean(source.repository) && Boolean(source.path));
    const hasName = source.title.trim() !== '' && source.publisher.trim() !== '' && Boolean(source.date);
    if (hasAddress || hasName) return [];
    const words = {
      value: source.id,
      message: `The source "${source.id}" has neither an address nor a title with publisher and date.`,
      mend: 'Add url, or fill in title, publisher and date.',
    };
    return [errorAt('source-incomplete', at(source), words)];
  });
