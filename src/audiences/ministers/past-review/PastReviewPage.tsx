import { createLazyRoute } from '@tanstack/react-router';
import { PastReviewPanel } from '#panels/review/PastReviewPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const pastReviewPage = createLazyRoute('/$lang/reviews/$id')({ component: PastReviewPage });

/** A past review: judgements, decisions, what became of them. */
function PastReviewPage() {
  const { locale } = pastReviewPage.useLoaderData();
  const { id } = pastReviewPage.useParams();
  return (
    <LocaleProvider locale={locale}>
      <PastReviewPanel id={id} />
    </LocaleProvider>
  );
}
