import type { ForeignPlace } from '#model/import-finding.ts';
import type { ForeignEvent } from '../format-reader.ts';

type Said = { readonly key: string; readonly title: string; readonly note?: string; readonly source?: string; readonly place: ForeignPlace };

/** What the World Bank says of an indicator; its files are in English unless asked for otherwise. */
export function indicatorEvent({ key, title, note = '', source = '', place }: Said): ForeignEvent {
  return {
    kind: 'indicator',
    indicator: {
      key, place, titles: title === '' ? {} : { en: title }, definitions: note === '' ? {} : { en: note }, unit: '',
      source: { title: source, publisher: 'World Bank', address: `https://data.worldbank.org/indicator/${encodeURIComponent(key)}`, licence: 'CC-BY-4.0' }, statements: {},
    },
  };
}
