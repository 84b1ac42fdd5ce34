import { analystOptions } from '#model/analyst-option.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** One line on each other way to continue a series, which analysts may ask for on the page of an indicator. */
export function OtherProjections() {
  const { t } = useLocale();
  return (
    <div id="models">
      <Section title={t('method.models.title')}>
        <p className="measure">{t('method.models.note')}</p>
        <dl className="methodology__methods measure">
          {analystOptions.map((option) => (
            <div key={option}>
              <dt>{t(`model.option.${option}`)}</dt>
              <dd>{t(`model.about.${option}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}
