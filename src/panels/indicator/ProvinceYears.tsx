import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import type { ProvincesFigure } from '#view-models/indicator/provinces-figure.ts';

type ProvinceYearsProps = { readonly id: string; readonly verdictKey: string | undefined; readonly years: ProvincesFigure['years'] };

/** The years with values; the choice is part of the address. */
export function ProvinceYears({ id, verdictKey, years }: ProvinceYearsProps) {
  const { t, language } = useLocale();
  if (years.length < 2) return null;
  return (
    <nav className="province-years no-print" aria-label={t('indicator.provinces.year')}>
      {years.map(({ period, text, isChosen }) => (
        <Link
          key={period}
          from="/$lang/indicators/$id"
          to="/$lang/indicators/$id"
          params={{ lang: language, id }}
          search={(previous) => ({ ...previous, plan: verdictKey, year: period })}
          resetScroll={false}
          aria-current={isChosen ? 'true' : undefined}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
