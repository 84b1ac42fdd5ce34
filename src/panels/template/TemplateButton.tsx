import { useLocale } from '#ui/LocaleProvider.tsx';
import { useTemplate } from './use-template.ts';

type TemplateButtonProps = { readonly institution: string };

/** Takes the collection template of one institution along. */
export function TemplateButton({ institution }: TemplateButtonProps) {
  const { t } = useLocale();
  const { message, isMaking, save } = useTemplate();
  return (
    <p className="calendar-button no-print">
      <button type="button" className="button" disabled={isMaking} onClick={() => void save(institution)}>
        {t('collection.downloadOwn')}
      </button>
      <span role="status" className="calendar-button__status">
        {message}
      </span>
    </p>
  );
}
