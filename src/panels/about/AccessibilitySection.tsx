import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';

const tested = ['about.access.axe', 'about.access.keyboard', 'about.access.zoom', 'about.access.colours'] as const;

/** What is aimed at, what is tested, and what is known to be missing. */
export function AccessibilitySection() {
  const { t } = useLocale();
  return (
    <Section title={t('about.access.title')}>
      <div className="about__text">
        <p>{t('about.access.aim')}</p>
        <ul className="about__list">
          {tested.map((part) => (
            <li key={part}>{t(part)}</li>
          ))}
        </ul>
        <p>{t('about.access.status')}</p>
        <p>{t('about.access.limits')}</p>
      </div>
    </Section>
  );
}
