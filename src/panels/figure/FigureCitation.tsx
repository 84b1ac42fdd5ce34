import { useLocale } from '#ui/LocaleProvider.tsx';
import { publishedAddress } from '#url/published-address.ts';
import { citation } from '#view-models/figure/citation.ts';
import type { ReleaseWords } from '#view-models/figure/release-words.ts';
import { CopyButton } from './CopyButton.tsx';

type FigureCitationProps = { readonly title: string; readonly release: ReleaseWords };

/** How to cite one figure, with the address it was found at; drawn only when asked for. */
export function FigureCitation({ title, release }: FigureCitationProps) {
  const locale = useLocale();
  const words = citation({ title, release, address: publishedAddress(location.href) }, locale);
  return (
    <div className="figure-citation">
      <p className="figure-citation__words">{words}</p>
      <CopyButton label={locale.t('figure.copyCitation')} text={() => words} />
    </div>
  );
}
