import { createLazyRoute } from '@tanstack/react-router';
import { MethodologyPanel } from '#panels/methodology/MethodologyPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const methodologyPage = createLazyRoute('/$lang/methodology')({ component: MethodologyPage });

/** The rules of the verdicts in plain words, with worked examples. */
function MethodologyPage() {
  const { locale } = methodologyPage.useLoaderData();
  return (
    <LocaleProvider locale={locale}>
      <MethodologyPanel />
    </LocaleProvider>
  );
}
