import type { Locale } from '#i18n/locale.ts';
import type { Collection } from '#model/collection.ts';
import { directions } from '#model/direction.ts';
import { observationStatuses } from '#model/observation.ts';
import type { TemplateList } from './template-document.ts';
import { nameOf, sayingPlainly, toldApart } from './template-words.ts';

const intervals = [
  ['P1M', 'month'], ['P3M', 'quarter'], ['P6M', 'half'], ['P1Y', 'year'], ['P2Y', 2], ['P3Y', 3], ['P5Y', 5],
] as const;

/** What can be chosen from, in the language of the template; the labels of one list are all different. */
export function templateLists(collection: Collection, locale: Locale): readonly TemplateList[] {
  const { language } = locale;
  const say = sayingPlainly(locale);
  return [
    { id: 'status', entries: observationStatuses.map((code) => ({ code, label: `${code}: ${say(`template.status.${code}`)}` })) },
    { id: 'source', entries: toldApart(collection.sources.map(({ id, title }) => ({ code: id, label: title }))) },
    {
      id: 'indicator',
      entries: toldApart(collection.indicators.map(({ id, title, lower, upper, unitText }) => ({ code: id, label: nameOf(title, language), lower, upper, unit: nameOf(unitText, language) }))),
    },
    { id: 'area', entries: toldApart(collection.areas.map(({ code, names }) => ({ code, label: nameOf(names, language) }))) },
    { id: 'unit', entries: toldApart(collection.units.map(({ code, names }) => ({ code, label: nameOf(names, language) }))) },
    { id: 'direction', entries: directions.map((code) => ({ code, label: say(`template.direction.${code}`) })) },
    { id: 'interval', entries: intervals.map(([code, of]) => ({ code, label: typeof of === 'number' ? say('template.interval.years', { years: of }) : say(`template.interval.${of}`) })) },
    { id: 'placement', entries: toldApart(collection.placements.map(({ id, title }) => ({ code: id, label: nameOf(title, language) }))) },
  ];
}
