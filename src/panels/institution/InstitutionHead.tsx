import { useLocale } from '#ui/LocaleProvider.tsx';
import type { InstitutionPage } from '#view-models/institution/institution-page.ts';
import type { Duties } from '#view-models/institution/duties.ts';
import type { Relative } from '#view-models/institution/lifetime.ts';
import { GroupLink } from '../GroupLink.tsx';
import { CalendarButton } from '../reporting/CalendarButton.tsx';
import { institutionLists } from './institution-lists.ts';

type InstitutionHeadProps = { readonly page: Pick<InstitutionPage, 'name' | 'lifetime' | 'todayLabel' | 'today' | 'calendar'> };

/** What it is, when it existed, who came before and after, and what it must do. */
export function InstitutionHead({ page: { name, lifetime, todayLabel, today, calendar } }: InstitutionHeadProps) {
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
        <Today today={today} />
      </div>
      {calendar === null ? null : <CalendarButton due={calendar} label={t('institution.calendar')} />}
    </header>
  );
}

type TodayProps = { readonly today: Duties };

/** What must be done, in one sentence whose parts lead to their lists, and what else is to be said about it. */
function Today({ today: { parts, more } }: TodayProps) {
  const { t } = useLocale();
  return (
    <p>
      {parts.length === 0 ? null : `${t('institution.today.lead')} `}
      {parts.map(({ list, text }, place) => (
        <span key={text}>
          <a href={`#${institutionLists[list]}`}>{text}</a>
          {place === parts.length - 1 ? '. ' : ', '}
        </span>
      ))}
      {more.length === 0 ? null : <span className="institution__more">{more.join(' ')}</span>}
    </p>
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
