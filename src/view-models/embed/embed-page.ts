import type { Manifest } from '#model/manifest.ts';
import { sourceWords, datedWords } from '../figure/figure-document.ts';
import type { Figure } from '../figure/figure.ts';
import { releaseWords } from '../figure/release-words.ts';
import { indicatorFigure } from '../indicator/indicator-figure.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { trajectoryFigure } from '../indicator/trajectory-figure.ts';
import type { FigureSize } from '../indicator/trajectory/frame.ts';
import { verdictPanel, type VerdictPanel } from '../indicator/verdict-panel.ts';

/** What an embed says beside its picture. */
export type EmbedPage = {
  readonly title: string;
  readonly finding: string;
  readonly verdict: Pick<VerdictPanel, 'status' | 'reason' | 'reasonWord' | 'lastKnown' | 'isDoubtful' | 'kind'>;
  readonly unit: string;
  /** As-of date and release, which stand first. */
  readonly dated: readonly string[];
  /** Marks, source, licence, standing: what must not be separated from the picture. */
  readonly foot: readonly string[];
  /** Demonstration data and internal editions say what they are, first; null for what is published. */
  readonly mark: string | null;
};

export function embedPage(reading: IndicatorReading, manifest: Manifest, figure: Pick<Figure, 'finding' | 'notes' | 'sources'>): EmbedPage {
  const { texts, locale } = reading;
  const { t, format } = locale;
  const release = releaseWords(manifest, locale);
  return {
    title: texts.title,
    finding: figure.finding.join(' '),
    verdict: verdictPanel(reading),
    unit: texts.denominator === null ? texts.unit.title : t('indicator.about.unitOf', { unit: texts.unit.title, denominator: texts.denominator }),
    dated: [t('shell.release.asOf', { date: format.day(manifest.asOf) }), t('shell.release.id', { release: manifest.release })],
    foot: [
      figure.notes.slice(1).join(' '),
      sourceWords(figure.sources, locale),
      datedWords(release, locale),
      ...(release.isUnofficial ? [t('shell.release.standing')] : []),
    ].filter((line) => line !== ''),
    mark: markOf(manifest, locale),
  };
}

function markOf({ kind, edition }: Manifest, { t }: IndicatorReading['locale']): string | null {
  if (kind === 'demonstration') return t('shell.demo.title');
  return edition === 'full' ? t('shell.release.internal') : null;
}

/** The trajectory for a frame of this width, in pixels: the page of the indicator draws the same figure for its own. */
export function embedFigure(reading: IndicatorReading, width: number): Figure {
  const drawn = trajectoryFigure(reading, sizeFor(width));
  return indicatorFigure(reading, drawn, drawn);
}

/** Below this width a picture has fewer labels and smaller type. */
const wideFrom = 640;
const narrowest = 260;

function sizeFor(width: number): FigureSize {
  const isPhone = width < wideFrom;
  return { width: Math.max(narrowest, Math.round(width)), height: isPhone ? 420 : 520, isPhone };
}
