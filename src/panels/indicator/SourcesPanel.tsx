import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { sourceList } from '#view-models/indicator/source-list.ts';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';

/** Every source the page names, with its terms. */
export function SourcesPanel(chosen: ChosenIndicator) {
  const { t } = useLocale();
  const { file, locale } = useIndicatorReading(chosen);
  const sources = sourceList(file, locale);
  return (
    <Section title={t('indicator.sources.title')} note={t('indicator.sources.note', { count: sources.length })}>
      <ul className="source-list">
        {sources.map(({ id, title, publisher, address, details }) => (
          <li key={id} id={`source-${id}`}>
            {address === null ? <span className="strong">{title}</span> : <a href={address} rel="external noreferrer">{title}</a>}
            <span className="source-list__details">{[publisher, ...details].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
