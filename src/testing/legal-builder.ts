import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';

type Text = LegalFile['texts'][number];
type Event = Text['events'][number];

/** A published event of a legal text. */
export function aLegalEvent(stage: Event['stage'], date: string | null, certainty: Event['certainty'] = 'stated', sources: readonly string[] = ['press']): Event {
  return { stage, date, certainty, sources: [...sources] };
}

/** A digital law that says it is in force since 7 April 2023. */
export function aPublishedLaw(id: string, overrides: Partial<Text> = {}): Text {
  return {
    id,
    aliases: [],
    type: 'law',
    number: [],
    events: [],
    current: { stage: 'in-force', date: '2023-04-07', certainty: 'stated' },
    inForce: true,
    replaces: [],
    replacedBy: [],
    responsible: ['mtc'],
    relevance: 'digital',
    ...overrides,
  };
}

/** The register with these texts, as of 21 November 2026. */
export function aLegalFile(texts: readonly Text[], overrides: Partial<LegalFile> = {}): LegalFile {
  const count = (relevance: Text['relevance']) => {
    const own = texts.filter((text) => text.relevance === relevance);
    return { of: own.length, inForce: own.filter(({ inForce }) => inForce).length, dated: 0 };
  };
  return { schemaVersion: 1, asOf: '2026-11-21', digital: count('digital'), context: count('context'), inForceCounts: [], indicator: null, texts: [...texts], sources: [], ...overrides };
}

type Wording = LegalTextsFile['texts'][string];

/** Titles and remarks of the texts; what is not said is the id as title. */
export function legalTextsFile(language: string, texts: Readonly<Record<string, Partial<Wording>>>, overrides: Partial<LegalTextsFile> = {}): LegalTextsFile {
  return {
    schemaVersion: 1,
    language,
    texts: Object.fromEntries(Object.entries(texts).map(([id, wording]) => [id, { title: id, original: id, lao: null, events: [], remarks: [], ...wording }])),
    remarks: [],
    institutions: {},
    ...overrides,
  };
}
