import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { LawRow } from '#view-models/institution/laws-of.ts';

type LawsSectionProps = { readonly laws: readonly LawRow[] };

/** The laws and policies the institution answers for, each with its stage. */
export function LawsSection({ laws }: LawsSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={t('institution.law.title')}>
      {laws.length === 0 ? (
        <p className="muted">{t('institution.law.none')}</p>
      ) : (
        <ul className="institution__list">
          {laws.map(({ id, title, titleLanguage, type, stage }) => (
            <li key={id}>
              <h3 lang={titleLanguage ?? undefined}>{title}</h3>
              <p>{type}</p>
              <p>{stage}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
