import { transfer } from 'comlink';
import { writeTemplate } from '#exports/template/write-template.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { Language } from '#model/language.ts';
import { collectionOf } from '#publish/collection-of.ts';
import { publicationOf } from '#publish/publication.ts';
import { guideLanguages, makeTemplate } from '#view-models/template/make-template.ts';

/** What is asked for, and the source files of the dataset on screen with their fingerprint. */
export type TemplateAsked = { readonly institution: string; readonly language: Language; readonly fingerprint: string; readonly files: Readonly<Record<string, string>> };

/** One template being made, on whatever thread it is called. */
export type TemplateJob = {
  /** Answers when the thread is there. */
  readonly ping: () => boolean;
  /** The bytes of the workbook; null where the institution answers for no indicator. */
  readonly make: (asked: TemplateAsked) => Promise<Uint8Array<ArrayBuffer> | null>;
};

export function createTemplateJob(): TemplateJob {
  return {
    ping: () => true,
    make: async ({ institution, language, fingerprint, files }) => {
      const { dataset } = readDataset(new Map(Object.entries(files)));
      if (dataset === null) throw new Error('the published source files cannot be read');
      const collection = collectionOf(institution, publicationOf(dataset, 'full'), fingerprint);
      if (collection === null) return null;
      const [first, ...others] = await Promise.all(guideLanguages(language).map((one) => loadLocale(one, ['template'])));
      if (first === undefined) return null;
      const bytes = new Uint8Array(await writeTemplate(makeTemplate(collection, [first, ...others])));
      return transfer(bytes, [bytes.buffer]);
    },
  };
}
