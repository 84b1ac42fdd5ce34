import { ValuesTable } from '#tables/ValuesTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { valuesTable } from '#view-models/indicator/values-table.ts';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';

/** The table twin of the trajectory. */
export function ValuesPanel(chosen: ChosenIndicator) {
  const { t } = useLocale();
  return (
    <Section title={t('indicator.values.title')}>
      <ValuesTable table={valuesTable(useIndicatorReading(chosen))} />
    </Section>
  );
}
