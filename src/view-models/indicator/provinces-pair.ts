import type { Figure, FigureTable } from '../figure/figure.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { phoneRanking, provinceRanking, wideRanking } from './province-ranking.ts';
import { phoneTiles, provinceTiles, wideTiles } from './province-tiles.ts';
import type { ProvincesFigure } from './provinces-figure.ts';

/** Room between the two pictures. */
const gutter = 72;

/** Tiles and ranking side by side as one figure that can leave the page. */
export function provincesPair(figure: ProvincesFigure, { file, locale }: IndicatorReading): Figure {
  const { t } = locale;
  const tiles = provinceTiles(figure, wideTiles);
  const ranking = provinceRanking(figure, wideRanking, tiles.size.width + gutter);
  const tilesAlone = provinceTiles(figure, phoneTiles);
  return {
    id: `${file.indicator.id}-provinces-${figure.period}`,
    title: figure.title,
    finding: [figure.summary],
    verdict: null,
    summary: figure.summary,
    wide: {
      size: { width: tiles.size.width + gutter + ranking.size.width, height: Math.max(tiles.size.height, ranking.size.height) },
      shapes: [...tiles.shapes, ...ranking.shapes],
    },
    narrow: tilesAlone,
    table: tableOf(figure, t),
    sources: figure.sources,
    notes: [t('figure.sentence', { text: t('indicator.provinces.legend') }), t('indicator.provinces.boundaries')],
  };
}

/** The two pictures for the page, each in its own element. */
export function provinceDrawings(figure: ProvincesFigure) {
  return {
    tiles: { summary: figure.summary, wide: provinceTiles(figure, wideTiles), narrow: provinceTiles(figure, phoneTiles) },
    ranking: { summary: figure.summary, wide: provinceRanking(figure, wideRanking), narrow: provinceRanking(figure, phoneRanking) },
  };
}

function tableOf({ title, rows, year, earlierYear, noData }: ProvincesFigure, t: IndicatorReading['locale']['t']): FigureTable {
  const hasEarlier = earlierYear !== null;
  return {
    caption: title,
    columns: [t('indicator.provinces.name'), year, ...(hasEarlier ? [earlierYear, t('indicator.provinces.change')] : [])],
    rows: rows.map(({ area, name, value, earlier, change, note }) => ({
      id: area,
      cells: [name, value ?? note ?? noData, ...(hasEarlier ? [earlier ?? noData, change ?? noData] : [])],
    })),
  };
}
