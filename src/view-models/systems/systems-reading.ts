import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { SystemsFile, SystemsTextsFile } from '#model/systems-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { joinedTexts } from '../joined-texts.ts';
import { governmentBodies, type GovernmentBody } from './government-bodies.ts';

export type System = SystemsFile['systems'][number];

/** The published files the pages of the systems are made of. */
export type SystemsFiles = {
  readonly systems: SystemsFile;
  readonly systemsTexts: SystemsTextsFile;
  readonly overview: Pick<OverviewFile, 'institutions'>;
  readonly texts: Pick<TextsFile, 'institutions'>;
};

/** The files in one language with the bodies the systems are rolled out to. */
export type SystemsReading = {
  readonly file: SystemsFile;
  readonly texts: SystemsTextsFile;
  readonly names: TextsFile['institutions'];
  readonly bodies: readonly GovernmentBody[];
  /** When a body ceased to exist, by id. */
  readonly ended: ReadonlyMap<string, string>;
  readonly locale: Locale;
};

export function readSystems({ systems, systemsTexts, overview, texts }: SystemsFiles, locale: Locale): SystemsReading {
  const reported = new Set(systems.systems.flatMap(({ rollout }) => rollout.map(([body]) => body)));
  return {
    file: systems,
    texts: joinedTexts(systemsTexts),
    names: { ...joinedTexts(systemsTexts).institutions, ...joinedTexts(texts).institutions },
    bodies: governmentBodies(overview.institutions, reported, systems.asOf),
    ended: new Map(overview.institutions.flatMap(({ id, to }) => (to === null ? [] : [[id, to] as const]))),
    locale,
  };
}
