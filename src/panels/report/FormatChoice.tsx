import { type ReportFormatId, reportFormats } from '#exports/report/report-format.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { BuilderGroup } from './BuilderGroup.tsx';

type FormatChoiceProps = { readonly format: ReportFormatId; readonly onChoose: (format: ReportFormatId) => void };

export function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  const { t } = useLocale();
  return (
    <BuilderGroup title={t('builder.format')}>
      <div className="builder__segments builder__segments--formats">
        {reportFormats.map((id) => (
          <label key={id}>
            <input type="radio" name="report-format" value={id} checked={id === format} onChange={() => onChoose(id)} />
            <span>{t(`builder.format.${id}`)}</span>
          </label>
        ))}
      </div>
    </BuilderGroup>
  );
}
