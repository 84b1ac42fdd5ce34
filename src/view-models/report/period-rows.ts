import type { Translate } from '#i18n/translate.ts';
import { decimalTime } from '#model/time.ts';
import type { ReportPeriod } from './report-request.ts';

/** Whether a reference period lies in the years that are printed: by the calendar year in which it ends. */
export function isPrinted(period: string, printed: ReportPeriod | null): boolean {
  if (printed === null) return true;
  const end = decimalTime(period);
  if (end === null) return false;
  const year = Math.ceil(end - 1e-9);
  return year >= printed.from && year <= printed.to;
}

/** '2021 to 2025', or one year. */
export function printedYears({ from, to }: ReportPeriod, t: Translate): string {
  return from === to ? String(from) : t('report.years', { from, to });
}
