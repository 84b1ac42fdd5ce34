import { writeFile } from 'node:fs/promises';
import { writeTemplate } from '#exports/template/write-template.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { Collection } from '#model/collection.ts';
import type { Language } from '#model/language.ts';
import { collectingInstitutions, collectionOf } from '#publish/collection-of.ts';
import { fingerprint } from '#publish/fingerprint.ts';
import { type Publication, publicationOf } from '#publish/publication.ts';
import { guideLanguages, makeTemplate } from '#view-models/template/make-template.ts';
import type { Command, CommandIo } from './command.ts';
import { readDataFolder } from './data-folder.ts';
import { templateOptions, templateUsage } from './template-options.ts';

/** `data:template`: writes the collection workbook of one institution, from the public edition of a dataset folder. */
export const runTemplate: Command = async (argv, io) => {
  const options = templateOptions(argv);
  if (typeof options === 'string') return wrongUsage(io, options);
  const { institution, folder, to, language, isJson } = options;
  const files = await readDataFolder(folder).catch(() => null);
  if (files === null) return wrongUsage(io, `The folder "${folder}" cannot be read.`);
  const { dataset } = readDataset(files);
  if (dataset === null) {
    io.err(`${folder} has errors. Run data:check and mend them first.\n`);
    return 1;
  }
  const publication = publicationOf(dataset, 'public');
  const collection = collectionOf(institution, publication, fingerprint(publication.dataset));
  if (collection === null) return wrongUsage(io, unknown(institution, publication));
  const bytes = await templateBytes(collection, language);
  const failed = await writeFile(to, bytes).then(() => null, (error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (failed !== null) return wrongUsage(io, `"${to}" cannot be written: ${failed}`);
  io.out(isJson ? `${JSON.stringify(written(collection, to, bytes))}\n` : summary(collection, to));
  return 0;
};

async function templateBytes(collection: Collection, language: Language): Promise<Uint8Array> {
  const [first, ...others] = await Promise.all(guideLanguages(language).map((one) => loadLocale(one, ['template'])));
  if (first === undefined) throw new Error('a template has a language');
  return writeTemplate(makeTemplate(collection, [first, ...others]));
}

function written({ institution, dataset, indicators, leftOut }: Collection, to: string, bytes: Uint8Array) {
  return {
    file: to, bytes: bytes.length, institution: institution.id, dataset: dataset.id, release: dataset.release, fingerprint: dataset.fingerprint,
    indicators: indicators.length, figures: figuresOf(indicators), leftOut: leftOut.map(({ id, reason }) => ({ id, reason })),
  };
}

function summary({ institution, indicators, leftOut }: Collection, to: string): string {
  const rest = leftOut.map(({ id, reason }) => `  not asked for: ${id} (${reason === 'computed' ? 'computed from other entries' : 'has no series'})\n`);
  return `${to}: ${figuresOf(indicators)} figures of ${indicators.length} indicators are asked of ${institution.id}.\n${rest.join('')}`;
}

function figuresOf(indicators: Collection['indicators']): number {
  return indicators.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Who is not known, and who is. */
function unknown(id: string, publication: Publication): string {
  const asked = [...collectingInstitutions(publication)].map(([known, indicators]) => `  ${known} (${indicators.length} indicators)`);
  const what = publication.institutions.has(id) ? `The institution "${id}" answers for no indicator.` : `There is no institution "${id}".`;
  return `${what} These answer for indicators:\n${asked.join('\n')}`;
}

function wrongUsage(io: CommandIo, message: string): 2 {
  io.err(`${message}\n${templateUsage}`);
  return 2;
}
