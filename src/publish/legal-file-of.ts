import type { Indicator } from '#model/indicator.ts';
import type { Language } from '#model/language.ts';
import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';
import type { LegalText } from '#model/legal.ts';
import { legalInForce } from './legal-in-force.ts';
import { isInForceAt, legalLifetimes, type LegalLifetime } from './legal-lifetime.ts';
import { nameIn, wordingIn } from './localized.ts';
import { institutionNames } from './names-of.ts';
import { timeOf } from './period-times.ts';
import type { Publication } from './publication.ts';
import { publishedSources } from './published-entries.ts';

type Published = LegalFile['texts'][number];

/** `legal.json`: the register with the stage of each text at the as-of date. */
export function legalFileOf(publication: Publication): LegalFile {
  const { dataset, release, asOf, sources } = publication;
  const lifetimes = legalLifetimes(dataset.legal);
  const texts = dataset.legal.map((text) => textOf(text, dataset.legal, { lifetime: lifetimes.get(text.id), asOf }));
  const count = (relevance: Published['relevance']) => {
    const own = texts.filter((text) => text.relevance === relevance);
    const inForce = own.filter((text) => text.inForce);
    const dated = inForce.filter(({ id }) => lifetimes.get(id)?.isInferred === false);
    return { of: own.length, inForce: inForce.length, dated: dated.length };
  };
  const indicator = countingIndicator(publication);
  const named = dataset.legal.flatMap(({ number, events, remarks }) => [...number, ...events, ...(remarks ?? [])]);
  return {
    schemaVersion: 1,
    asOf: release.asOf,
    digital: count('digital'),
    context: count('context'),
    inForceCounts: legalInForce(publication).map(({ period, value, qualifier }) => ({ period, value, qualifier })),
    indicator: indicator?.id ?? null,
    texts,
    sources: publishedSources([...named, ...(indicator?.remarks ?? [])].flatMap((entry) => entry.sources), sources),
  };
}

/** The indicator that is counted from this register. */
function countingIndicator({ dataset }: Publication): Indicator | undefined {
  return dataset.indicators.find(({ computed }) => computed === 'legal:in-force');
}

type At = { readonly lifetime: LegalLifetime | undefined; readonly asOf: number };

function textOf(text: LegalText, all: readonly LegalText[], { lifetime, asOf }: At): Published {
  const { id, aliases, type, number, replaces, responsible, relevance } = text;
  const events = text.events.map(({ stage, date, certainty, sources }) => ({ stage, date: dateText(date), certainty, sources }));
  return {
    id,
    aliases: aliases ?? [],
    type,
    number,
    events,
    current: currentOf(events, asOf),
    inForce: lifetime !== undefined && isInForceNow(lifetime, asOf),
    replaces: replaces ?? [],
    replacedBy: all.filter((other) => other.replaces?.includes(id) === true).map((other) => other.id),
    responsible: responsible ?? [],
    relevance,
  };
}

/** Today a text counts as in force even where the day was not found; only its place in time is open then. */
function isInForceNow(lifetime: LegalLifetime, asOf: number): boolean {
  const { from, to } = lifetime;
  return Number.isNaN(from) ? to === null || to > asOf : isInForceAt(lifetime, asOf);
}

/** The last stated or inferred event up to the as-of date; one without a date stands where it is listed. */
function currentOf(events: Published['events'], asOf: number): Published['current'] {
  const usable = events.filter(({ date, certainty }) => certainty !== 'unverified' && !(date !== null && timeOf(date) > asOf));
  const last = usable.reduce<Published['events'][number] | null>((best, event) => {
    const isEarlier = best !== null && best.date !== null && event.date !== null && timeOf(event.date) < timeOf(best.date);
    return isEarlier ? best : event;
  }, null);
  return last === null ? null : { stage: last.stage, date: last.date, certainty: last.certainty };
}

/** `legal-{lang}.json`: titles and remarks in one language. */
export function legalTextsOf(publication: Publication, language: Language): LegalTextsFile {
  const { dataset } = publication;
  const answering = new Set(dataset.legal.flatMap(({ responsible }) => responsible ?? []));
  return {
    schemaVersion: 1,
    language,
    texts: Object.fromEntries(
      dataset.legal.map(({ id, title, events, remarks }) => [
        id,
        {
          title: wordingIn(title, language),
          original: title.en,
          lao: wordingIn(title, 'lo'),
          events: events.map(({ text }) => (text === undefined ? null : nameIn(text, language))),
          remarks: remarksIn(remarks, language),
        },
      ]),
    ),
    remarks: remarksIn(countingIndicator(publication)?.remarks, language),
    institutions: institutionNames(dataset.institutions.filter(({ id }) => answering.has(id)), language),
  };
}

function remarksIn(remarks: LegalText['remarks'], language: Language): LegalTextsFile['remarks'] {
  return (remarks ?? []).map(({ text, sources }) => ({ text: wordingIn(text, language), sources }));
}

function dateText(date: string | number | null): string | null {
  return date === null ? null : String(date);
}
