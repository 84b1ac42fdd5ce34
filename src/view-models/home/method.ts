import type { Locale } from '#i18n/locale.ts';
import type { HomeFile, NamedIndicator } from '#model/home-file.ts';
import type { Status } from '#model/status.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { shortName } from './names.ts';
import { periodWords } from './period-words.ts';

export type WorkedExample = {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly intro: string;
  /** (76 − 75) ÷ (85 − 75) = 0.10 */
  readonly formula: string;
  readonly status: Status;
  readonly isOutlined: boolean;
  readonly isDoubtful: boolean;
  readonly note: string;
};

export type HomeMethod = { readonly rule: string; readonly without: string; readonly example: WorkedExample | null };

/** How a verdict is made, with one example from the figures of the release. */
export function homeMethod(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeMethod {
  const { t, format } = locale;
  const [onTrack, behind] = home.thresholds;
  return {
    rule: t('home.method.rule', { onTrack: format.ratio(onTrack), behind: format.ratio(behind) }),
    without: t('home.method.without'),
    example: home.example === null ? null : exampleOf(home.example, home.thresholds, { texts, locale }),
  };
}

/** null where a number of the formula is missing: a threshold or a deliverable has no ratio. */
function exampleOf(
  { id, decimals, latest, verdict, baseline }: NamedIndicator,
  thresholds: HomeFile['thresholds'],
  { texts, locale }: { readonly texts: HomeTextsFile; readonly locale: Locale },
): WorkedExample | null {
  const known = verdict?.lastKnown ?? null;
  const expected = known?.expectedValue ?? verdict?.expectedValue ?? null;
  const ratio = known?.ratio ?? verdict?.ratio ?? null;
  if (verdict === null || latest === null || baseline === null || expected === null || ratio === null) return null;
  const { t, format } = locale;
  const print = (value: number): string => format.number(value, decimalsFor(value, decimals));
  const [start, value, path] = [print(baseline[1]), print(latest.value), print(expected)];
  return {
    id,
    title: shortName(texts.indicators, id),
    year: periodWords(latest.time, locale),
    intro: t('home.method.example', { title: shortName(texts.indicators, id), year: periodWords(latest.time, locale) }),
    formula: `(${value} − ${start}) ÷ (${path} − ${start}) = ${format.valueNear(ratio, thresholds, 2)}`,
    status: known?.status ?? verdict.status,
    isOutlined: known !== null,
    isDoubtful: verdict.flags.includes('suspected-break'),
    note: known === null ? '' : t('home.lastKnown', { year: periodWords(known.time, locale) }),
  };
}

/** The decimals of the indicator, and one more where the path runs between them. */
function decimalsFor(value: number, decimals: number): number {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6 ? decimals : decimals + 1;
}
