import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReviewSearch } from '#url/review-search.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { BriefLinks } from './BriefLinks.tsx';
import { DecisionLogSection } from './DecisionLogSection.tsx';
import { KeptSection } from './KeptSection.tsx';
import { MatrixSection } from './MatrixSection.tsx';
import { MeetingBox } from './MeetingBox.tsx';
import { MovedSection } from './MovedSection.tsx';
import { NeedsSection } from './NeedsSection.tsx';
import { PastReviewsSection } from './PastReviewsSection.tsx';
import { useReview } from './use-review.ts';
import '../group/group.css';
import '../home/home.css';
import './review.css';

type ReviewPanelProps = { readonly search: ReviewSearch };

/** The ministers' review: what needs a decision, what moved and why, what was decided. */
export function ReviewPanel({ search }: ReviewPanelProps) {
  const { t, format } = useLocale();
  const { files, releases, page } = useReview();
  const { headline, standing, rows, axis, order, log, past } = page;
  return (
    <div className="review">
      <title>{plainText(t('shell.pageTitle', { page: t('review.title') }))}</title>
      <Breadcrumbs here={t('review.title')} />
      <header className="review-head">
        <div>
          <p className="review-head__committee">{t('review.committee')}</p>
          <h1 tabIndex={-1}>{headline}</h1>
          <p className="review-head__standing">{standing.join(' ')}</p>
          <BriefLinks overview={files.overview} texts={files.texts} />
        </div>
        <MeetingBox />
      </header>
      <NeedsSection rows={rows} axis={axis} order={order} search={search} />
      <div className="review__pair">
        <MovedSection files={files} releases={releases} search={search} />
        <MatrixSection overview={files.overview} texts={files.texts} finding={headline} />
      </div>
      <DecisionLogSection log={log} note={log.rows.length === 0 ? undefined : t('review.log.note', { date: format.day(files.reviews.asOf) })} search={search} />
      <KeptSection />
      <PastReviewsSection past={past} />
    </div>
  );
}
