import type { Locale } from '#i18n/locale.ts';
import { writtenText } from '#lib/written-text.ts';
import type { Language } from '#model/language.ts';
import type { Decision } from '#model/review.ts';
import { spokenLanguage } from '#model/spoken-text.ts';
import { decimalTime } from '#model/time.ts';

/** A decision as it is being written; blank = nothing chosen. */
export type DecisionEntry = {
  readonly text: string;
  readonly about: readonly string[];
  readonly responsible: string;
  readonly due: string;
  readonly follows: string;
};

export const emptyEntry: DecisionEntry = { text: '', about: [], responsible: '', due: '', follows: '' };

/** What keeps an entry from being recorded, by field. */
export type EntryFaults = Readonly<Partial<Record<'text' | 'responsible' | 'due', string>>>;

/** An address or a number of a person has no place in a file that is published. */
const personal = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}|(?<![\w/.+-])\+\d{2,3}(?:[ .()-]{0,2}\d){7,11}(?!\d)/i;

export function entryFaults({ text, responsible, due }: DecisionEntry, { t }: Locale): EntryFaults {
  const written = writtenText(text);
  return {
    ...(written === '' ? { text: t('meeting.entry.fault.text') } : personal.test(written) ? { text: t('meeting.entry.fault.personal') } : {}),
    ...(responsible === '' ? { responsible: t('meeting.entry.fault.responsible') } : {}),
    ...dueFault(due, t),
  };
}

const buddhistYears = { from: 2400, to: 2700, ahead: 543 } as const;

function dueFault(due: string, t: Locale['t']): EntryFaults {
  if (due === '') return {};
  const year = Number(/^\d+/.exec(due)?.[0] ?? Number.NaN);
  if (year >= buddhistYears.from && year <= buddhistYears.to) return { due: t('meeting.entry.fault.buddhist', { written: year, year: year - buddhistYears.ahead }) };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(due) && decimalTime(due) !== null;
  return isDay && year >= 2000 && year <= 2100 ? {} : { due: t('meeting.entry.fault.due') };
}

/** What is worth a second look but may be meant: a deadline before the meeting. */
export function entryWarning({ due }: DecisionEntry, meeting: string, { t, format }: Locale): string {
  if (Object.keys(dueFault(due, t)).length > 0 || due === '' || due >= meeting) return '';
  return t('meeting.entry.past', { date: format.day(due) });
}

/** The language an entry is written in: the reader's, unless the decision stands in another one. */
export function entryLanguage(decision: Decision | null, language: Language): Language {
  return decision === null ? language : (spokenLanguage(decision.text, language) ?? language);
}

export function entryOf(decision: Decision, language: Language): DecisionEntry {
  const { text, about, responsible, due, follows } = decision;
  return { text: text[entryLanguage(decision, language)] ?? '', about, responsible, due: due ?? '', follows: follows ?? '' };
}

/** The decision an entry stands for; `before` = the one it changes, whose other languages and state stay. */
export function decisionOf({ text, about, responsible, due, follows }: DecisionEntry, language: Language, before: Decision | null, isFinished: boolean): Decision {
  const written = isFinished ? writtenText(text) : text;
  const words = { en: null, lo: null, vi: null, ...before?.text, [language]: written === '' ? null : written };
  return {
    id: before?.id ?? '',
    state: before?.state ?? 'open',
    closed: before?.closed ?? null,
    result: before?.result ?? null,
    text: words,
    about: [...about],
    responsible,
    due: due === '' ? null : due,
    follows: follows === '' ? null : follows,
  };
}

/** Whether there is anything to be kept. */
export function isWorthKeeping({ text, due, follows }: DecisionEntry): boolean {
  return text.trim() !== '' || due !== '' || follows !== '';
}
