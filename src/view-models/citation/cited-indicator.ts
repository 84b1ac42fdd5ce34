import { plainText } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Manifest } from '#model/manifest.ts';
import { datasetMarks, markedOf } from '../figure/dataset-mark.ts';
import { releaseWords } from '../figure/release-words.ts';
import type { CitedDataset } from './cited-dataset.ts';

type Cited = { readonly id: string; readonly title: string; readonly manifest: Manifest; readonly address: string };

/** One indicator as bibliographies name it: a part of the dataset, with the release and fingerprint of the whole. */
export function citedIndicator({ id, title, manifest, address }: Cited, locale: Locale): CitedDataset {
  const { t, language } = locale;
  const { publisher, isUnofficial } = releaseWords(manifest, locale);
  const notes = [
    ...datasetMarks(markedOf(manifest), locale),
    ...(isUnofficial ? [t('shell.release.standing')] : []),
    t('embed.cite.licence', { licence: manifest.licence }),
  ];
  return {
    id: `${manifest.id}-${id}`,
    title: plainText(title),
    publisher: plainText(publisher),
    asOf: manifest.asOf,
    release: manifest.release,
    fingerprint: manifest.fingerprint,
    address,
    language,
    notes: notes.map(plainText),
  };
}
