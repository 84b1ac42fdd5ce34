import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ReleasedIndicator, ReleasedTarget, ReleaseFile } from '#model/release-file.ts';
import type { ReleasesTextsFile } from '#model/releases-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName, shortName } from '../home/names.ts';
import { decimalsWritten, withUnit } from '../home/value.ts';

/** How the things of a release are called and counted in one language. */
export type ReleaseNames = {
  readonly locale: Locale;
  readonly indicator: (id: string) => NamedIndicator;
  /** 'Strategy 2030', 'national target, 2025': whose target a verdict is about. */
  readonly target: (key: string) => string;
  /** '60% (2030)', '40% to 60% (2030)', 'completed by 31 December 2025'. */
  readonly targetAmount: (indicator: string, target: ReleasedTarget) => string;
  /** The name of a series that is not the one an indicator is judged by; blank for that one. */
  readonly series: (indicator: string, series: string) => string;
  /** A value as exactly as any of `beside` is written: rounding must not hide a change. */
  readonly amount: (indicator: string, value: number, beside: readonly (number | null)[]) => string;
};

export type NamedIndicator = { readonly id: string; readonly title: string };

type Texts = Pick<TextsFile, 'indicators' | 'plans' | 'units'> & Pick<ReleasesTextsFile, 'series'>;

const mostDecimals = 4;

/** Names by the texts of the dataset; units and decimals as the newest of the given releases has them. */
export function releaseNames(files: readonly ReleaseFile[], texts: Texts, locale: Locale): ReleaseNames {
  const counted = new Map<string, ReleasedIndicator>(files.flatMap(({ indicators }) => indicators.map((entry) => [entry.id, entry] as const)));
  const unitOf = (id: string): string => counted.get(id)?.unit ?? '';
  const amount: ReleaseNames['amount'] = (id, value, beside) => {
    const written = [value, ...beside].map((each) => (each === null ? 0 : decimalsWritten(each, mostDecimals)));
    return withUnit(locale.format.number(value, Math.max(counted.get(id)?.decimals ?? 0, ...written)), unitOf(id), texts.units);
  };
  const stated = (id: string, value: number): string => withUnit(locale.format.number(value, decimalsWritten(value, mostDecimals)), unitOf(id), texts.units);
  return {
    locale,
    amount,
    indicator: (id) => ({ id, title: fullName(texts.indicators, id) }),
    series: (id, series) => joinLaoWords(texts.series[`${id}/${series}`] ?? ''),
    target: (key) => targetName(key, texts, locale),
    targetAmount: (id, target) => targetAmount(target, (value) => stated(id, value), locale),
  };
}

/** Keys are `plan-2025/plan`, or `national/2025` where the target is of no plan of ours; a second one of a kind ends with -2. */
function targetName(key: string, texts: Texts, { t, format }: Locale): string {
  const [first = '', second = ''] = key.replace(/-\d$/, '').split('/');
  if (first === 'national' || first === 'reference') return t('releases.target.of', { kind: t(`word.kind.${first}`), time: format.period(second) });
  const plan = shortName(texts.plans, first);
  return second === 'national' || second === 'reference' ? t('releases.target.of', { kind: t(`word.kind.${second}`), time: plan }) : plan;
}

function targetAmount({ value, range, due, time }: ReleasedTarget, amount: (value: number) => string, { t, format }: Locale): string {
  if (value !== null) return t('releases.target.value', { value: amount(value), time: format.period(time) });
  if (range !== null) return t('releases.target.range', { lower: amount(range.lower), upper: amount(range.upper), time: format.period(time) });
  return t('releases.target.due', { date: format.period(due ?? time) });
}
