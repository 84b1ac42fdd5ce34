import { CoverageBar } from '#charts/marks/CoverageBar.tsx';
import { Section } from '#ui/Section.tsx';
import { homeInstitutions } from '#view-models/home/institutions.ts';
import { CoverageKey } from './CoverageKey.tsx';
import { GroupLink } from '../GroupLink.tsx';
import { ReportingLink } from '../reporting/ReportingLink.tsx';
import { useHome } from './use-home.ts';

/** Which institution has values for its indicators, and how old they are. Neutral: reporting is no verdict. */
export function InstitutionsSection() {
  const { home, texts, locale } = useHome();
  const { t } = locale;
  if (home.institutions.length === 0) return null;
  const { recentFrom, rows, hasDue, counted } = homeInstitutions(home, texts, locale);
  return (
    <Section title={t('home.institutions.title')} note={t('home.institutions.note')} more={<ReportingLink>{t('home.institutions.more')}</ReportingLink>}>
      <table className="institutions">
        <thead>
          <tr>
            <th scope="col">{t('home.institutions.institution')}</th>
            <th scope="col" className="number">{t('home.programmes.indicators')}</th>
            <th scope="col" className="institutions__bar">{t('home.institutions.latest')}</th>
            <th scope="col" className="number">{t('home.institutions.recent', { year: recentFrom })}</th>
            <th scope="col" className="number institutions__newest">{t('home.institutions.newest')}</th>
            {hasDue ? <th scope="col" className="number">{t('home.institutions.late')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, indicators, coverage, recent, newest, late }) => (
            <tr key={id}>
              <th scope="row">
                <GroupLink kind="institution" id={id}>
                  {name}
                </GroupLink>
              </th>
              <td className="number">{indicators}</td>
              <td className="institutions__bar">
                <CoverageBar bar={coverage} />
              </td>
              <td className="number">{recent}</td>
              <td className="number institutions__newest">{newest}</td>
              {hasDue ? <td className="number">{late === '' ? '–' : late}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <CoverageKey recentFrom={recentFrom} />
      <p className="micro muted institutions__due">{counted}</p>
    </Section>
  );
}
