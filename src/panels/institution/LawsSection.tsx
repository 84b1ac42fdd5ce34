import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import type { LawRow } from '#view-models/institution/laws-of.ts';
import { LegalLink } from '../legal/LegalLink.tsx';

type LawsSectionProps = { readonly id: string; readonly laws: readonly LawRow[] };

/** A longer list is the register's, which can be searched. */
const most = 12;

/** The laws and policies the institution answers for, each with its stage: the newest, and the way to all of them. */
export function LawsSection({ id: institution, laws }: LawsSectionProps) {
  const { t, language } = useLocale();
  return (
    <Section title={t('institution.law.title')}>
      {laws.length === 0 ? (
        <p className="muted">{t('institution.law.none')}</p>
      ) : (
        <>
          <ul className="institution__list">
            {laws.slice(0, most).map(({ id, title, titleLanguage, type, stage }) => (
              <li key={id}>
                <h3>
                  <LegalLink id={id} titleLanguage={titleLanguage}>
                    {title}
                  </LegalLink>
                </h3>
                <p>{type}</p>
                <p>{stage}</p>
              </li>
            ))}
          </ul>
          <p className="institution__status">
            <Link to="/$lang/legal" params={{ lang: language }} search={{ responsible: [institution] }}>
              {t('institution.law.all', { count: laws.length })}
            </Link>
          </p>
        </>
      )}
    </Section>
  );
}
