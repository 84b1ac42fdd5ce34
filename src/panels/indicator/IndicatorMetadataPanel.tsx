import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { indicatorMetadata } from '#view-models/indicator/metadata.ts';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';

/** What is counted, by whom, and what the editors remark. */
export function IndicatorMetadataPanel(chosen: ChosenIndicator) {
  const { t } = useLocale();
  const { facts, remarks, untranslated } = indicatorMetadata(useIndicatorReading(chosen));
  return (
    <Section title={t('indicator.about.title')} note={untranslated ?? undefined}>
      <dl className="metadata">
        {facts.map(({ name, value, isStruck }) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{isStruck ? <del>{value}</del> : value}</dd>
          </div>
        ))}
      </dl>
      {remarks.length === 0 ? null : (
        <div className="metadata__remarks">
          <h3>{t('indicator.about.remarks')}</h3>
          <ul>
            {remarks.map(({ text, sources }) => (
              <li key={text}>
                {text} {sources === '' ? null : <span className="muted">({sources})</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
