import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { capitalised } from '../home/capitalised.ts';
import { nameKey } from '../indicators-table/row-order.ts';
import { conflictsOf } from './legal-conflicts.ts';
import type { LegalFacetId } from './legal-request.ts';
import { routeDrawing, routeOf, routeWords } from './legal-route.ts';
import { type LegalTitle, stageWords, titleOf, typeWords } from './legal-words.ts';
import { certaintyOf, hasEnded, isAhead, isUsable, lastDay, type PublishedLegalText, standingEvent, standingOf } from './standing.ts';

/** A text that another one names. */
export type NamedText = LegalTitle & { readonly id: string };

export type LegalGroup = 'digital' | 'ended' | 'context';

/** One text as the table shows it. */
export type LegalRow = {
  readonly id: string;
  readonly group: LegalGroup;
  readonly title: LegalTitle;
  readonly type: string;
  /** '31/NA'; two numbers where the sources disagree; null = not found. */
  readonly number: string | null;
  readonly route: FigureDrawing;
  readonly routeWords: string;
  /** Where it stands, with its day; then what else is known. */
  readonly stage: string;
  readonly notes: readonly string[];
  readonly conflicts: readonly string[];
  readonly certainty: 'stated' | 'inferred' | 'unverified';
  readonly certaintyWords: string;
  readonly replaces: readonly NamedText[];
  readonly replacedBy: readonly NamedText[];
  readonly facets: Readonly<Record<LegalFacetId, readonly string[]>>;
  readonly keys: { readonly title: string; readonly day: string; readonly standing: ReturnType<typeof standingOf> };
};

/** Every text of the register, in its order. */
export function legalRows(legal: LegalFile, texts: LegalTextsFile, locale: Locale): readonly LegalRow[] {
  const name = (id: string): NamedText => ({ id, ...titleOf(id, texts, locale) });
  return legal.texts.map((text) => {
    const { asOf } = legal;
    const title = titleOf(text.id, texts, locale);
    const route = routeOf(text, asOf);
    const certainty = certaintyOf(text, asOf);
    const standing = standingOf(text);
    return {
      id: text.id,
      group: text.relevance === 'context' ? 'context' : hasEnded(text) ? 'ended' : 'digital',
      title,
      type: typeWords(text, locale),
      number: text.number.length === 0 ? null : text.number.map(({ value }) => value).join(' / '),
      route: routeDrawing(route),
      routeWords: routeWords(route, locale),
      stage: capitalised(stageWords(standing, standingEvent(text, asOf)?.date ?? null, locale)),
      notes: notesOf(text, asOf, texts, locale),
      conflicts: conflictsOf(text, locale, () => ''),
      certainty,
      certaintyWords: locale.t(`legal.certainty.${certainty}`),
      replaces: text.replaces.map(name),
      replacedBy: text.replacedBy.map(name),
      facets: {
        type: [text.type],
        stage: [standing],
        force: [text.inForce ? 'yes' : 'no'],
        certainty: [certainty],
        responsible: text.responsible,
        relevance: [text.relevance],
      },
      keys: { title: nameKey(title.text), day: lastDay(text, asOf), standing },
    };
  });
}

/** The last dated step where the standing has no day, what is ahead, what is only claimed, and what the source adds. */
function notesOf(text: PublishedLegalText, asOf: string, texts: LegalTextsFile, locale: Locale): readonly string[] {
  const wordings = texts.texts[text.id]?.events ?? [];
  const standing = standingEvent(text, asOf);
  const dated = text.events.findLast((event) => isUsable(event, asOf) && event.date !== null && event !== standing);
  const isDated = standing !== null && standing.date !== null;
  const earlier = !isDated && dated !== undefined ? [stageWords(dated.stage, dated.date, locale)] : [];
  const ahead = text.events.filter((event) => isAhead(event, asOf)).map(({ stage, date }) => locale.t('legal.ahead', { stage: stageWords(stage, date, locale) }));
  const claims = text.events.flatMap((event, place) => {
    if (event.certainty !== 'unverified' || isAhead(event, asOf)) return [];
    const wording = wordings[place] ?? null;
    return [wording === null ? locale.t('legal.claim', { stage: stageWords(event.stage, event.date, locale) }) : joinLaoWords(wording)];
  });
  const own = !isDated ? null : (wordings[text.events.indexOf(standing)] ?? null);
  return [...earlier, ...ahead, ...claims, ...(own === null ? [] : [joinLaoWords(own)])].map(capitalised);
}
