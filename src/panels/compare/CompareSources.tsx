import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ComparedIndicator, sourcesOf } from '#view-models/compare/compared-indicator.ts';
import { sourceList } from '#view-models/indicator/source-list.ts';

/** Where the values shown come from, indicator by indicator. */
export function CompareSources({ items }: { readonly items: readonly ComparedIndicator[] }) {
  const locale = useLocale();
  return (
    <Section title={locale.t('compare.sources.title')}>
      <dl className="compare-sources">
        {items.map((item) => (
          <div key={item.id}>
            <dt>{item.title}</dt>
            {sourceList({ sources: sourcesOf(item) }, locale).map(({ id, title, publisher, address, details }) => (
              <dd key={id}>
                {address === null ? <span className="strong">{title}</span> : <a href={address} rel="external noreferrer">{title}</a>}
                <span className="compare-sources__details">{[publisher, ...details].join(' · ')}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
