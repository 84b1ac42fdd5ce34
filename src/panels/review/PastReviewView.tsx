import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import type { PastReview } from '#view-models/review/past-review.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { PastDecisions } from './PastDecisions.tsx';
import { PastJudgements } from './PastJudgements.tsx';

type PastReviewViewProps = { readonly review: PastReview };

/** One past review in full. */
export function PastReviewView({ review }: PastReviewViewProps) {
  const { t, language } = useLocale();
  const { date, release, isReleaseKnown, judgements, decisions, summary, previous, next } = review;
  const title = t('review.past.link', { date });
  const now = (
    <Link to="/$lang/review" params={{ lang: language }}>
      {t('review.title')}
    </Link>
  );
  return (
    <article className="review past-review">
      <title>{plainText(t('shell.pageTitle', { page: title }))}</title>
      <Breadcrumbs above={[{ id: 'review', link: now }]} here={title} />
      <header className="past-review__head">
        <p className="review-head__committee">{t('review.committee')}</p>
        <h1 tabIndex={-1}>{title}</h1>
        {isReleaseKnown ? (
          <p>
            {t('review.past.release')}{' '}
            <Link to="/$lang/releases/$id" params={{ lang: language, id: release }}>
              {t('review.past.releaseLink', { release })}
            </Link>
            . {summary}
          </p>
        ) : (
          <p>
            {t('review.past.releaseUnknown', { release })} {summary}
          </p>
        )}
      </header>
      <Section title={t('review.past.judgementsTitle')} note={judgements.length === 0 ? undefined : t('review.past.judgementsNote')}>
        {judgements.length === 0 ? <p className="muted">{t('review.past.noJudgements')}</p> : <PastJudgements judgements={judgements} isReleaseKnown={isReleaseKnown} />}
      </Section>
      <Section title={t('review.past.decisionsTitle')}>
        {decisions.length === 0 ? <p className="muted">{t('review.past.noDecisions')}</p> : <PastDecisions decisions={decisions} />}
      </Section>
      <nav className="past-review__ways no-print" aria-label={t('review.past.title')}>
        <ul>
          {previous === null ? null : <Neighbour label={t('review.past.previous')} id={previous.id} date={previous.date} />}
          {next === null ? null : <Neighbour label={t('review.past.next')} id={next.id} date={next.date} />}
          <li>
            <Link to="/$lang/review" params={{ lang: language }}>
              {t('review.past.now')}
            </Link>
          </li>
        </ul>
      </nav>
    </article>
  );
}

type NeighbourProps = { readonly label: string; readonly id: string; readonly date: string };

function Neighbour({ label, id, date }: NeighbourProps) {
  const { t, language } = useLocale();
  return (
    <li>
      {label}{' '}
      <Link to="/$lang/reviews/$id" params={{ lang: language, id }}>
        {t('review.past.link', { date })}
      </Link>
    </li>
  );
}
