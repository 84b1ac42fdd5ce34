import type { ReactNode } from 'react';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReportingSearchInAddress } from '#url/reporting-search.ts';
import type { InstitutionReporting } from '#view-models/reporting/institution-reporting.ts';
import { GroupLink } from '../GroupLink.tsx';
import { ReportingLink } from './ReportingLink.tsx';

type InstitutionsTableProps = { readonly rows: readonly InstitutionReporting[]; readonly hasDue: boolean; readonly recentFrom: number };

/** Every institution that answers for an indicator, with counts that lead to its rows. */
export function InstitutionsTable({ rows, hasDue, recentFrom }: InstitutionsTableProps) {
  const { t } = useLocale();
  return (
    <ScrollBox label={t('reporting.institutions.caption')}>
      <table className="stacked reporting-bodies">
        <caption className="visually-hidden">{t('reporting.institutions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reporting.institutions.institution')}</th>
            <th scope="col" className="number">{t('reporting.institutions.of')}</th>
            <th scope="col" className="number">{t('home.institutions.recent', { year: recentFrom })}</th>
            <th scope="col" className="number">{t('reporting.institutions.older')}</th>
            <th scope="col" className="number">{t('reporting.institutions.none')}</th>
            <th scope="col" className="number">{t('reporting.institutions.newest')}</th>
            {hasDue ? <th scope="col" className="number">{t('reporting.institutions.late')}</th> : null}
            {hasDue ? <th scope="col" className="number">{t('reporting.institutions.next')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <InstitutionRow key={row.id} row={row} hasDue={hasDue} recentFrom={recentFrom} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type InstitutionRowProps = { readonly row: InstitutionReporting; readonly hasDue: boolean; readonly recentFrom: number };

function InstitutionRow({ row: { id, name, lifetime, formerly, counts, newest, longest, next }, hasDue, recentFrom }: InstitutionRowProps) {
  const { t, format } = useLocale();
  const linked = (value: number, search: ReportingSearchInAddress) =>
    value === 0 ? format.number(0, 0) : <ReportingLink search={{ institution: id, ...search }}>{format.number(value, 0)}</ReportingLink>;
  return (
    <tr>
      <th scope="row">
        <GroupLink kind="institution" id={id}>
          {name}
        </GroupLink>
        {lifetime === '' ? null : <span className="reporting__note">{lifetime}</span>}
        {formerly.length === 0 ? null : (
          <span className="reporting__note">
            {t('institution.formerly')}{' '}
            {formerly.map((body) => (body.lifetime === '' ? body.name : `${body.name} ${t('institution.relative', { lifetime: body.lifetime })}`)).join('; ')}
          </span>
        )}
      </th>
      <Count label={t('reporting.institutions.of')}>{linked(counts.of, {})}</Count>
      <Count label={t('home.institutions.recent', { year: recentFrom })}>{linked(counts.recent, { state: 'recent' })}</Count>
      <Count label={t('reporting.institutions.older')}>{linked(counts.older, { state: 'older' })}</Count>
      <Count label={t('reporting.institutions.none')}>{linked(counts.none, { state: 'none' })}</Count>
      <Count label={t('reporting.institutions.newest')}>{newest === '' ? '–' : newest}</Count>
      {hasDue ? (
        <>
          <Count label={t('reporting.institutions.late')}>
            {counts.late === 0 ? linked(0, {}) : <strong>{linked(counts.late, { due: 'late' })}</strong>}
            {longest === '' ? null : <span className="reporting__note"> {longest}</span>}
          </Count>
          <Count label={t('reporting.institutions.next')}>{next === '' ? '–' : next}</Count>
        </>
      ) : null}
    </tr>
  );
}

type CountProps = { readonly label: string; readonly children: ReactNode };

/** A number with what it counts, which a phone shows beside it instead of above. */
function Count({ label, children }: CountProps) {
  return (
    <td className="number">
      <span className="stacked__label">{label}: </span>
      {children}
    </td>
  );
}
