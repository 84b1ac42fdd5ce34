import { useLocale } from '#ui/LocaleProvider.tsx';

const lines = ['move', 'select', 'open', 'copy', 'numbers'] as const;

/** What the keys do in the table, and what is copied. */
export function GridHelp() {
  const { t } = useLocale();
  return (
    <details className="workspace__help small no-print">
      <summary>{t('workspace.keys')}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(`workspace.keys.${line}`)}</li>
        ))}
      </ul>
    </details>
  );
}
