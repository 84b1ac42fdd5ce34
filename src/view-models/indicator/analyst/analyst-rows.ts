import { analystOutlook, type ModelOutlook, type ModelParameter, type NoOutlook } from '#domain/projection/analyst-options.ts';
import type { AnalystOption } from '#model/analyst-option.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { timeInWords, timeText } from '../time-text.ts';

/** What one option says, in words. `outlook` is null where it cannot say; then `sentences` name the reason. */
export type AnalystRow = {
  readonly option: AnalystOption;
  readonly title: string;
  /** 'about 54% in 2030 (50% to 58%)'; blank where it cannot say. */
  readonly value: string;
  /** Basis, parameters and how far to trust it; or why there is nothing. */
  readonly sentences: readonly string[];
  readonly outlook: ModelOutlook | null;
};

type Given = Pick<IndicatorReading, 'locale' | 'quantity'>;

const digits = 3;

export function analystRow(reading: Given, given: AssessCase, option: AnalystOption): AnalystRow {
  const { t } = reading.locale;
  const title = t(`model.option.${option}`);
  const answer = analystOutlook(given, option);
  if (answer.kind === 'none') return { option, title, value: '', sentences: [reasonText(reading, answer.reason)], outlook: null };
  const beyond = beyondText(reading, given, answer);
  const sentences = [
    ...(answer.low === null ? [t('model.noBand')] : []),
    ...(beyond === null ? [] : [beyond]),
    t(`model.trust.${trustOf(answer)}`),
    `${basisText(reading, answer)} ${t('model.parameters', { list: answer.parameters.map((parameter) => parameterText(reading, parameter)).join('; ') })}`,
  ];
  return { option, title, value: valueText(reading, answer), sentences, outlook: answer };
}

function valueText(reading: Given, { mid, low, high, at }: ModelOutlook): string {
  const { t } = reading.locale;
  const values = { mid: reading.quantity.amount(mid), time: timeInWords(at, reading.locale) };
  if (low === null || high === null) return t('whatif.projection.line', values);
  return t('whatif.projection.band', { ...values, low: reading.quantity.amount(low), high: reading.quantity.amount(high) });
}

function basisText({ locale }: Given, { points }: ModelOutlook): string {
  const [first, last] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0];
  return locale.t('model.basis', { count: points.length, from: timeText(first, locale), to: timeText(last, locale) });
}

function parameterText({ locale, quantity }: Given, { name, value }: ModelParameter): string {
  return locale.t(`model.parameter.${name}`, { value: parameterValue({ locale, quantity }, { name, value }) });
}

function parameterValue({ locale: { format }, quantity }: Given, { name, value }: ModelParameter): string {
  switch (name) {
    case 'slope':
      return quantity.change(value);
    case 'residual':
      return quantity.distance(value);
    case 'ceiling':
      return quantity.stated(value);
    case 'market':
      return quantity.distance(value);
    case 'middle':
    case 'peak':
      // The year in which a moment lies: times are ends of periods.
      return String(Math.ceil(value - 1e-6));
    case 'level':
    case 'trend':
    case 'damping':
    case 'rate':
    case 'innovation':
    case 'imitation':
      return format.number(value, digits);
  }
}

function trustOf({ option, parameters, points }: ModelOutlook): AnalystOption | 'bassEarly' {
  const peak = parameters.find(({ name }) => name === 'peak')?.value;
  return option === 'bass' && (peak === undefined || peak > (points.at(-1)?.time ?? 0)) ? 'bassEarly' : option;
}

/** What is said where an option leads, or a band reaches, beyond the natural limits. */
function beyondText(reading: Given, { limits }: AssessCase, { mid, low, high }: ModelOutlook): string | null {
  const [lower, upper] = [limits?.lower ?? -Infinity, limits?.upper ?? Infinity];
  const say = (value: number, limit: number): string => reading.locale.t('model.beyond', { value: reading.quantity.amount(value), limit: reading.quantity.stated(limit) });
  const [least, most] = [Math.min(mid, low ?? mid), Math.max(mid, high ?? mid)];
  if (most > upper) return say(mid > upper ? mid : most, upper);
  return least < lower ? say(mid < lower ? mid : least, lower) : null;
}

function reasonText({ locale: { t } }: Given, reason: NoOutlook): string {
  if (reason.kind === 'few-values' || reason.kind === 'few-years') return t(`model.none.${reason.kind}`, { needed: reason.needed, count: reason.count });
  return t(`model.none.${reason.kind}`);
}
