import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName } from '../home/names.ts';
import { joinedTexts } from '../joined-texts.ts';
import type { DecisionRow } from '../review/decision-row.ts';
import type { NeedRow } from '../review/need-row.ts';
import type { ReviewPage } from '../review/review-page.ts';

/** A slide of the meeting; `title` names it in the overview and in the presenter's notes. */
export type Slide = { readonly key: string; readonly title: string } & (
  | { readonly kind: 'opening' }
  | { readonly kind: 'decisions'; readonly rows: readonly DecisionRow[]; /** 'Page 1 of 2'; blank where there is one. */ readonly part: string }
  | { readonly kind: 'indicator'; readonly row: NeedRow }
  | { readonly kind: 'programme'; readonly id: string }
  | { readonly kind: 'closing' }
);

export type AgendaItem = { readonly text: string; /** Place of its first slide, from 1. */ readonly slide: number };

export type Meeting = { readonly slides: readonly Slide[]; readonly agenda: readonly AgendaItem[] };

/** As many lines as can be read from the back of a room. */
const decisionsOnASlide = 6;

type Input = { readonly page: ReviewPage; readonly overview: OverviewFile; readonly texts: TextsFile; readonly locale: Locale };

/** What was decided before comes first, then what needs a decision, then every programme, and at the end what was decided today. */
export function meetingSlides({ page, overview, texts: rawTexts, locale }: Input): Meeting {
  const { t } = locale;
  const texts = joinedTexts(rawTexts);
  const earlier = earlierDecisions(page);
  const parts = chunks(earlier, decisionsOnASlide);
  const decisions = parts.map((rows, place): Slide => {
    const part = parts.length === 1 ? '' : t('meeting.part', { part: place + 1, of: parts.length });
    return { kind: 'decisions', key: `decisions-${place + 1}`, title: t('meeting.decisions.title'), rows, part };
  });
  const indicators = page.rows.map((row): Slide => ({ kind: 'indicator', key: `indicator-${row.id}`, title: row.title, row }));
  const filled = new Set(overview.indicators.flatMap((indicator) => indicator.in));
  const programmes = overview.framework
    .filter(({ kind, id }) => kind === 'programme' && filled.has(id))
    .toSorted((one, other) => one.order - other.order)
    .map(({ id }): Slide => ({ kind: 'programme', key: `programme-${id}`, title: fullName(texts.framework, id), id }));
  const lead = [{ kind: 'opening', key: 'opening', title: t('meeting.opening.title') } as const, ...decisions];
  const slides: readonly Slide[] = [...lead, ...indicators, ...programmes, { kind: 'closing', key: 'closing', title: t('meeting.closing.title') }];
  return { slides, agenda: agendaOf({ page, decisions: decisions.length, indicators: indicators.length, programmes: programmes.length }, locale) };
}

/** What the last review decided, and whatever is still to be carried out from those before. */
function earlierDecisions({ log, past }: ReviewPage): readonly DecisionRow[] {
  const last = past[0]?.id;
  return log.rows.filter(({ review, state }) => review === last || state === 'open' || state === 'overdue');
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  // Equal parts: no slide with a single line at the end.
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, place) => items.slice(place * each, (place + 1) * each));
}

type Counts = { readonly page: ReviewPage; readonly decisions: number; readonly indicators: number; readonly programmes: number };

function agendaOf({ page: { log }, decisions, indicators, programmes }: Counts, { t }: Locale): readonly AgendaItem[] {
  const first = 2;
  const earlier = log.rows.length === 0 ? t('meeting.agenda.noDecisions') : t('meeting.agenda.decisions', { open: log.open, overdue: log.overdue });
  return [
    { text: earlier, slide: first },
    ...(indicators === 0 ? [] : [{ text: t('meeting.agenda.indicators', { count: indicators }), slide: first + decisions }]),
    ...(programmes === 0 ? [] : [{ text: t('meeting.agenda.programmes', { count: programmes }), slide: first + decisions + indicators }]),
    { text: t('meeting.agenda.closing'), slide: first + decisions + indicators + programmes },
  ];
}

/** The slide at a place of the address, from 1; the nearest one where there is none. */
export function slideAt({ slides }: Meeting, place: number): number {
  return Math.min(Math.max(1, place), slides.length);
}
