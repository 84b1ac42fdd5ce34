import { createLazyRoute } from '@tanstack/react-router';
import { ReviewPanel } from '#panels/review/ReviewPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const reviewPage = createLazyRoute('/$lang/review')({ component: ReviewPage });

/** The ministers' review: what needs a decision, what moved and why, what was decided. */
function ReviewPage() {
  const { locale } = reviewPage.useLoaderData();
  const search = reviewPage.useSearch();
  return (
    <LocaleProvider locale={locale}>
      <ReviewPanel search={search} />
    </LocaleProvider>
  );
}
