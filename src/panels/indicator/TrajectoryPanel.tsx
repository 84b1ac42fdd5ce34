import { Trajectory } from '#charts/Trajectory.tsx';
import { FlagMark } from '#tables/ValuesTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { indicatorFigure } from '#view-models/indicator/indicator-figure.ts';
import { trajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { trajectoryKey } from '#view-models/indicator/trajectory-key.ts';
import { phoneSize, wideSize } from '#view-models/indicator/trajectory/frame.ts';
import { FigureActions } from '../figure/FigureActions.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';

/** Values against the planned path on the axis of the three plans. */
export function TrajectoryPanel(chosen: ChosenIndicator) {
  const reading = useIndicatorReading(chosen);
  const { t } = useLocale();
  const { texts, verdict } = reading;
  const title = t(verdict === null ? 'indicator.trajectory.titleNoPath' : 'indicator.trajectory.title');
  const key = trajectoryKey(reading);
  const hint = t('indicator.trajectory.hint');
  const wide = trajectoryFigure(reading, wideSize);
  const narrow = trajectoryFigure(reading, phoneSize);
  return (
    <Section title={title} note={texts.denominator === null ? texts.unit.title : t('indicator.about.unitOf', { unit: texts.unit.title, denominator: texts.denominator })} className="section--first">
      <figure className="trajectory-figure" aria-label={title}>
        <div className="only-wide">
          <Trajectory figure={wide} hint={hint} />
        </div>
        <div className="only-phone">
          <Trajectory figure={narrow} hint={hint} />
        </div>
        <figcaption className="trajectory-figure__key">
          {key.hasSolid ? (
            <span className="values-table__flag">
              <FlagMark isHollow={false} />
              {t('indicator.key.solid')}
            </span>
          ) : null}
          {key.hasHollow ? (
            <span className="values-table__flag">
              <FlagMark isHollow />
              {t('indicator.key.hollow')}
            </span>
          ) : null}
          {key.sentences.join(' ')}
        </figcaption>
      </figure>
      <FigureActions figure={indicatorFigure(reading, wide, narrow)} />
    </Section>
  );
}
