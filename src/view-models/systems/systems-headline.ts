import { capitalised } from '../home/capitalised.ts';
import { countWord } from '../home/count-word.ts';
import { rolloutCounts } from './rollout-counts.ts';
import { sourceCitation } from './source-citation.ts';
import type { SystemsReading } from './systems-reading.ts';

/** From this share of stated roll-outs on, their counts say more than how few there are. */
const enoughStated = 0.5;

/** The finding of the page: how many shared systems there are, and how far the bodies are known to have come with them. */
export function systemsHeadline({ file, bodies, locale }: SystemsReading): readonly string[] {
  const { t, format } = locale;
  const conference = file.systems.filter((system) => system.conference);
  const shared = conference.length > 0 ? conference : file.systems;
  const number = capitalised(countWord(shared.length, locale));
  const first = t(conference.length > 0 ? 'systems.headline.conference' : 'systems.headline.systems', { count: shared.length, number });
  const counts = rolloutCounts(shared, bodies, file.inUseFrom);
  const { cells, bodiesKnown, noData } = counts;
  if (bodiesKnown === 0) return [first, t('systems.headline.none')];
  if (cells - noData < cells * enoughStated) return [first, t('systems.headline.few', { count: bodiesKnown, number: countWord(bodiesKnown, locale) })];
  const print = (count: number): string => format.number(count, 0);
  const { inUse, onTheWay, notBegun } = counts;
  const words = { cells: print(cells), bodies: print(bodies.length), inUse: print(inUse), onTheWay: print(onTheWay), notBegun: print(notBegun) };
  return [first, noData === 0 ? t('systems.headline.counts', words) : t('systems.headline.countsAndGaps', { ...words, noData: print(noData) })];
}

/** Where the systems were named and handed over, by the sources that all of them share; blank where none does. */
export function conferenceSentence({ file, locale }: SystemsReading): string {
  const conference = file.systems.filter((system) => system.conference);
  const shared = file.sources.filter(({ id }) => conference.length > 0 && conference.every(({ sources }) => sources.includes(id)));
  if (shared.length === 0) return '';
  return locale.t('systems.lead', { source: shared.map((source) => sourceCitation(source, locale)).join('; ') });
}
