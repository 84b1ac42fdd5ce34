import { createLazyRoute } from '@tanstack/react-router';
import { BriefPanel } from '#panels/brief/BriefPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const planBriefPage = createLazyRoute('/$lang/plans/$id/brief')({ component: PlanBriefPage });

export const programmeBriefPage = createLazyRoute('/$lang/programmes/$id/brief')({ component: ProgrammeBriefPage });

function PlanBriefPage() {
  const { locale } = planBriefPage.useLoaderData();
  return (
    <LocaleProvider locale={locale}>
      <BriefPanel kind="plan" id={planBriefPage.useParams().id} />
    </LocaleProvider>
  );
}

function ProgrammeBriefPage() {
  const { locale } = programmeBriefPage.useLoaderData();
  return (
    <LocaleProvider locale={locale}>
      <BriefPanel kind="programme" id={programmeBriefPage.useParams().id} />
    </LocaleProvider>
  );
}
