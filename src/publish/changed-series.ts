import type { Language } from '#model/language.ts';
import { nameIn } from './localized.ts';
import { isCountryTotal } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';

/** By `indicator/series` the names of series beside the headline that a later release than the first has added to or changed. */
export function changedSeries({ dataset, release }: Publication, language: Language): Record<string, string> {
  const first = dataset.releases[0]?.id ?? '';
  const later = dataset.observations.filter((row) => row.vintage > first && row.vintage <= release.id && isCountryTotal(row));
  const changed = new Set(later.map(({ indicator, series }) => `${indicator}/${series}`));
  const names = dataset.indicators.flatMap(({ id, series }) =>
    series.flatMap((entry) => (entry.role === 'headline' ? [] : [[`${id}/${entry.id}`, nameIn(entry.text, language)] as const])),
  );
  return Object.fromEntries(names.filter(([place]) => changed.has(place)));
}
