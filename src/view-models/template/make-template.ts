import type { Locale } from '#i18n/locale.ts';
import type { Collection } from '#model/collection.ts';
import { type Language, languages } from '#model/language.ts';
import { furtherForm } from './further-form.ts';
import { guideSheet } from './guide-sheet.ts';
import { proposalForm } from './proposal-form.ts';
import type { TemplateDocument } from './template-document.ts';
import { templateLists } from './template-lists.ts';
import { nameOf, sayingPlainly } from './template-words.ts';
import { valuesForm } from './values-form.ts';

/** Languages of the instructions: that of the template first, then Lao and English. */
export function guideLanguages(language: Language): readonly Language[] {
  return [language, ...languages.filter((other) => other !== language && other !== 'vi')];
}

/** The workbook an institution fills in. The first locale is that of its forms; there is a sheet of instructions in each. */
export function makeTemplate(collection: Collection, locales: readonly [Locale, ...Locale[]]): TemplateDocument {
  const [locale] = locales;
  const { language, format } = locale;
  const { dataset, institution } = collection;
  const say = sayingPlainly(locale);
  const forms = [valuesForm(collection, locale), furtherForm(collection, locale), proposalForm(locale)] as const;
  const mark = say('template.mark', { dataset: nameOf(dataset.title, language), release: dataset.release, date: format.day(dataset.asOf), fingerprint: dataset.fingerprint.slice(0, 8) });
  return {
    language,
    head: { dataset: dataset.id, institution: institution.id, release: dataset.release, asOf: dataset.asOf, fingerprint: dataset.fingerprint, language },
    title: say('template.title', { institution: nameOf(institution.name, language) }),
    subject: say('template.subject'),
    publisher: nameOf(dataset.publisher, language),
    mark: dataset.isDemonstration ? `${say('template.demonstration')}; ${mark}` : mark,
    isDemonstration: dataset.isDemonstration,
    pageOf: say('template.page', { page: '{page}', pages: '{pages}' }),
    guides: locales.map((one) => guideSheet(collection, one, { further: forms[1].name, proposal: forms[2].name })),
    forms,
    lists: templateLists(collection, locale),
  };
}
