import { createLazyRoute } from '@tanstack/react-router';
import { PlanPanel } from '#panels/plan/PlanPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const planPage = createLazyRoute('/$lang/plans/$id')({ component: PlanPage });

/** One plan with its goals, programmes, counts and, once it has ended, its final results. */
function PlanPage() {
  const { locale } = planPage.useLoaderData();
  const { id } = planPage.useParams();
  return (
    <LocaleProvider locale={locale}>
      <PlanPanel id={id} />
    </LocaleProvider>
  );
}
