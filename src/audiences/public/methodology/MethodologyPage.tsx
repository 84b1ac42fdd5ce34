import { createLazyRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { MethodologyPanel } from '#panels/methodology/MethodologyPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const methodologyPage = createLazyRoute('/$lang/methodology')({ component: MethodologyPage });

/** The rules of the verdicts in plain words, with cases that are judged on the page. */
function MethodologyPage() {
  const { locale } = methodologyPage.useLoaderData();
  const { try: tried } = methodologyPage.useSearch();
  const navigate = methodologyPage.useNavigate();
  // Typing makes no history: the way back leads to the page before.
  const keep = useCallback((text: string) => void navigate({ search: (now) => ({ ...now, try: text }), replace: true, resetScroll: false }), [navigate]);
  return (
    <LocaleProvider locale={locale}>
      <MethodologyPanel tried={tried ?? null} onTry={keep} />
    </LocaleProvider>
  );
}
