import type { ImportSeverity } from '#model/import-finding.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

type SeverityWordProps = { readonly severity: ImportSeverity; readonly isDismissed: boolean };

const shapes: Readonly<Record<ImportSeverity, string>> = {
  error: 'M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17ZM5.5 8.5h9v3h-9Z',
  warning: 'M10 2.5 18.5 17.5H1.5Z',
  note: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15Z',
};

/** How heavy a finding is, as word, shape and colour together. */
export function SeverityWord({ severity, isDismissed }: SeverityWordProps) {
  const { t } = useLocale();
  return (
    <span className={`severity severity--${severity}`}>
      <svg className={severity === 'error' ? 'severity__shape severity__shape--solid' : 'severity__shape'} width="14" height="14" viewBox="0 0 20 20" aria-hidden="true">
        <path d={shapes[severity]} fillRule="evenodd" />
      </svg>
      <span>{isDismissed ? t('imports.page.severity.dismissed') : t(`imports.page.severity.${severity}`)}</span>
    </span>
  );
}
