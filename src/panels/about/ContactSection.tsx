import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';

type ContactSectionProps = {
  /** Address of the dataset's feedback page; null without one. */
  readonly feedback: string | null;
};

/** Where a mistake is reported. */
export function ContactSection({ feedback }: ContactSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={t('about.contact.title')}>
      <p className="about__text">
        {feedback === null ? (
          t('about.contact.none')
        ) : (
          <a href={feedback} rel="noreferrer">
            {t('about.contact.feedback')}
          </a>
        )}
      </p>
    </Section>
  );
}
