import { sourceCredits } from '../figure/source-credits.ts';
import type { Figure, FigureTable } from '../figure/figure.ts';
import { indicatorHeadline } from './indicator-headline.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { trajectoryDrawing } from './trajectory-drawing.ts';
import type { TrajectoryFigure } from './trajectory-figure.ts';
import { trajectoryKey } from './trajectory-key.ts';
import { valuesTable } from './values-table.ts';
import { verdictText } from './verdict-text.ts';

/** The trajectory of an indicator as a figure that can leave the page: named after the indicator, headed by its finding. */
export function indicatorFigure(reading: IndicatorReading, wide: TrajectoryFigure, narrow: TrajectoryFigure): Figure {
  const { file, texts } = reading;
  return {
    id: file.indicator.id,
    title: texts.title,
    finding: indicatorHeadline(reading).finding,
    verdict: verdictText(reading),
    summary: wide.summary,
    wide: trajectoryDrawing(wide),
    narrow: trajectoryDrawing(narrow),
    table: tableOf(reading),
    sources: sourcesOf(reading),
    notes: notesOf(reading),
  };
}

/** The values of the compared series; the table of the page has the others, with the source of each value. */
function tableOf(reading: IndicatorReading): FigureTable {
  const { texts, locale } = reading;
  const { t } = locale;
  const { groups, isPoints } = valuesTable(reading);
  const columns = [t('indicator.values.year'), t('indicator.values.actual'), t('indicator.values.path'), t(isPoints ? 'indicator.values.gapPoints' : 'indicator.values.gap'), t('indicator.values.flag')];
  const rows = (groups[0]?.rows ?? []).map(({ key, year, actual, path, gap, flag }) => ({ id: key, cells: [year, actual, path, gap, flag.word] }));
  return { caption: texts.title, columns, rows };
}

function sourcesOf({ file, locale }: IndicatorReading): readonly string[] {
  const used = new Set(file.series.flatMap(({ rows }) => rows.map(([, , , , , source]) => source)));
  const named = sourceCredits(file.sources.filter(({ id }) => used.has(id)), locale);
  return named.length === 0 ? [locale.t('indicator.none.published')] : named;
}

/** Unit and denominator, and what the signs of this very figure mean. */
function notesOf(reading: IndicatorReading): readonly string[] {
  const { texts, locale } = reading;
  const { t } = locale;
  const { hasSolid, hasHollow, sentences } = trajectoryKey(reading);
  const unit = texts.denominator === null ? texts.unit.title : t('indicator.about.unitOf', { unit: texts.unit.title, denominator: texts.denominator });
  return [
    t('figure.sentence', { text: t('indicator.values.unit', { unit }) }),
    ...(hasSolid ? [t('figure.mark.solid', { word: t('indicator.key.solid') })] : []),
    ...(hasHollow ? [t('figure.mark.hollow', { word: t('indicator.key.hollow') })] : []),
    ...sentences,
  ];
}
