import type { Figure, FigureTable } from '../figure/figure.ts';
import { figureOf } from './area-value.ts';
import { absenceReason, numberWords } from './area-words.ts';
import type { LinkedFigure } from './linked-figure.ts';
import { mapDrawing, narrowMap, wideMap } from './map-drawing.ts';
import { stepOfArea } from './map-roles.ts';
import { provincesFinding } from './provinces-finding.ts';
import type { ProvincesView } from './provinces-view.ts';
import type { PlacedArea } from './ranked-areas.ts';
import { narrowRanking, rankingDrawing, wideRanking } from './ranking-drawing.ts';
import { narrowTiles, tilesDrawing, wideTiles } from './tiles-drawing.ts';

/** The provinces in their outlines; null where the dataset has no boundaries. Every copy carries their credit, licence and reservation. */
export function mapFigure(view: ProvincesView): LinkedFigure | null {
  const { boundaries, locale } = view;
  const [wide, narrow] = [mapDrawing(view, wideMap), mapDrawing(view, narrowMap)];
  if (boundaries === null || wide === null || narrow === null) return null;
  const { t } = locale;
  const { credit, licence, represents } = boundaries;
  return {
    figure: {
      ...commonParts(view),
      id: `${view.reading.file.indicator.id}-provinces-map`,
      title: t('provinces.map.title', { name: view.reading.texts.title, year: view.year }),
      wide: wide.drawing,
      narrow: narrow.drawing,
      table: classTable(view),
      notes: [
        ...commonNotes(view),
        represents === null ? t('provinces.map.credit', { credit, licence }) : t('provinces.map.creditOf', { credit, licence, year: represents }),
        t('provinces.map.reservation'),
      ],
    },
    wideSpots: wide.spots,
    narrowSpots: narrow.spots,
  };
}

/** The provinces as equal tiles. */
export function tilesFigure(view: ProvincesView): LinkedFigure {
  const [wide, narrow] = [tilesDrawing(view, wideTiles), tilesDrawing(view, narrowTiles)];
  const { t } = view.locale;
  return {
    figure: {
      ...commonParts(view),
      id: `${view.reading.file.indicator.id}-provinces-tiles`,
      title: t('provinces.tiles.title', { name: view.reading.texts.title, year: view.year }),
      wide: wide.drawing,
      narrow: narrow.drawing,
      table: classTable(view),
      notes: [...commonNotes(view), t('provinces.tiles.note')],
    },
    wideSpots: wide.spots,
    narrowSpots: narrow.spots,
  };
}

/** The provinces from the highest to the lowest value. */
export function rankingFigure(view: ProvincesView): Figure {
  const { t } = view.locale;
  return {
    ...commonParts(view),
    id: `${view.reading.file.indicator.id}-provinces-ranking`,
    title: t('provinces.ranking.title', { name: view.reading.texts.title, year: view.year }),
    wide: rankingDrawing(view, wideRanking),
    narrow: rankingDrawing(view, narrowRanking),
    table: rankingTable(view),
    notes: commonNotes(view),
  };
}

function commonParts(view: ProvincesView): Pick<Figure, 'finding' | 'verdict' | 'summary' | 'sources'> {
  const finding = provincesFinding(view);
  return { finding, verdict: null, summary: finding.join(' '), sources: view.sources };
}

/** Unit, and whose values: those who see the picture alone must know both. */
function commonNotes({ locale, reading, series }: ProvincesView): readonly string[] {
  const { texts, file } = reading;
  const unit = texts.denominator === null ? texts.unit.title : locale.t('indicator.about.unitOf', { unit: texts.unit.title, denominator: texts.denominator });
  const isLessBetter = file.indicator.direction === 'decrease';
  const said = texts.series[series.id];
  return [
    locale.t('provinces.note.unit', { unit }),
    ...(said === undefined || said === null ? [] : [locale.t('provinces.note.series', { series: said })]),
    ...(isLessBetter ? [locale.t('provinces.finding.lessIsBetter')] : []),
  ];
}

function classTable(view: ProvincesView): FigureTable {
  const { locale, year, ranked } = view;
  return {
    caption: locale.t('provinces.table.class', { name: view.reading.texts.title, year }),
    columns: [locale.t('provinces.column.province'), year, locale.t('provinces.column.class')],
    rows: ranked.map((area) => {
      const step = stepOfArea(area.value, view);
      return { id: area.id, cells: [area.name, valueOrReason(view, area), step === null ? '' : String(step)] };
    }),
  };
}

function rankingTable(view: ProvincesView): FigureTable {
  const { locale, year, earlierYear, ranked, reading } = view;
  const { t } = locale;
  const isSince = earlierYear !== null;
  return {
    caption: view.reading.texts.title,
    columns: [t('provinces.column.province'), t('provinces.column.rank'), ...(isSince ? [earlierYear] : []), year, ...(isSince ? [t('provinces.column.change')] : [])],
    rows: ranked.map((area) => {
      const [now, then] = [figureOf(area.value), area.before === null ? null : figureOf(area.before)];
      const before = area.before === null ? '' : numberWords(area.before, reading.quantity, locale);
      const change = now === null || then === null ? '' : reading.quantity.change(now - then);
      return {
        id: area.id,
        cells: [area.name, area.rank === null ? '' : String(area.rank), ...(isSince ? [before] : []), valueOrReason(view, area), ...(isSince ? [change] : [])],
      };
    }),
  };
}

function valueOrReason({ reading, locale, period }: ProvincesView, { from, value }: PlacedArea): string {
  return absenceReason({ from, value, period }, locale) ?? numberWords(value, reading.quantity, locale);
}
