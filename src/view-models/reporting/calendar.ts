import { plainText } from '#i18n/lao-words.ts';
import type { Language } from '#model/language.ts';
import type { Locale } from '#i18n/locale.ts';
import { datasetMarks } from '../figure/dataset-mark.ts';
import type { ReleaseWords } from '../figure/release-words.ts';
import type { ReportingLine } from './reporting-line.ts';

/** A whole day on which something is due. */
export type CalendarEntry = {
  /** The same for the same report in every release and language, so that a calendar replaces it and does not add it again. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Full address of the page it is about; null where it is not known. */
  readonly address: string | null;
};

/** Due days as they leave the page, without joiners; every entry stands for itself. */
export type CalendarDocument = {
  /** Beginning of the file name. */
  readonly id: string;
  readonly language: Language;
  readonly name: string;
  readonly description: string;
  readonly entries: readonly CalendarEntry[];
  readonly release: ReleaseWords;
};

/** A decision with its day, as the page of an institution lists it. */
export type DueDecision = { readonly id: string; readonly review: string; readonly text: string; readonly due: string; readonly state: string };

export type CalendarInput = {
  /** Whose calendar it is, in the file name: `all`, an institution, an indicator. */
  readonly of: string;
  /** Its name; null for the calendar of everything. */
  readonly name: string | null;
  readonly lines: readonly ReportingLine[];
  readonly decisions: readonly DueDecision[];
  /** Id of the dataset: the right half of every UID. */
  readonly dataset: string;
  readonly release: ReleaseWords;
  /** The full address of an indicator's page. */
  readonly addressOf: (indicator: string) => string | null;
  /** The full address of the page that lists the decisions. */
  readonly page: string | null;
};

/** The next report of every indicator given, and the open decisions, by day; null without a due day: an empty calendar is no calendar. */
export function calendarDocument(input: CalendarInput, locale: Locale): CalendarDocument | null {
  const { t, format, language } = locale;
  const { of, name, release } = input;
  const entries = [...input.lines.flatMap((line) => reportEntry(line, input, locale)), ...input.decisions.map((decision) => decisionEntry(decision, input, locale))];
  if (entries.length === 0) return null;
  const standing = [...(release.isUnofficial ? [t('shell.release.standing')] : []), ...datasetMarks(release, locale)];
  return {
    id: of === 'all' ? 'due-dates' : `due-dates-${of}`,
    language,
    name: plainText(marked(name === null ? t('reporting.calendar.name', { release: release.release }) : t('reporting.calendar.nameOf', { name, release: release.release }), release, locale)),
    description: plainText([t('reporting.calendar.about', { date: format.day(release.asOf), release: release.release, fingerprint: release.fingerprint }), ...standing].join('\n')),
    entries: entries.toSorted((one, other) => (one.day === other.day ? (one.uid < other.uid ? -1 : 1) : one.day < other.day ? -1 : 1)),
    release,
  };
}

function reportEntry(line: ReportingLine, { dataset, release, addressOf }: CalendarInput, locale: Locale): readonly CalendarEntry[] {
  const { t, format } = locale;
  const { id, title, due, responsible, period, standingText } = line;
  if (due === null) return [];
  const names = responsible.map(({ name }) => name);
  return [
    {
      uid: `${id}.${due.periodId}@${dataset}`,
      day: due.day,
      summary: plainText(marked(t('reporting.calendar.report', { title, period: due.period }), release, locale)),
      description: plainText(
        [
          ...(names.length === 0 ? [] : [t('reporting.calendar.responsible', { names: format.list(names) })]),
          period === '' ? t('reporting.calendar.noValue') : t('reporting.calendar.latest', { period }),
          t('reporting.calendar.standing', { date: format.day(release.asOf), standing: standingText }),
        ].join('\n'),
      ),
      categories: [t('reporting.calendar.reports'), ...names].map(plainText),
      address: addressOf(id),
    },
  ];
}

function decisionEntry({ id, review, text, due, state }: DueDecision, { dataset, release, page }: CalendarInput, locale: Locale): CalendarEntry {
  const { t, format } = locale;
  return {
    uid: `${id}.${review}@${dataset}`,
    day: due,
    summary: plainText(marked(t('reporting.calendar.decision', { text }), release, locale)),
    description: plainText([t('reporting.calendar.review', { date: format.day(review) }), t('reporting.calendar.standing', { date: format.day(release.asOf), standing: state })].join('\n')),
    categories: [plainText(t('reporting.calendar.decisions'))],
    address: page,
  };
}

/** An entry is read alone, between meetings: that its figures are not the published ones stands in its first words. */
function marked(text: string, { isDemonstration, isOpened }: ReleaseWords, { t }: Locale): string {
  if (isOpened) return t('reporting.calendar.opened', { text });
  return isDemonstration ? t('reporting.calendar.demonstration', { text }) : text;
}
