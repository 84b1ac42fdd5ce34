import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { timeInWords } from '../time-text.ts';
import type { Judged } from './what-if.ts';

type Given = Pick<IndicatorReading, 'file' | 'locale' | 'quantity'>;
type FactRow = { readonly label: string; readonly text: string };

/** Stands where a verdict has no such figure. */
const none = '–';
const tiny = 1e-9;

/** The figures behind a verdict. Which rows there are depends on the type of the case only, so that two columns always agree. `entered` is a value printed as it was typed. */
export function factRows(reading: Given, judged: Judged, entered: number | null): readonly FactRow[] {
  const { t } = reading.locale;
  const { type } = judged.assessCase;
  const date = { label: t('whatif.row.asOf'), text: asOfText(reading, judged) };
  if (type === 'deliverable') return [...deliveryRows(reading, judged), date];
  const isBound = type === 'threshold';
  return [
    { label: t('whatif.row.latest'), text: latestText(reading, judged, entered) },
    { label: t('whatif.row.target'), text: targetText(reading, judged) },
    ...(isBound ? marginRows(reading, judged) : pathRows(reading, judged)),
    { label: t('whatif.row.pace'), text: paceText(reading, judged) },
    { label: t('whatif.row.projection'), text: projectionText(reading, judged) },
    // Only a path knows the values at which another class begins.
    ...(type === 'change' ? [{ label: t('whatif.row.next'), text: nextClass(reading, judged) }] : []),
    date,
  ];
}

function deliveryRows({ locale }: Given, { assessCase: { due, done } }: Judged): readonly FactRow[] {
  const time = (at: number | null | undefined): string => (typeof at === 'number' ? timeInWords(at, locale) : none);
  return [
    { label: locale.t('whatif.row.due'), text: time(due) },
    { label: locale.t('whatif.row.done'), text: typeof done === 'number' ? time(done) : locale.t('whatif.notDone') },
  ];
}

function asOfText({ file, locale }: Given, { assessCase: { asOf } }: Judged): string {
  return Number.isInteger(asOf) ? locale.t('whatif.endOf', { year: String(asOf) }) : locale.format.day(file.asOf);
}

function latestText({ locale, quantity }: Given, { arithmetic, assessCase }: Judged, entered: number | null): string {
  const measured = (assessCase.observations ?? []).filter(({ status }) => status !== 'F').toSorted((a, b) => a.time - b.time);
  const latest = arithmetic?.latest ?? measured.at(-1);
  if (latest === undefined) return none;
  const bounds = arithmetic?.classBounds.map(({ value }) => value) ?? [];
  const value = latest.value === entered ? quantity.stated(entered) : quantity.amountNear(latest.value, bounds);
  return locale.t('indicator.fact.valueAt', { value, time: timeInWords(latest.time, locale) });
}

function targetText({ locale, quantity }: Given, { assessCase: { target, range, type } }: Judged): string {
  if (!target) return none;
  const value = type === 'range' ? (range ? locale.t('indicator.range', { lower: quantity.stated(range.lower), upper: quantity.stated(range.upper) }) : none) : quantity.stated(target.value);
  return locale.t('indicator.fact.valueAt', { value, time: timeInWords(target.time, locale) });
}

function pathRows({ locale, quantity }: Given, { assessCase: { type }, answer: { expectedValue, ratio, achieved } }: Judged): readonly FactRow[] {
  const { t, format } = locale;
  const { onTrack, behind } = trajectoryMethod;
  const share = (value: number | null): string => (value === null ? none : format.percentNear(value, [onTrack, behind, 0]));
  return [
    ...(type === 'range' ? [] : [{ label: t('whatif.row.expected'), text: expectedValue === null ? none : quantity.amount(expectedValue) }]),
    { label: t('whatif.row.ratio'), text: share(ratio) },
    { label: t('whatif.row.achieved'), text: share(achieved) },
  ];
}

function marginRows({ locale, quantity }: Given, { answer: { margin, compliantShare } }: Judged): readonly FactRow[] {
  const { t, format } = locale;
  return [
    { label: t('indicator.step.margin'), text: margin === null ? none : quantity.change(margin) },
    { label: t('indicator.step.compliant'), text: compliantShare === null ? none : format.percent(compliantShare, 0) },
  ];
}

function paceText({ locale, quantity }: Given, { answer: { pace } }: Judged): string {
  const { t, format } = locale;
  const required = pace.required === null ? none : t('whatif.pace.aYear', { change: quantity.change(pace.required) });
  switch (pace.kind) {
    case 'multiple':
      return (pace.multiple ?? 0) > 1 ? t('whatif.pace.multiple', { required, multiple: format.multiple(pace.multiple ?? 0) }) : t('whatif.pace.enough', { required });
    case 'reverse':
      return t('whatif.pace.reverse', { required });
    case 'already-met':
      return t('whatif.pace.met');
    case 'deadline-passed':
      return t('whatif.pace.passed');
    case 'unknown':
      return required;
  }
}

/** Only while the target lies ahead, as everywhere on the page. */
function projectionText({ locale, quantity }: Given, { answer, assessCase: { asOf } }: Judged): string {
  const { mid, low, high, at } = answer.projection;
  if (mid === null || at === null || asOf >= at) return none;
  const values = { mid: quantity.amount(mid), time: timeInWords(at, locale) };
  if (low === null || high === null) return locale.t('whatif.projection.line', values);
  return locale.t('whatif.projection.band', { ...values, low: quantity.amount(low), high: quantity.amount(high) });
}

/** The nearest better class, the value it begins at, and how far that is. */
function nextClass({ locale, quantity }: Given, { arithmetic }: Judged): string {
  if (arithmetic === null) return none;
  const { classBounds, latest, sign } = arithmetic;
  const next = classBounds.findLast(({ value }) => (value - latest.value) * sign > tiny);
  if (next === undefined) return none;
  const from = quantity.amountNear(next.value, [latest.value]);
  return locale.t('whatif.next', { status: locale.t(`word.status.${next.status}`), from, distance: quantity.difference(next.value - latest.value) });
}
