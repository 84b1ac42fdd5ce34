import { opinionMethods } from '#model/opinion.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** What each of the other methods looks at, and who publishes it. */
export function OtherMethods() {
  const { t } = useLocale();
  return (
    <div id="others">
      <Section title={t('method.others.title')}>
        <p className="measure">{t('method.others.note')}</p>
        <dl className="methodology__methods measure">
          {opinionMethods.map((method) => (
            <div key={method}>
              <dt>{t(`method.full.${method}`)}</dt>
              <dd>{t(`method.about.${method}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="measure methodology__after">{t('method.about.composites')}</p>
      </Section>
    </div>
  );
}
