import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import type { PastReviewLine } from '#view-models/review/review-page.ts';

type PastReviewsSectionProps = { readonly past: readonly PastReviewLine[] };

/** The reviews that were held, newest first. */
export function PastReviewsSection({ past }: PastReviewsSectionProps) {
  const { t, language } = useLocale();
  return (
    <Section className="past-section" title={t('review.past.title')}>
      {past.length === 0 ? (
        <p className="muted">{t('review.past.none')}</p>
      ) : (
        <ul className="past">
          {past.map(({ id, date, judgements, decisions }) => (
            <li key={id}>
              <Link to="/$lang/reviews/$id" params={{ lang: language, id }}>
                {t('review.past.link', { date })}
              </Link>{' '}
              <span className="muted">
                {judgements}, {decisions}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
