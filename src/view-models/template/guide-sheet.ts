import type { Locale } from '#i18n/locale.ts';
import type { Collection } from '#model/collection.ts';
import { observationStatuses } from '#model/observation.ts';
import type { GuideSheet } from './template-document.ts';
import { nameOf, sayingPlainly } from './template-words.ts';

type Line = GuideSheet['lines'][number];

/** How the template is filled in, in one language. `sheets` = the names the sheets have in this file. */
export function guideSheet(collection: Collection, locale: Locale, sheets: { readonly further: string; readonly proposal: string }): GuideSheet {
  const { language } = locale;
  const say = sayingPlainly(locale);
  const text = (words: string): Line => ({ look: 'text', cells: [words] });
  const heading = (words: string): Line => ({ look: 'heading', cells: [words] });
  const rules = [
    say('template.guide.cells'), say('template.guide.row'), say('template.guide.number'), say('template.check.period.prompt'), say('template.guide.status'), say('template.guide.source'),
    say('template.guide.further', sheets), say('template.guide.personal'), say('template.guide.back'),
  ];
  return {
    language,
    name: say('template.sheet.guide'),
    lines: [
      { look: 'title', cells: [say('template.title', { institution: nameOf(collection.institution.name, language) })] },
      ...(collection.dataset.isDemonstration ? [heading(say('template.demonstration'))] : []),
      heading(say('template.guide.how')),
      ...rules.map(text),
      heading(say('template.guide.statuses')),
      ...observationStatuses.map((code): Line => ({ look: 'fact', cells: [code, say(`template.status.${code}`)] })),
      heading(say('template.guide.facts')),
      ...factsOf(collection, locale),
      ...leftOutLines(collection, locale),
    ],
  };
}

function factsOf({ institution, dataset, indicators }: Collection, locale: Locale): readonly Line[] {
  const { language, format } = locale;
  const say = sayingPlainly(locale);
  const figures = indicators.reduce((sum, { lines }) => sum + lines.length, 0);
  const fact = (name: string, is: string): Line => ({ look: 'fact', cells: [name, is] });
  return [
    fact(say('template.guide.institution'), nameOf(institution.name, language)),
    fact(say('template.guide.asked'), say('template.guide.askedWords', { figures: format.number(figures, 0), indicators: format.number(indicators.length, 0) })),
    fact(say('template.guide.dataset'), nameOf(dataset.title, language)),
    fact(say('template.guide.publisher'), nameOf(dataset.publisher, language)),
    fact(say('template.guide.release'), dataset.release),
    fact(say('template.guide.asOf'), format.day(dataset.asOf)),
    fact(say('template.guide.fingerprint'), dataset.fingerprint),
  ];
}

function leftOutLines({ leftOut }: Collection, locale: Locale): readonly Line[] {
  if (leftOut.length === 0) return [];
  const say = sayingPlainly(locale);
  const words = { computed: say('template.guide.computed'), 'no-series': say('template.guide.noSeries') };
  return [{ look: 'heading', cells: [say('template.guide.leftOut')] }, ...leftOut.map(({ title, reason }): Line => ({ look: 'fact', cells: [nameOf(title, locale.language), words[reason]] }))];
}
