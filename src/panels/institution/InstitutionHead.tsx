import { useLocale } from '#ui/LocaleProvider.tsx';
import type { InstitutionPage } from '#view-models/institution/institution-page.ts';
import type { Relative } from '#view-models/institution/lifetime.ts';
import { GroupLink } from '../GroupLink.tsx';

type InstitutionHeadProps = { readonly page: Pick<InstitutionPage, 'name' | 'lifetime' | 'todayLabel' | 'today'> };

/** What it is, when it existed, who came before and after, and what it must do. */
export function InstitutionHead({ page: { name, lifetime, todayLabel, today } }: InstitutionHeadProps) {
  const { t } = useLocale();
  const { kind, lifetime: period, formerly, successors } = lifetime;
  return (
    <header className="group-head">
      <p className="group-head__kind">{period === '' ? kind : `${kind}, ${period}`}</p>
      <h1 tabIndex={-1}>{name}</h1>
      <Relatives label={t('institution.formerly')} relatives={formerly} />
      <Relatives label={t('institution.successor')} relatives={successors} />
      <div className="institution__today">
        <p>{todayLabel}</p>
        <p>{today.join(' ')}</p>
      </div>
    </header>
  );
}

type RelativesProps = { readonly label: string; readonly relatives: readonly Relative[] };

function Relatives({ label, relatives }: RelativesProps) {
  const { t } = useLocale();
  if (relatives.length === 0) return null;
  return (
    <div className="institution__relatives">
      <span>{label}</span>
      <ul>
        {relatives.map(({ id, name, lifetime }) => (
          <li key={id}>
            <GroupLink kind="institution" id={id}>
              {name}
            </GroupLink>
            {lifetime === '' ? null : ` ${t('institution.relative', { lifetime })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
