import { MarkRow } from '#charts/marks/MarkRow.tsx';
import { NarrowPlanClock } from '#charts/marks/NarrowPlanClock.tsx';
import { PlanClockAxis, PlanClockHead, PlanClockLines, PlanClockRow } from '#charts/marks/WidePlanClock.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { homePlans, type NamedTarget, type PlanRow } from '#view-models/home/plans.ts';
import { FigureActionsOnDemand } from '../figure/FigureActionsOnDemand.tsx';
import { GroupLink } from '../GroupLink.tsx';
import { FacetLink } from './FacetLink.tsx';
import { IndicatorLink } from './IndicatorLink.tsx';
import { PlansTable } from './PlansTable.tsx';
import { useHome } from './use-home.ts';

const areas = ['home'] as const;

/** The plans on one clock: time gone, targets at their ends, the distribution of each. */
export function PlansSection() {
  const { home, texts, locale } = useHome();
  if (home.plans.length === 0) return null;
  const { title, rows, wide, narrow } = homePlans(home, texts, locale);
  return (
    <Section title={title} note={locale.t('home.plans.note')}>
      <figure className="plans" aria-label={locale.t('home.plans.figure')}>
        <NarrowPlanClock clock={narrow} />
        <div className="plans__head">
          <PlanClockHead clock={wide} />
        </div>
        <div className="plans__rows">
          <PlanClockLines clock={wide} />
          <ol>
            {rows.map((row) => (
              <li key={row.id} className="plans__row">
                <PlanWords row={row} />
                <PlanClockRow clock={wide} planId={row.id} />
              </li>
            ))}
          </ol>
        </div>
        <div className="plans__axis">
          <PlanClockAxis clock={wide} />
        </div>
        <PlansTable rows={rows} />
        <FigureActionsOnDemand
          label={locale.t('home.take')}
          of={locale.t('home.plans.figure')}
          areas={areas}
          figure={async (full) => (await import('#view-models/home/plans-figure.ts')).plansFigure(home, texts, full)}
        />
      </figure>
    </Section>
  );
}

type PlanWordsProps = { readonly row: PlanRow };

function PlanWords({ row }: PlanWordsProps) {
  const { id, name, time, marks, text, targets, unconfirmed, allTargets } = row;
  return (
    <div className="plans__words">
      <h3>
        <GroupLink kind="plan" id={id}>
          {name}
        </GroupLink>{' '}
        <span className="plans__time">{time}</span>
      </h3>
      {marks === null ? null : <MarkRow row={marks} />}
      {text === '' ? null : <p>{text}</p>}
      {targets.length + unconfirmed.length === 0 ? null : (
        <ul className="plans__targets">
          {[...targets, ...unconfirmed].map((target) => (
            <Target key={target.id} target={target} />
          ))}
        </ul>
      )}
      {allTargets === '' ? null : (
        <p>
          <FacetLink facet="plan" id={id}>
            {allTargets}
          </FacetLink>
        </p>
      )}
    </div>
  );
}

type TargetProps = { readonly target: NamedTarget };

function Target({ target: { id, title, target, verdict } }: TargetProps) {
  return (
    <li>
      <span>
        <IndicatorLink id={id}>{title}</IndicatorLink>
        {target === '' ? null : <span className="plans__target">: {target}</span>}
      </span>
      {verdict === null ? null : (
        <span className="plans__verdict">
          <StatusWord status={verdict.status} reason={verdict.reason} isOutlined={verdict.isOutlined} isDoubtful={verdict.isDoubtful} />
          {verdict.note === '' ? null : <span className="muted"> ({verdict.note})</span>}
        </span>
      )}
    </li>
  );
}
