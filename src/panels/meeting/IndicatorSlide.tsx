import { useMemo } from 'react';
import { TrajectoryPicture } from '#charts/TrajectoryPicture.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { indicatorSlide } from '#view-models/meeting/indicator-slide.ts';
import type { JudgedTarget, NeedRow } from '#view-models/review/need-row.ts';
import { useIndicatorReading } from '../indicator/use-indicator-reading.ts';
import { SlideFrame } from './SlideFrame.tsx';

type IndicatorSlideProps = { readonly row: NeedRow };

/** One indicator: the finding, its picture, the verdict beside the owner's, and what is asked of the meeting. */
export function IndicatorSlide({ row }: IndicatorSlideProps) {
  const { t, format } = useLocale();
  const [target] = row.targets;
  const reading = useIndicatorReading({ id: row.id, verdictKey: target?.key });
  const { finding, panel, latest, facts, pictures, source } = useMemo(() => indicatorSlide(reading, row), [reading, row]);
  const names = format.list(row.institutions.map(({ title }) => title));
  const kicker = [row.title, ...row.programmes.map(({ title }) => title), ...(names === '' ? [] : [names])].join(' · ');
  return (
    <SlideFrame kind="indicator" kicker={kicker} title={finding} source={source}>
      {pictures === null ? null : (
        <figure className="slide__picture" aria-label={row.title}>
          <div className="slide__wide">
            <TrajectoryPicture figure={pictures.wide} />
          </div>
          <div className="slide__middle">
            <TrajectoryPicture figure={pictures.middle} />
          </div>
          <div className="only-phone">
            <TrajectoryPicture figure={pictures.narrow} />
          </div>
        </figure>
      )}
      <aside className="slide__side" aria-label={row.title}>
        <p className="slide__verdict">
          <StatusWord status={panel.status} reason={panel.reason} isDoubtful={panel.isDoubtful} />
          {panel.lastKnown === null ? null : (
            <span className="slide__last-known">
              {panel.lastKnown.label} <StatusWord status={panel.lastKnown.status} isOutlined />
            </span>
          )}
        </p>
        {latest === null ? null : (
          <p className="slide__value">
            <span>{latest.name}</span> <b>{latest.value}</b>
          </p>
        )}
        <dl className="slide__facts">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{t('meeting.slide.owner')}</dt>
            <dd>{target === undefined ? t('meeting.slide.noOwner') : <Owner target={target} />}</dd>
          </div>
        </dl>
        <section className="slide__ask" aria-labelledby="meeting-asked">
          <h2 id="meeting-asked">{t('meeting.slide.asked')}</h2>
          <ol className={row.asks.length === 1 ? 'slide__ask-one' : undefined}>
            {row.asks.map(({ kind, title }) => (
              <li key={kind}>{title}</li>
            ))}
          </ol>
          <p>{names === '' ? t('meeting.slide.nobody') : t('meeting.slide.responsible', { names })}</p>
        </section>
      </aside>
    </SlideFrame>
  );
}

function Owner({ target: { owner } }: { readonly target: JudgedTarget }) {
  const { t } = useLocale();
  if (owner === null) return <span className="muted">{t('meeting.slide.noOwner')}</span>;
  return owner.status === null ? owner.word : <StatusWord status={owner.status} />;
}
