import { writeTemplate } from '#exports/template/write-template.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { Collection } from '#model/collection.ts';
import type { Language } from '#model/language.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { collectionOf } from '#publish/collection-of.ts';
import { fingerprint } from '#publish/fingerprint.ts';
import { publicationOf } from '#publish/publication.ts';
import { guideLanguages, makeTemplate } from '#view-models/template/make-template.ts';
import type { TemplateDocument } from '#view-models/template/template-document.ts';
import { smallDataset } from './small-dataset.ts';

/** A collection template with everything it was made of. */
export type MadeTemplate = { readonly dataset: SourceDataset; readonly collection: Collection; readonly document: TemplateDocument; readonly bytes: Uint8Array };

/** The template of an institution of the small dataset, or of the given files. */
export async function aTemplate(language: Language = 'en', files: ReadonlyMap<string, string> = smallDataset(), institution = 'mtc'): Promise<MadeTemplate> {
  const { dataset } = readDataset(files);
  if (dataset === null) throw new Error('the dataset has errors');
  const publication = publicationOf(dataset, 'public');
  const collection = collectionOf(institution, publication, fingerprint(publication.dataset));
  if (collection === null) throw new Error(`${institution} answers for no indicator`);
  const [first, ...others] = await Promise.all(guideLanguages(language).map((one) => loadLocale(one, ['template'])));
  if (first === undefined) throw new Error('no language');
  const document = makeTemplate(collection, [first, ...others]);
  return { dataset, collection, document, bytes: await writeTemplate(document) };
}
