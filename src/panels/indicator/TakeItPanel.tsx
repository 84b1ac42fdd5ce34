import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { citation } from '#view-models/indicator/citation.ts';
import { CopyButton } from './CopyButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';
import { useReleaseWords } from './use-release-words.ts';

/** Files, citation and address of the page. */
export function TakeItPanel(chosen: ChosenIndicator) {
  const { t } = useLocale();
  const reading = useIndicatorReading(chosen);
  const release = useReleaseWords();
  const words = citation(reading, release);
  return (
    <Section title={t('indicator.take.title')} className="no-print">
      <ExportMenu reading={reading} release={release} />
      <h3>{t('indicator.take.cite')}</h3>
      <p className="citation">{words}</p>
      <div className="actions">
        <CopyButton label={t('indicator.take.copyCitation')} text={() => words} />
        <CopyButton label={t('indicator.take.copyAddress')} text={() => location.href} />
      </div>
    </Section>
  );
}
