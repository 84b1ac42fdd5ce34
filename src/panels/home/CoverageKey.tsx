import { CoverageBar } from '#charts/marks/CoverageBar.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { coverageSwatch } from '#view-models/coverage-bar.ts';

type CoverageKeyProps = { readonly recentFrom: number };

/** What the three fills of a coverage bar mean. */
export function CoverageKey({ recentFrom }: CoverageKeyProps) {
  const { t } = useLocale();
  return (
    <ul className="coverage-key">
      <li>
        <CoverageBar bar={coverageSwatch('recent')} /> {t('home.coverage.recent', { year: recentFrom })}
      </li>
      <li>
        <CoverageBar bar={coverageSwatch('older')} /> {t('home.coverage.older')}
      </li>
      <li>
        <CoverageBar bar={coverageSwatch('none')} /> {t('home.coverage.none')}
      </li>
    </ul>
  );
}
