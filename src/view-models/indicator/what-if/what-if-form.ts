import type { AssessCase } from '#model/assess-case.ts';
import { pathKinds, type PathKind } from '#model/indicator.ts';
import type { WhatIfChanges, WhatIfNumber } from '#model/what-if-changes.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { timeInWords } from '../time-text.ts';
import { asOfSpan, comingYears, dateSpan, type Span, targetYearSpan, valueSpan } from './case-limits.ts';
import { type Entry, readEntry, spanText } from './entry.ts';
import { exactReading } from './exact-reading.ts';
import { movedGoal } from './moved-case.ts';
import type { WhatIfDraft } from './what-if-draft.ts';

/** A number field as it stands: `text` in it, `hint` under it, `problem` where what stands in it is not used. */
export type NumberField = {
  readonly name: Exclude<keyof WhatIfDraft, 'path'>;
  readonly label: string;
  readonly hint: string;
  readonly span: Span;
  readonly isYear: boolean;
  readonly isDisabled: boolean;
  readonly text: string;
  readonly problem: string | null;
};

/** The choice of the path; null where the rule has none. */
export type PathField = { readonly chosen: PathKind; readonly published: PathKind; readonly choices: readonly { readonly kind: PathKind; readonly text: string }[] };

/** The form and the changes it comes to; a field with a problem changes nothing. */
export type WhatIfForm = { readonly fields: readonly NumberField[]; readonly path: PathField | null; readonly changes: WhatIfChanges };

type Given = Pick<IndicatorReading, 'file' | 'locale' | 'quantity'>;
type Goal = { readonly name: WhatIfNumber; readonly span: Span; readonly isYear: boolean; readonly published: number | null };

const tiny = 1e-9;

export function whatIfForm(given: IndicatorReading, base: AssessCase, draft: WhatIfDraft): WhatIfForm {
  const reading = exactReading(given);
  const numbers = goalsOf(reading, base).map((goal) => numberField(reading, { base, goal, draft }));
  const own = ordered(reading, Object.fromEntries(numbers.map(({ name, entry }) => [name, entry])), base);
  const coming = comingFields(reading, movedGoal(base, own.changes), draft);
  const path = pathField(reading, base, draft);
  const fields = numbers.map(({ entry: _entry, ...field }) => (field.name === 'upper' && own.problem !== null ? { ...field, problem: own.problem } : field));
  const [date, goals] = [fields.filter(({ name }) => name === 'asOf'), fields.filter(({ name }) => name !== 'asOf')];
  return {
    fields: [...goals, ...coming.fields, ...date],
    path,
    changes: { ...own.changes, ...(path === null || path.chosen === path.published ? {} : { path: path.chosen }), ...coming.changes },
  };
}

/** The numbers a case of this type can be moved by. */
function goalsOf({ file }: Given, base: AssessCase): readonly Goal[] {
  const year = (name: WhatIfNumber, span: Span, published: number | null): Goal => ({ name, span, isYear: true, published });
  const value = (name: WhatIfNumber, published: number | null): Goal => ({ name, span: valueSpan(base), isYear: false, published });
  const asOf = year('asOf', asOfSpan(base), null);
  if (base.type === 'deliverable') {
    return [year('due', dateSpan(base), base.due ?? null), year('done', dateSpan(base), base.done ?? null), asOf];
  }
  const hasTarget = Boolean(base.target);
  const goal = base.type === 'range' ? [value('lower', base.range?.lower ?? null), value('upper', base.range?.upper ?? null)] : [value('target', hasTarget ? (base.target?.value ?? null) : null)];
  return [...goal, ...(hasTarget ? [] : [year('by', targetYearSpan(base), suggestedYear(file.plans, base))]), asOf];
}

/** Where no target is published: the end of the next plan. */
function suggestedYear(plans: Given['file']['plans'], { asOf }: AssessCase): number {
  const ends = plans.map(({ to }) => to).filter((to) => to >= asOf);
  return ends.length === 0 ? Math.ceil(asOf - tiny) : Math.min(...ends);
}

type Shown = { readonly base: AssessCase; readonly goal: Goal; readonly draft: WhatIfDraft };

