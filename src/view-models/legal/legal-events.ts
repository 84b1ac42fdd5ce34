import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import { capitalised } from '../home/capitalised.ts';
import { dateWords, standingWords } from './legal-words.ts';
import type { SourceName } from './legal-sources.ts';
import { isAhead, type PublishedLegalEvent, type PublishedLegalText } from './standing.ts';

/** One event of the timeline. */
export type LegalEventEntry = {
  readonly key: string;
  readonly date: string;
  readonly stage: string;
  readonly kind: 'past' | 'ahead' | 'unverified';
  readonly certainty: string;
  readonly note: string | null;
  readonly sources: readonly SourceName[];
};

type Context = {
  readonly asOf: string;
  /** What is said beside each event, in the order of the register. */
  readonly wordings: readonly (string | null)[];
  readonly names: (ids: readonly string[]) => readonly SourceName[];
  readonly locale: Locale;
};

/** The events in the order of their days; one without a day stands after what is listed before it. */
export function legalEvents({ events }: PublishedLegalText, { asOf, wordings, names, locale }: Context): readonly LegalEventEntry[] {
  const { t } = locale;
  return placed(events).map(({ event, place }) => {
    const wording = wordings[place] ?? null;
    return {
      key: `${event.stage} ${place}`,
      date: event.date === null ? t('legal.event.undated') : dateWords(event.date, locale),
      stage: capitalised(standingWords(event.stage, locale)),
      kind: event.certainty === 'unverified' ? 'unverified' : isAhead(event, asOf) ? 'ahead' : 'past',
      certainty: isAhead(event, asOf) ? t('legal.event.ahead', { certainty: t(`legal.certainty.${event.certainty}`) }) : t(`legal.certainty.${event.certainty}`),
      note: wording === null ? null : joinLaoWords(wording),
      sources: names(event.sources),
    };
  });
}

type Placed = { readonly event: PublishedLegalEvent; readonly place: number; readonly day: string };

function placed(events: readonly PublishedLegalEvent[]): readonly Placed[] {
  let day = '';
  const all = events.map((event, place): Placed => {
    day = event.date ?? day;
    return { event, place, day };
  });
  return all.toSorted((one, other) => compareCodePoints(one.day, other.day));
}
