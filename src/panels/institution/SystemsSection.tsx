import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import type { SystemRow } from '#view-models/institution/systems-of.ts';
import { SystemLink } from '../SystemLink.tsx';

type SystemsSectionProps = { readonly provided: readonly SystemRow[]; readonly used: readonly SystemRow[] };

/** The systems the institution provides, and those of which it is known how far it has come with them itself. */
export function SystemsSection({ provided, used }: SystemsSectionProps) {
  const { t, language } = useLocale();
  return (
    <div>
      <Section title={t('institution.systems.title')}>
        {provided.length === 0 ? <p className="muted">{t('institution.systems.none')}</p> : <SystemList systems={provided} />}
      </Section>
      {used.length === 0 ? null : (
        <Section title={t('institution.systems.used')}>
          <SystemList systems={used} />
        </Section>
      )}
      {provided.length === 0 && used.length === 0 ? null : (
        <p className="institution__status no-print">
          <Link to="/$lang/systems" params={{ lang: language }}>
            {t('institution.systems.all')}
          </Link>
        </p>
      )}
    </div>
  );
}

type SystemListProps = { readonly systems: readonly SystemRow[] };

function SystemList({ systems }: SystemListProps) {
  return (
    <ul className="institution__list">
      {systems.map(({ id, title, what, facts }) => (
        <li key={id}>
          <h3>
            <SystemLink id={id}>{title}</SystemLink>
          </h3>
          {what === '' ? null : <p>{what}</p>}
          <p>{facts.join('; ')}</p>
        </li>
      ))}
    </ul>
  );
}
