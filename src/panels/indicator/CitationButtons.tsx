import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { saveFile } from '#exports/save-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { publishedAddress } from '#url/published-address.ts';
import { bibtex } from '#view-models/citation/bibtex.ts';
import { citedIndicator } from '#view-models/citation/cited-indicator.ts';
import { ris } from '#view-models/citation/ris.ts';
import { CopyButton } from '../figure/CopyButton.tsx';

type CitationButtonsProps = { readonly id: string; readonly title: string };

/** The citation of one indicator for those who write with BibTeX or a reference manager. */
export function CitationButtons({ id, title }: CitationButtonsProps) {
  const locale = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const cited = () => citedIndicator({ id, title, manifest, address: publishedAddress(location.href) }, locale);
  const save = (): void => saveFile(new File([ris(cited())], `${id}-${manifest.release}.ris`, { type: 'application/x-research-info-systems' }));
  return (
    <>
      <CopyButton label={locale.t('embed.cite.bibtex')} text={() => bibtex(cited())} />
      <button type="button" className="button" onClick={save}>
        {locale.t('embed.cite.ris')}
      </button>
    </>
  );
}
