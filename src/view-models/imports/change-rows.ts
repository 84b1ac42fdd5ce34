import type { Locale } from '#i18n/locale.ts';
import type { ChangedValue, ImportOutcome, MovedVerdict } from '#model/import-outcome.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName } from '../home/names.ts';

/** One changed value in words. */
export type ChangeRow = { readonly id: string; readonly kind: ChangedValue['kind']; readonly indicator: string; readonly title: string; readonly where: string; readonly before: string; readonly after: string };

/** One verdict that would move. */
export type MoveRow = { readonly id: string; readonly indicator: string; readonly title: string; readonly plan: string; readonly from: MovedVerdict['from']; readonly to: MovedVerdict['to'] };

type Names = Pick<TextsFile, 'indicators' | 'areas' | 'dimensions' | 'plans'>;

export function changeRows({ change }: Pick<ImportOutcome, 'change'>, texts: Names, locale: Locale): readonly ChangeRow[] {
  return (change?.values ?? []).map(({ kind, indicator, series, area, period, dimensions, before, after }) => {
    const parts = Object.entries(dimensions).map(([dimension, code]) => texts.dimensions[`${dimension}/${code}`] ?? code);
    return {
      id: [indicator, series, area, period, ...Object.values(dimensions)].join(' '),
      kind,
      indicator,
      title: fullName(texts.indicators, indicator),
      where: [locale.format.period(period), texts.areas[area] ?? area, ...parts, series].join(' · '),
      before: numberWords(before, locale),
      after: numberWords(after, locale),
    };
  });
}

export function moveRows({ change }: Pick<ImportOutcome, 'change'>, texts: Names): readonly MoveRow[] {
  return (change?.moves ?? []).map(({ indicator, key, from, to }) => ({ id: `${indicator} ${key}`, indicator, title: fullName(texts.indicators, indicator), plan: fullName(texts.plans, key.split('/')[0] ?? key), from, to }));
}

/** Every digit of the value, in the reader's writing. */
function numberWords(value: string | null, { t, format }: Locale): string {
  return value === null ? t('imports.page.noValue') : format.number(Number(value), value.split('.')[1]?.length ?? 0);
}
