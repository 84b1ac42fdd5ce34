import type { Locale } from '#i18n/locale.ts';
import type { Figure } from '../figure/figure.ts';
import { periodWords } from '../home/period-words.ts';
import { curveFigure, curveFinding } from './curve-figure.ts';
import { knownUsers } from './known-use.ts';
import { type Provider, providersOf } from './providers-of.ts';
import { type GapRow, gapsByBody, gapsBySystem } from './rollout-gaps.ts';
import { stageWord } from './stage-word.ts';
import { systemName, systemShort } from './system-names.ts';
import { conferenceSentence, systemsHeadline } from './systems-headline.ts';
import { type CellDetail, cellDetail, systemsMatrix, type SystemsMatrix } from './systems-matrix.ts';
import type { System, SystemsReading } from './systems-reading.ts';

/** What the address of the page may ask for. */
export type SystemsRequest = {
  readonly set?: 'others' | undefined;
  readonly body?: string | undefined;
  readonly system?: string | undefined;
  readonly curve?: string | undefined;
};

/** One set of systems to choose. */
export type SetChoice = { readonly id: 'conference' | 'others'; readonly text: string; readonly isChosen: boolean };

/** A system whose use can be drawn. */
export type CurveChoice = { readonly id: string; readonly text: string; readonly isChosen: boolean };

/** A system in the list of all. */
export type SystemLine = {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly providers: readonly Provider[];
  readonly since: string;
  readonly use: string;
};

export type SystemsPage = {
  readonly headline: readonly string[];
  readonly lead: string;
  readonly sets: readonly SetChoice[];
  readonly matrix: SystemsMatrix;
  readonly detail: CellDetail | null;
  readonly legend: readonly { readonly stage: number; readonly word: string }[];
  readonly inUseNote: string;
  readonly curves: readonly CurveChoice[];
  /** null where no system is known to be used. */
  readonly figure: Figure | null;
  readonly finding: readonly string[];
  readonly bySystem: readonly GapRow[];
  readonly byBody: readonly GapRow[];
  readonly systems: readonly SystemLine[];
};

/** All of the page for what the address asks; what it cannot have is the nearest it can. */
export function systemsPage(request: SystemsRequest, reading: SystemsReading): SystemsPage {
  const { file, texts, locale } = reading;
  const shown = shownSet(request, file.systems);
  const systems = file.systems.filter(({ conference }) => conference === (shown === 'conference'));
  const drawable = systems.filter((system) => knownUsers(system, file.inUseFrom) > 0);
  const curve = chosenCurve(request.curve, drawable, reading);
  return {
    headline: systemsHeadline(reading),
    lead: conferenceSentence(reading),
    sets: setChoices(shown, file.systems, locale),
    matrix: systemsMatrix(systems, reading),
    detail: systems.some(({ id }) => id === request.system) ? cellDetail(request.body, request.system, reading) : null,
    legend: file.stages.map((stage) => ({ stage, word: stageWord(stage, texts) })),
    inUseNote: locale.t('systems.inUseFrom', { stage: stageWord(file.inUseFrom, texts) }),
    curves: drawable.map(({ id }) => ({ id, text: systemShort(texts, id), isChosen: id === curve?.id })),
    figure: curve === undefined ? null : curveFigure(curve, reading),
    finding: curve === undefined ? [locale.t('systems.curve.noneAtAll')] : curveFinding(curve, reading),
    bySystem: gapsBySystem(systems, reading),
    byBody: gapsByBody(systems, reading),
    systems: file.systems.map((system) => systemLine(system, reading)),
  };
}

/** The set that is asked for, else the one that holds the system of the open cell or of the curve, else the first that is not empty. */
function shownSet({ set, system, curve }: SystemsRequest, systems: readonly System[]): SetChoice['id'] {
  const conference = systems.filter((one) => one.conference);
  if (conference.length === 0) return 'others';
  if (conference.length === systems.length) return 'conference';
  if (set !== undefined) return set;
  const open = systems.find(({ id }) => id === (system ?? curve));
  return open === undefined || open.conference ? 'conference' : 'others';
}

function setChoices(shown: SetChoice['id'], systems: readonly System[], { t }: Locale): readonly SetChoice[] {
  const conference = systems.filter((system) => system.conference).length;
  const others = systems.length - conference;
  if (conference === 0 || others === 0) return [];
  return [
    { id: 'conference', text: t('systems.set.conference', { count: conference }), isChosen: shown === 'conference' },
    { id: 'others', text: t('systems.set.others', { count: others }), isChosen: shown === 'others' },
  ];
}

/** The one asked for, else the one that most bodies are known to use. */
function chosenCurve(asked: string | undefined, drawable: readonly System[], { file }: SystemsReading): System | undefined {
  const users = (system: System): number => knownUsers(system, file.inUseFrom);
  return drawable.find(({ id }) => id === asked) ?? drawable.toSorted((one, other) => users(other) - users(one))[0];
}

function systemLine(system: System, reading: SystemsReading): SystemLine {
  const { file, texts, locale } = reading;
  const { t } = locale;
  const users = knownUsers(system, file.inUseFrom);
  return {
    id: system.id,
    name: systemName(texts, system.id),
    what: texts.systems[system.id]?.what ?? '',
    providers: providersOf(system, reading),
    since: system.since === null ? t('systems.notFound') : periodWords(system.since.time, locale),
    use: users === 0 ? t('systems.use.unknown') : t('systems.use.known', { count: users }),
  };
}
