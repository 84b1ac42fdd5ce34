import type { NeedRow } from '../review/need-row.ts';
import { indicatorHeadline } from '../indicator/indicator-headline.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { sourceList } from '../indicator/source-list.ts';
import { trajectoryFigure, type TrajectoryFigure } from '../indicator/trajectory-figure.ts';
import { phoneSize } from '../indicator/trajectory/frame.ts';
import { type Fact, verdictPanel, type VerdictPanel } from '../indicator/verdict-panel.ts';

/** Narrower than on a page: shown large, its words are large. One for screens of 16:9, one for those of 4:3. */
const projectorSize = { width: 780, height: 520, isPhone: false } as const;
const oldProjectorSize = { width: 590, height: 520, isPhone: false } as const;

export type IndicatorSlide = {
  readonly finding: string;
  readonly panel: VerdictPanel;
  /** The latest value, read from the back of the room. */
  readonly latest: Fact | null;
  readonly facts: readonly Fact[];
  /** For wide screens, for 4:3 and for phones; null for a deliverable without a value, which is done or is not. */
  readonly pictures: Readonly<Record<'wide' | 'middle' | 'narrow', TrajectoryFigure>> | null;
  readonly source: string;
};

export function indicatorSlide(reading: IndicatorReading, row: Pick<NeedRow, 'pictureLabel'>): IndicatorSlide {
  const panel = verdictPanel(reading);
  const { indicator, latest: value } = reading.file;
  const isBare = indicator.type === 'deliverable' && value === null;
  const [latest, ...facts] = panel.facts;
  return {
    // What is done or not done stands nowhere on a path.
    finding: indicator.type === 'deliverable' ? `${reading.texts.title}: ${row.pictureLabel}` : indicatorHeadline(reading).finding.join(' '),
    panel,
    latest: isBare ? null : (latest ?? null),
    // How sure the verdict is belongs to the notes, not on the wall.
    facts: facts.filter(({ term }) => term !== 'confidence'),
    pictures: isBare ? null : { wide: trajectoryFigure(reading, projectorSize), middle: trajectoryFigure(reading, oldProjectorSize), narrow: trajectoryFigure(reading, phoneSize) },
    source: sourceOf(reading),
  };
}

/** Where the latest value comes from. */
function sourceOf({ file, locale }: IndicatorReading): string {
  const ids = new Set(
    file.series
      .filter(({ role }) => role === 'headline')
      .flatMap(({ rows }) => rows)
      .filter(([period]) => period === file.latest?.time)
      .map(([, , , , , source]) => source),
  );
  const names = sourceList(file, locale).filter(({ id }) => ids.has(id)).map(({ title }) => title);
  return names.length === 0 ? '' : locale.t('figure.sources', { sources: names.join('; ') });
}
