import { CoverageBar } from '#charts/marks/CoverageBar.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { GroupCoverage } from '#view-models/groups/group-coverage.ts';
import { CoverageKey } from '../home/CoverageKey.tsx';

type CoverageSectionProps = { readonly coverage: GroupCoverage | null };

/** How much is rated, how much reported: neutral, because it is another question than good or bad. */
export function CoverageSection({ coverage }: CoverageSectionProps) {
  const { t } = useLocale();
  if (coverage === null) return null;
  const { rated, reported, bar, recentFrom, notes } = coverage;
  return (
    <Section title={t('groups.coverage.title')}>
      <p className="group-note">{t('groups.coverage.note')}</p>
      <p className="group-coverage__count">{rated}</p>
      <p className="group-coverage__count">{reported}</p>
      <CoverageBar bar={bar} />
      <CoverageKey recentFrom={recentFrom} />
      <ul className="group-coverage__notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Section>
  );
}
