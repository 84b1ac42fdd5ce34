import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { publishedAddress } from '#url/published-address.ts';
import { citation } from '#view-models/figure/citation.ts';
import { CopyButton } from '../figure/CopyButton.tsx';
import { useReleaseWords } from '../figure/use-release-words.ts';
import { CitationButtons } from './CitationButtons.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';
import './embed.css';

/** The values as a file, citation and address of the page, and the code of a frame for other sites. The picture leaves from the chart itself. */
export function TakeItPanel(chosen: ChosenIndicator) {
  const locale = useLocale();
  const { t } = locale;
  const reading = useIndicatorReading(chosen);
  const release = useReleaseWords();
  const words = citation({ title: reading.texts.title, release, address: null }, locale);
  return (
    <Section title={t('indicator.take.title')} className="no-print">
      <ExportMenu reading={reading} release={release} />
      <h3>{t('indicator.take.cite')}</h3>
      <p className="citation">{words}</p>
      <div className="actions">
        <Link className="button" to="/$lang/compare" params={{ lang: locale.language }} search={{ indicators: [chosen.id] }}>
          {t('indicator.take.compare')}
        </Link>
        <CopyButton label={t('figure.copyCitation')} text={() => words} />
        <CitationButtons id={chosen.id} title={reading.texts.title} />
        <CopyButton label={t('indicator.take.copyAddress')} text={() => publishedAddress(location.href)} />
      </div>
      <EmbedSection reading={reading} verdictKey={chosen.verdictKey} />
    </Section>
  );
}
