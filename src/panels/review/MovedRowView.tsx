import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { MovedRow, StandingWords } from '#view-models/review/moved.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type MovedRowViewProps = { readonly row: MovedRow };

/** A verdict before and after, and why: one cause, or each of several with the verdict it alone left behind. */
export function MovedRowView({ row: { id, title, plan, from, to, steps, notPace } }: MovedRowViewProps) {
  const { t } = useLocale();
  const isMixed = steps.length > 1;
  return (
    <li>
      <span className="moved__tags">
        {steps.map(({ cause, tag }) => (
          <span key={cause} className="tag">
            {tag}
          </span>
        ))}
      </span>
      <div>
        <p>
          <b>
            <IndicatorLink id={id}>{title}</IndicatorLink>
          </b>{' '}
          <span className="muted">{plan}</span>
        </p>
        <p className="moved__standings">
          {from === null ? <span className="muted">{t('review.moved.new')}</span> : <StandingView standing={from} />} <span className="moved__arrow"> → </span>
          {to === null ? <span className="muted">{t('review.moved.ended')}</span> : <StandingView standing={to} />}
        </p>
        {isMixed ? <p className="moved__why">{t('review.moved.mixed')}</p> : null}
        {steps.map(({ cause, tag, sentence, standing }, place) => (
          <p key={cause} className="moved__why">
            {isMixed ? <b>{tag}: </b> : null}
            {sentence}
            {isMixed && standing !== null && place < steps.length - 1 ? (
              <span className="moved__then">
                {' '}
                {t('review.moved.became')} <StandingView standing={standing} />
              </span>
            ) : null}
          </p>
        ))}
        {notPace === '' ? null : <p className="moved__why strong">{notPace}</p>}
      </div>
    </li>
  );
}

type StandingViewProps = { readonly standing: StandingWords };

export function StandingView({ standing: { status, reason, lastKnown } }: StandingViewProps) {
  return (
    <span className="standing">
      <StatusWord status={status} reason={reason} />
      {lastKnown === null ? null : (
        <span className="standing__known">
          <StatusWord status={lastKnown.status} isOutlined /> <span className="muted">({lastKnown.note})</span>
        </span>
      )}
    </span>
  );
}
