import { saveFile } from '#exports/save-file.ts';
import { joinLaoWords, plainText } from '#i18n/lao-words.ts';
import { Section } from '#ui/Section.tsx';
import { useDatasetAddresses } from '#url/dataset-choice.ts';
import { publishedAddress } from '#url/published-address.ts';
import { useOrigin } from '#url/use-origin.ts';
import { bibtex } from '#view-models/citation/bibtex.ts';
import type { CitedDataset } from '#view-models/citation/cited-dataset.ts';
import { ris } from '#view-models/citation/ris.ts';
import { datasetMarks } from '#view-models/figure/dataset-mark.ts';
import { citation } from '#view-models/figure/citation.ts';
import { CopyButton } from '../figure/CopyButton.tsx';
import { useReleaseWords } from '../figure/use-release-words.ts';
import { useOpenData } from './use-open-data.ts';

/** How the dataset is cited: as text, for BibTeX, for reference managers. */
export function CitationSection() {
  const { manifest, texts, locale } = useOpenData();
  const { t, language } = locale;
  const release = useReleaseWords();
  const { choice, ...addresses } = useDatasetAddresses();
  const address = publishedAddress(`${useOrigin()}${addresses[choice]}`);
  const title = plainText(texts.dataset.title);
  const cited: CitedDataset = {
    id: manifest.id,
    title,
    publisher: release.publisher,
    asOf: manifest.asOf,
    release: manifest.release,
    fingerprint: manifest.fingerprint,
    address,
    language,
    notes: [
      ...datasetMarks(release, locale),
      ...(release.isUnofficial ? [t('shell.release.standing')] : []),
      t('openData.cite.licence', { licence: manifest.licence }),
    ].map(plainText),
  };
  const name = `${manifest.id}-${manifest.release}`;
  return (
    <Section title={t('openData.cite.title')}>
      <div className="open-data__citations">
        <Citation title={t('openData.cite.plain')} text={citation({ title, release, address }, locale)} />
        <Citation title="BibTeX" text={bibtex(cited)} file={{ name: `${name}.bib`, type: 'application/x-bibtex' }} />
        <Citation title="RIS" text={ris(cited)} file={{ name: `${name}.ris`, type: 'application/x-research-info-systems' }} />
      </div>
    </Section>
  );
}

type CitationProps = { readonly title: string; readonly text: string; readonly file?: { readonly name: string; readonly type: string } };

function Citation({ title, text, file }: CitationProps) {
  const { locale } = useOpenData();
  const { t } = locale;
  return (
    <div>
      <h3>{title}</h3>
      {file === undefined ? <p className="open-data__citation">{joinLaoWords(text)}</p> : <pre className="open-data__citation">{joinLaoWords(text)}</pre>}
      <p className="open-data__buttons no-print">
        <CopyButton label={t('openData.cite.copy')} name={plainText(t('openData.cite.copyOf', { name: title }))} text={() => text} />
        {file === undefined ? null : (
          <button type="button" className="button" aria-label={plainText(t('openData.cite.saveOf', { name: title }))} onClick={() => saveFile(new File([text], file.name, { type: file.type }))}>
            {t('openData.cite.save')}
          </button>
        )}
      </p>
    </div>
  );
}
