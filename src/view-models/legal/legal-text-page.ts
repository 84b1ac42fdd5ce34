import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';
import { foldText } from '#domain/search/fold.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { capitalised } from '../home/capitalised.ts';
import { fullName } from '../home/names.ts';
import { conflictsOf } from './legal-conflicts.ts';
import { legalEvents, type LegalEventEntry } from './legal-events.ts';
import { routeDrawing, routeOf, routeStops, routeWords } from './legal-route.ts';
import type { NamedText } from './legal-row.ts';
import { type LegalSource, legalSources, sourceNames, type SourceName } from './legal-sources.ts';
import { type LegalTitle, stageWords, titleOf, typeWords } from './legal-words.ts';
import { certaintyOf, type PublishedLegalText, standingEvent, standingOf } from './standing.ts';

/** The page of one legal or policy text. */
export type LegalTextPage = {
  readonly id: string;
  readonly title: LegalTitle;
  /** The title in Lao and in English where the page's own is another one. */
  readonly otherTitles: readonly { readonly label: string; readonly text: string; readonly language: 'lo' | 'en' }[];
  /** That the title was not found in the language of the page, or in Lao. */
  readonly missingTitles: readonly string[];
  readonly finding: readonly string[];
  readonly route: FigureDrawing;
  readonly routeWords: string;
  /** Heads of the stops; blank for one that is not on the route. */
  readonly stops: readonly { readonly id: string; readonly label: string }[];
  readonly type: string;
  readonly numbers: readonly { readonly value: string; readonly sources: readonly SourceName[] }[];
  readonly certainty: string;
  readonly responsible: readonly { readonly id: string; readonly name: string }[];
  readonly isCounted: boolean;
  /** The indicator counted from the register, for a text that is counted in it. */
  readonly indicator: string | null;
  readonly replaces: readonly NamedText[];
  readonly replacedBy: readonly NamedText[];
  readonly conflicts: readonly string[];
  readonly events: readonly LegalEventEntry[];
  readonly remarks: readonly { readonly text: string; readonly sources: readonly SourceName[] }[];
  readonly sources: readonly LegalSource[];
};

/** The id an address means: the text of that id, else the one it is a key or another spelling of; null for neither. */
export function meantText(asked: string, { texts }: LegalFile): string | null {
  const folded = foldText(asked);
  const text = texts.find(({ id }) => id === asked) ?? texts.find(({ id, aliases }) => [id, ...aliases].some((name) => foldText(name) === folded));
  return text?.id ?? null;
}

/** One text in full; null for an id that no text has. */
export function legalTextPage(id: string, legal: LegalFile, texts: LegalTextsFile, locale: Locale): LegalTextPage | null {
  const text = legal.texts.find((one) => one.id === id);
  if (text === undefined) return null;
  const { t } = locale;
  const { asOf } = legal;
  const names = sourceNames(legal);
  const route = routeOf(text, asOf);
  const named = (other: string): NamedText => ({ id: other, ...titleOf(other, texts, locale) });
  return {
    id,
    ...titlesOf(text, texts, locale),
    finding: findingOf(text, asOf, locale),
    route: routeDrawing(route),
    routeWords: routeWords(route, locale),
    stops: routeStops.map((stop, place) => ({ id: stop, label: route[place] === 'off' ? '' : t(`legal.route.${stop}`) })),
    type: typeWords(text, locale),
    numbers: text.number.map(({ value, sources }) => ({ value, sources: names(sources) })),
    certainty: t(`legal.certainty.${certaintyOf(text, asOf)}`),
    responsible: text.responsible.map((one) => ({ id: one, name: fullName(texts.institutions, one) })),
    isCounted: text.relevance === 'digital',
    indicator: text.relevance === 'digital' ? legal.indicator : null,
    replaces: text.replaces.map(named),
    replacedBy: text.replacedBy.map(named),
    conflicts: conflictsOf(text, locale, (ids) => names(ids).map(({ name }) => name).join('; ')),
    events: legalEvents(text, { asOf, wordings: texts.texts[id]?.events ?? [], names, locale }),
    remarks: (texts.texts[id]?.remarks ?? []).flatMap(({ text: words, sources }) => (words === null ? [] : [{ text: joinLaoWords(words), sources: names(sources) }])),
    sources: legalSources(text, texts.texts[id]?.remarks ?? [], legal, locale),
  };
}

function titlesOf({ id }: PublishedLegalText, texts: LegalTextsFile, locale: Locale): Pick<LegalTextPage, 'title' | 'otherTitles' | 'missingTitles'> {
  const { t, language } = locale;
  const names = texts.texts[id];
  const title = titleOf(id, texts, locale);
  const lao = names?.lao ?? null;
  const isLaoMissing = lao === null;
  return {
    title,
    otherTitles: [
      ...(language === 'lo' || lao === null ? [] : [{ label: t('legal.text.lao'), text: joinLaoWords(lao), language: 'lo' as const }]),
      ...(language === 'en' || title.language === 'en' || names === undefined ? [] : [{ label: t('legal.text.english'), text: names.original, language: 'en' as const }]),
    ],
    missingTitles: [...(title.language === null || language === 'lo' ? [] : [t('legal.title.missing')]), ...(isLaoMissing ? [t('legal.text.laoMissing')] : [])],
  };
}

function findingOf(text: PublishedLegalText, asOf: string, locale: Locale): readonly string[] {
  const { t, format } = locale;
  const standing = standingOf(text);
  const date = format.day(asOf);
  if (standing === 'unconfirmed') return [t('legal.text.unconfirmed', { date })];
  const event = standingEvent(text, asOf);
  const stage = stageWords(standing, event?.date ?? null, locale);
  return [capitalised(t(text.inForce ? 'legal.text.inForce' : 'legal.text.notInForce', { stage, date }))];
}
