import { useLocale } from '#ui/LocaleProvider.tsx';
import type { LegalSource, SourceName } from '#view-models/legal/legal-sources.ts';

type SourceNamesProps = { readonly sources: readonly SourceName[] };

/** Whose statement something is, with a way to the source in the list of the page. */
export function SourceNames({ sources }: SourceNamesProps) {
  const { t } = useLocale();
  if (sources.length === 0) return null;
  return (
    <span className="legal-source-names">
      {t('legal.text.source')}{' '}
      {sources.map(({ id, name }, place) => (
        <span key={id}>
          {place === 0 ? '' : '; '}
          <a href={`#source-${id}`}>{name}</a>
        </span>
      ))}
    </span>
  );
}

type LegalSourcesProps = { readonly sources: readonly LegalSource[] };

/** Every source the page names, with address, date and licence. */
export function LegalSources({ sources }: LegalSourcesProps) {
  return (
    <ul className="legal-sources">
      {sources.map(({ id, title, publisher, address, details }) => (
        <li key={id} id={`source-${id}`}>
          {address === null ? (
            <span className="strong">{title}</span>
          ) : (
            <a href={address} rel="external noreferrer">
              {title}
            </a>
          )}
          <span className="legal-sources__details">{[publisher, ...details].join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
