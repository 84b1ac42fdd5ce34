import { useLocale } from './LocaleProvider.tsx';

/** Stands on every screen, export and print of the demonstration dataset and cannot be closed. */
export function DemonstrationBanner() {
  const { t } = useLocale();
  return (
    <aside className="demonstration" aria-label={t('shell.demo.title')}>
      <div className="wrap">
        <strong>{t('shell.demo.title')}</strong> <span>{t('shell.demo.text')}</span>
      </div>
    </aside>
  );
}
