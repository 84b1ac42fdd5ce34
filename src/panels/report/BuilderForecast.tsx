import type { ReportFormatId } from '#exports/report/report-format.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { fileSize } from '#view-models/home/downloads.ts';
import type { OutlineEntry } from '#view-models/report/report-outline.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { aboutBytes } from './about-bytes.ts';
import { PagePreview } from './PagePreview.tsx';

type BuilderForecastProps = {
  readonly format: ReportFormatId;
  readonly request: ReportRequest;
  readonly outline: readonly OutlineEntry[];
  readonly aboutPages: number;
  /** Of each language, before the first section. */
  readonly front: number;
  /** Whether every indicator of the release is selected. */
  readonly isAll: boolean;
  /** Nothing else is laid out while the report is. */
  readonly isPaused: boolean;
};

/** What will come: the first pages in small, their number, the size of the file. */
export function BuilderForecast({ format, request, outline, aboutPages, front, isAll, isPaused }: BuilderForecastProps) {
  const locale = useLocale();
  const { t } = locale;
  switch (format) {
    case 'pdf':
    case 'docx':
    case 'pptx':
      return (
        <div className="builder__group">
          <h3>{t('builder.pages')}</h3>
          <PagePreview request={request} outline={outline} front={front} isPaused={isPaused} />
          <p className="builder__note">{t('builder.pages.about', { count: aboutPages, size: fileSize(aboutBytes(format, aboutPages, request), locale) })}</p>
        </div>
      );
    case 'xlsx':
      return <p className="builder__note">{t('builder.size.about', { size: fileSize(aboutBytes(format, aboutPages, request), locale) })}</p>;
    case 'csv':
    case 'json':
    case 'sdmx':
    case 'package':
      return <p className="builder__note">{format === 'package' && isAll && request.period === null ? t('builder.data.whole') : t(`builder.data.${format}`)}</p>;
  }
}
