import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { SystemPage } from '#view-models/systems/system-page.ts';

type SystemSourcesProps = { readonly sources: SystemPage['sources'] };

/** Every source the page names, with its terms; one without an address by title, publisher and date. */
export function SystemSources({ sources }: SystemSourcesProps) {
  const { t } = useLocale();
  return (
    <Section title={t('systems.one.sources')}>
      <ul className="system-sources">
        {sources.map(({ id, title, publisher, address, details }) => (
          <li key={id} id={`source-${id}`}>
            {address === null ? <span className="strong">{title}</span> : <a href={address} rel="external noreferrer">{title}</a>}
            <span className="matrix__note">{[publisher, ...details].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
