import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReportsSearch } from '#url/reports-search.ts';
import { BuilderGroup } from './BuilderGroup.tsx';

type PlanAndPeriodProps = {
  readonly search: ReportsSearch;
  readonly onSearch: (next: ReportsSearch) => void;
  /** Plans with their names; none where a format has no verdicts to choose. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  readonly years: readonly number[];
};

/** Whose verdicts are printed, and the years of the values. */
export function PlanAndPeriod({ search, onSearch, plans, years }: PlanAndPeriodProps) {
  const { t } = useLocale();
  return (
    <>
      {plans.length === 0 ? null : (
        <BuilderGroup title={t('builder.plan')}>
          <select aria-label={t('builder.plan')} value={search.for} onChange={({ target: { value } }) => onSearch({ ...search, for: value })}>
            <option value="">{t('builder.plan.lead')}</option>
            {plans.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </BuilderGroup>
      )}
      <BuilderGroup title={t('builder.period')}>
        <div className="builder__years">
          <YearChoice label={t('builder.period.from')} open={t('builder.period.first')} year={search.from} years={years.filter((year) => search.to === null || year <= search.to)} onChoose={(from) => onSearch({ ...search, from })} />
          <YearChoice label={t('builder.period.to')} open={t('builder.period.last')} year={search.to} years={years.filter((year) => search.from === null || year >= search.from)} onChoose={(to) => onSearch({ ...search, to })} />
        </div>
      </BuilderGroup>
    </>
  );
}

type YearChoiceProps = { readonly label: string; readonly open: string; readonly year: number | null; readonly years: readonly number[]; readonly onChoose: (year: number | null) => void };

function YearChoice({ label, open, year, years, onChoose }: YearChoiceProps) {
  // A year of the address that no value has is still what the reader asked for.
  const shown = year === null || years.includes(year) ? years : [year, ...years];
  return (
    <label>
      {label}{' '}
      <select value={year ?? ''} onChange={({ target: { value } }) => onChoose(value === '' ? null : Number(value))}>
        <option value="">{open}</option>
        {shown.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
