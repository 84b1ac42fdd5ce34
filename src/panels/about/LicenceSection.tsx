import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';

const terms = ['about.licence.free', 'about.licence.attribution', 'about.licence.nonCommercial', 'about.licence.linkOnly'] as const;

type LicenceSectionProps = { readonly licence: string };

/** What may be done with the compilation, the figures, the boundaries, the fonts and the program. */
export function LicenceSection({ licence }: LicenceSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={t('about.licence.title')}>
      <dl className="about__facts">
        <div>
          <dt>{t('about.licence.compilation')}</dt>
          <dd>{t('about.licence.compilationText', { licence })}</dd>
        </div>
        <div>
          <dt>{t('about.licence.figures')}</dt>
          <dd>
            {t('about.licence.figuresText')}
            <ul className="about__list">
              {terms.map((term) => (
                <li key={term}>{t(term)}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('about.licence.boundaries')}</dt>
          <dd>{t('about.licence.boundariesText')}</dd>
        </div>
        <div>
          <dt>{t('about.licence.fonts')}</dt>
          <dd>{t('about.licence.fontsText')}</dd>
        </div>
        <div>
          <dt>{t('about.licence.code')}</dt>
          <dd>{t('about.licence.codeText')}</dd>
        </div>
      </dl>
    </Section>
  );
}