function numberField(reading: Given, { base, goal, draft }: Shown): NumberField & { readonly entry: Entry } {
  const { name, span, isYear, published } = goal;
  const { t } = reading.locale;
  const known = published === null ? '' : String(isYear ? Math.ceil(published - tiny) : published);
  const text = draft[name] ?? known;
  const entry = readEntry(text === known ? '' : text, { span, isYear }, reading);
  const values = { time: base.target && Number.isFinite(base.target.time) ? timeInWords(base.target.time, reading.locale) : '' };
  const isBound = name === 'target' && base.type === 'threshold';
  const label = t(`whatif.field.${isBound ? 'bound' : name === 'target' && values.time === '' ? 'newTarget' : name}`, values);
  return { name, label, hint: `${publishedText(reading, goal)} ${spanText(span, isYear, reading)}`.trim(), span, isYear, isDisabled: false, text, problem: entry.problem, entry };
}

function publishedText({ file, locale, quantity }: Given, { name, isYear, published }: Goal): string {
  const { t, format } = locale;
  if (name === 'asOf') return t('whatif.hint.published', { value: format.day(file.asOf) });
  if (name === 'by' || published === null) return t('whatif.hint.none');
  return t('whatif.hint.published', { value: isYear ? timeInWords(published, locale) : quantity.stated(published) });
}

/** The changes of the numbers; a range that is upside down, and a target year without a target, change nothing. */
function ordered({ locale, file }: Given, entries: Readonly<Record<string, Entry>>, base: AssessCase): { readonly changes: WhatIfChanges; readonly problem: string | null } {
  const changes = Object.fromEntries(Object.entries(entries).flatMap(([name, { number }]) => (number === null ? [] : [[name, number]]))) as WhatIfChanges;
  const { lower, upper, by, ...rest } = changes;
  const low = lower ?? base.range?.lower ?? null;
  const high = upper ?? base.range?.upper ?? null;
  if (base.type === 'range' && low !== null && high !== null && low > high) return { changes: rest, problem: locale.t('whatif.problem.order') };
  if (base.target || base.type === 'deliverable') return { changes, problem: null };
  const isSet = base.type === 'range' ? low !== null && high !== null : rest.target !== undefined;
  return { changes: isSet ? { ...changes, by: by ?? suggestedYear(file.plans, base) } : rest, problem: null };
}

function pathField({ locale }: Given, base: AssessCase, { path }: WhatIfDraft): PathField | null {
  if (base.type !== 'change' || !base.baseline) return null;
  const published = base.path ?? 'linear';
  const choices = pathKinds.map((kind) => {
    const name = locale.t(`indicator.path.${kind}`);
    return { kind, text: kind === published && base.target ? locale.t('whatif.path.published', { kind: name }) : name };
  });
  return { chosen: pathKinds.find((kind) => kind === path) ?? published, published, choices };
}

function comingFields(reading: Given, goal: AssessCase, draft: WhatIfDraft): { readonly fields: readonly NumberField[]; readonly changes: WhatIfChanges } {
  if (goal.type === 'deliverable') return { fields: [], changes: {} };
  const { t } = reading.locale;
  const years = comingYears(goal);
  const isDisabled = years === null;
  const closed = isDisabled ? t(goal.target ? 'whatif.hint.closed' : 'whatif.hint.targetFirst') : '';
  const first = years === null ? '' : String(years.least);
  const yearText = draft.year ?? first;
  const valueText = draft.value ?? '';
  const year = readEntry(yearText, { span: years ?? { least: null, most: null }, isYear: true }, reading);
  const value = readEntry(valueText, { span: valueSpan(goal), isYear: false }, reading);
  const isUsed = !isDisabled && year.number !== null && value.number !== null;
  const shared = { isDisabled };
  return {
    fields: [
      { ...shared, name: 'value', label: t('whatif.field.value'), isYear: false, span: valueSpan(goal), text: valueText, hint: closed === '' ? spanText(valueSpan(goal), false, reading) : closed, problem: isDisabled ? null : value.problem },
      { ...shared, name: 'year', label: t('whatif.field.year'), isYear: true, span: years ?? { least: null, most: null }, text: yearText, hint: years === null ? '' : spanText(years, true, reading), problem: isDisabled ? null : year.problem },
    ],
    changes: isUsed && year.number !== null && value.number !== null ? { value: { year: year.number, value: value.number } } : {},
  };
}
