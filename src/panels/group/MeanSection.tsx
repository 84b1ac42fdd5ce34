import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';

type MeanSectionProps = { readonly sentences: readonly string[] };

/** The mean with its range at the foot of the page, or why there is none: never a headline. */
export function MeanSection({ sentences }: MeanSectionProps) {
  const { t } = useLocale();
  if (sentences.length === 0) return null;
  return (
    <Section title={t('groups.mean.title')}>
      <p className="measure">{sentences.join(' ')}</p>
    </Section>
  );
}
