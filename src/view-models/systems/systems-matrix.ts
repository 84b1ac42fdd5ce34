import { fullName, shortName } from '../home/names.ts';
import { periodWords } from '../home/period-words.ts';
import type { GovernmentBody } from './government-bodies.ts';
import { type RolloutCell, rolloutCell, type StatedStage } from './rollout-cell.ts';
import { type CitedSource, citedSources } from './source-citation.ts';
import { stageWord } from './stage-word.ts';
import { systemName, systemShort } from './system-names.ts';
import type { System, SystemsReading } from './systems-reading.ts';

export type MatrixColumn = { readonly id: string; readonly short: string; readonly name: string };

export type MatrixCell = {
  readonly system: string;
  /** null = no data. */
  readonly stage: number | null;
  /** System, body, stage, date and source in words, for those who do not see the glyph. */
  readonly label: string;
};

export type MatrixRow = {
  readonly id: string;
  readonly short: string;
  /** Dissolved bodies whose stages are shown in this row; blank for none. */
  readonly continues: string;
  readonly cells: readonly MatrixCell[];
};

export type SystemsMatrix = { readonly columns: readonly MatrixColumn[]; readonly rows: readonly MatrixRow[]; readonly lastStage: number };

/** What stands behind one cell. */
export type CellDetail = {
  readonly system: string;
  readonly short: string;
  readonly body: string;
  readonly title: string;
  readonly stage: number | null;
  /** Stage and date, or that there is no data. */
  readonly said: string;
  /** The dissolved body it was said of, in a sentence; blank for none. */
  readonly former: string;
  /** In English. */
  readonly note: string;
  readonly sources: readonly CitedSource[];
  readonly before: readonly string[];
};

/** The bodies against some of the systems: one cell each, with what is known. */
export function systemsMatrix(systems: readonly System[], reading: SystemsReading): SystemsMatrix {
  const { file, texts, bodies } = reading;
  return {
    columns: systems.map(({ id }) => ({ id, short: systemShort(texts, id), name: systemName(texts, id) })),
    rows: bodies.map((body) => rowOf(body, systems, reading)),
    lastStage: Math.max(0, ...file.stages),
  };
}

function rowOf(body: GovernmentBody, systems: readonly System[], reading: SystemsReading): MatrixRow {
  const { names, locale } = reading;
  const cells = systems.map((system) => ({ system, cell: rolloutCell(system, body) }));
  const former = [...new Set(cells.flatMap(({ cell }) => cell.now?.former ?? []))];
  return {
    id: body.id,
    short: shortName(names, body.id),
    continues: former.length === 0 ? '' : locale.t('systems.matrix.continues', { names: locale.format.list(former.map((id) => shortName(names, id))) }),
    cells: cells.map(({ system, cell }) => ({ system: system.id, stage: cell.now?.stage ?? null, label: labelOf(system, body, cell, reading) })),
  };
}

function labelOf(system: System, body: GovernmentBody, { now }: RolloutCell, { file, texts, names, locale }: SystemsReading): string {
  const { t } = locale;
  const place = { system: systemShort(texts, system.id), body: shortName(names, body.id) };
  if (now === null) return t('systems.cell.none', place);
  const source = file.sources.find(({ id }) => id === now.source)?.publisher ?? now.source;
  const words = { ...place, stage: stageWord(now.stage, texts), date: periodWords(now.date, locale), source };
  return now.former === null ? t('systems.cell', words) : t('systems.cell.former', { ...words, former: fullName(names, now.former) });
}

/** The detail of a cell that the address names; null for a body or a system that is not in the matrix. */
export function cellDetail(bodyId: string | undefined, systemId: string | undefined, reading: SystemsReading): CellDetail | null {
  const { file, texts, names, bodies, locale } = reading;
  const body = bodies.find(({ id }) => id === bodyId);
  const system = file.systems.find(({ id }) => id === systemId);
  if (body === undefined || system === undefined) return null;
  const { t } = locale;
  const { now, before } = rolloutCell(system, body);
  return {
    system: system.id,
    short: systemShort(texts, system.id),
    body: body.id,
    title: t('systems.detail.title', { system: systemShort(texts, system.id), body: fullName(names, body.id) }),
    stage: now?.stage ?? null,
    said: now === null ? t('systems.detail.none') : statedWords(now, reading),
    former: now === null || now.former === null ? '' : t('systems.detail.former', { name: fullName(names, now.former) }),
    note: now?.note ?? '',
    sources: now === null ? [] : citedSources([now.source], file, locale),
    before: before.map((stated) => statedWords(stated, reading)),
  };
}

/** 'In use in part (21 November 2022)'. */
export function statedWords({ stage, date }: Pick<StatedStage, 'stage' | 'date'>, { texts, locale }: Pick<SystemsReading, 'texts' | 'locale'>): string {
  return locale.t('systems.stated', { stage: stageWord(stage, texts), date: periodWords(date, locale) });
}
