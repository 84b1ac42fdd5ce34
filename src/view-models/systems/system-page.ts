import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Figure } from '../figure/figure.ts';
import { fullName, shortName } from '../home/names.ts';
import { periodShort, periodWords } from '../home/period-words.ts';
import { type SourceEntry, sourceList } from '../indicator/source-list.ts';
import { curveFigure, curveFinding } from './curve-figure.ts';
import type { GovernmentBody } from './government-bodies.ts';
import { type Provider, providersOf } from './providers-of.ts';
import { rolloutCell } from './rollout-cell.ts';
import { gapsBySystem, type GapRow } from './rollout-gaps.ts';
import { stageWord } from './stage-word.ts';
import { systemName } from './system-names.ts';
import { statedWords } from './systems-matrix.ts';
import type { System, SystemsReading } from './systems-reading.ts';

/** A source named beside a fact; it is listed in full below. */
export type SourceMark = { readonly id: string; readonly publisher: string };

/** A fact in words with its sources. */
export type SourcedFact = { readonly text: string; readonly sources: readonly SourceMark[] };

/** How far one body has come with the system. */
export type RolloutRow = {
  readonly body: string;
  readonly name: string;
  /** The dissolved body it was said of; blank for none. */
  readonly former: string;
  readonly stage: number;
  readonly word: string;
  readonly date: string;
  readonly note: string;
  readonly sources: readonly SourceMark[];
  /** Stages stated before, oldest first. */
  readonly before: readonly string[];
};

export type SystemPage = {
  readonly name: string;
  readonly what: string;
  readonly isOfConference: boolean;
  readonly finding: readonly string[];
  readonly providers: readonly Provider[];
  /** null = not found. */
  readonly since: SourcedFact | null;
  readonly awards: readonly SourcedFact[];
  readonly remarks: readonly SourcedFact[];
  readonly rollout: readonly RolloutRow[];
  readonly lastStage: number;
  /** null where nobody is known to use it. */
  readonly figure: Figure | null;
  readonly gaps: GapRow;
  readonly sources: readonly SourceEntry[];
};

/** The id that an address means: of a system, or the one behind an earlier name of it; null for neither. */
export function systemIdOf(id: string, systems: readonly Pick<System, 'id' | 'aliases'>[]): string | null {
  return systems.find((system) => system.id === id)?.id ?? systems.find(({ aliases }) => aliases.includes(id))?.id ?? null;
}

/** Everything of one system; null for an id that no system has. */
export function systemPage(id: string, reading: SystemsReading): SystemPage | null {
  const { file, texts, locale } = reading;
  const system = file.systems.find((one) => one.id === id);
  const gaps = system === undefined ? undefined : gapsBySystem([system], reading)[0];
  if (system === undefined || gaps === undefined) return null;
  const wording = texts.systems[id];
  const marks = (ids: readonly string[]): readonly SourceMark[] => sourceMarks(ids, reading);
  const remarks = (wording?.remarks ?? []).flatMap(({ text, sources }): readonly SourcedFact[] => (text === null ? [] : [{ text, sources: marks(sources) }]));
  const rollout = rolloutRows(system, reading);
  return {
    name: systemName(texts, id),
    what: wording?.what ?? '',
    isOfConference: system.conference,
    finding: curveFinding(system, reading),
    providers: providersOf(system, reading),
    since: system.since === null ? null : { text: periodWords(system.since.time, locale), sources: marks(system.since.sources) },
    awards: awardsOf(system, reading),
    remarks,
    rollout,
    lastStage: Math.max(0, ...file.stages),
    figure: curveFigure(system, reading),
    gaps,
    sources: sourceList({ sources: file.sources.filter((source) => usedSources(system, remarks).has(source.id)) }, locale),
  };
}

function awardsOf(system: System, reading: SystemsReading): readonly SourcedFact[] {
  const { texts, locale } = reading;
  return system.awards.flatMap(({ time, sources }, place): readonly SourcedFact[] => {
    const text = texts.systems[system.id]?.awards[place] ?? null;
    if (text === null) return [];
    return [{ text: time === null ? text : locale.t('systems.award', { award: text, date: periodWords(time, locale) }), sources: sourceMarks(sources, reading) }];
  });
}

/** The bodies of which something is stated, the furthest first. */
function rolloutRows(system: System, reading: SystemsReading): readonly RolloutRow[] {
  return reading.bodies.flatMap((body) => rolloutRow(system, body, reading)).toSorted((one, other) => other.stage - one.stage);
}

function rolloutRow(system: System, body: GovernmentBody, reading: SystemsReading): readonly RolloutRow[] {
  const { texts, names, locale } = reading;
  const { now, before } = rolloutCell(system, body);
  if (now === null) return [];
  return [
    {
      body: body.id,
      name: shortName(names, body.id),
      former: now.former === null ? '' : locale.t('systems.asFormer', { name: fullName(names, now.former) }),
      stage: now.stage,
      word: stageWord(now.stage, texts),
      date: periodShort(now.date, locale),
      note: joinLaoWords(now.note),
      sources: sourceMarks([now.source], reading),
      before: before.map((stated) => statedWords(stated, reading)),
    },
  ];
}

function sourceMarks(ids: readonly string[], { file }: SystemsReading): readonly SourceMark[] {
  return ids.flatMap((id) => {
    const source = file.sources.find((one) => one.id === id);
    return source === undefined ? [] : [{ id, publisher: source.publisher }];
  });
}

function usedSources({ sources, since, awards, rollout }: System, remarks: readonly SourcedFact[]): ReadonlySet<string> {
  return new Set([
    ...sources,
    ...(since?.sources ?? []),
    ...awards.flatMap((award) => award.sources),
    ...rollout.map((entry) => entry[3]),
    ...remarks.flatMap((remark) => remark.sources.map(({ id }) => id)),
  ]);
}
