import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { Figure } from '#view-models/figure/figure.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';

type DistributionSectionProps = { readonly title: string; readonly figure: Figure };

/** One mark an indicator, the worst first, each status and reason named and counted. */
export function DistributionSection({ title, figure }: DistributionSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={title} className="section--first">
      <FigureFrame figure={figure} tableLabel={t('groups.table.read')} />
    </Section>
  );
}
