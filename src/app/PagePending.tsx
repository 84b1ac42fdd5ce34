import { useLocale } from '#ui/LocaleProvider.tsx';

/** Stands in the place of a page whose figures are on their way: nothing jumps when they arrive. */
export function PagePending() {
  const { t } = useLocale();
  return (
    <p className="page-loading" role="status">
      {t('shell.loading')}
    </p>
  );
}
