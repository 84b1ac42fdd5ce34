import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { indicatorMetadata } from '../indicator/metadata.ts';
import { facts, headed, list, paragraph } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock } from './report-document.ts';
import { sourceNote } from './source-note.ts';

/** What the indicator is and who answers for it, the remarks of the editors, and its sources by their numbers with their terms. */
export function indicatorMetadataBlocks(reading: IndicatorReading, context: PartContext): readonly ReportBlock[] {
  const { t } = reading.locale;
  const { facts: all, remarks, untranslated } = indicatorMetadata(reading);
  // How often it is asked for, and what else it is called, is of no use on paper; that there is no target has been said.
  const left = new Set([t('indicator.about.direction'), t('indicator.about.interval'), t('indicator.about.schedule'), t('indicator.about.aliases')]);
  const none = new Set([t('indicator.none.path'), t('indicator.none.target')]);
  const shown = all.filter(({ name, value }) => !left.has(name) && !none.has(value)).map(({ name, value }) => ({ term: name, text: value }));
  const remarkLines = remarks.map(({ text, sources }) => (sources === '' ? text : t('report.indicator.remark', { text, sources })));
  return [
    ...headed(t('indicator.about.title'), facts(shown), paragraph('note', untranslated ?? '')),
    ...headed(t('indicator.about.remarks'), list(remarkLines)),
    ...sourceNote(reading.file.sources, reading.file.indicator.id, context),
  ];
}
