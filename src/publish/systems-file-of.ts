import type { Language } from '#model/language.ts';
import type { System } from '#model/system.ts';
import type { SystemsFile, SystemsTextsFile } from '#model/systems-file.ts';
import { inUseStage, rolloutOf } from './bodies-in-use.ts';
import { nameIn, wordingIn } from './localized.ts';
import { institutionNames } from './names-of.ts';
import type { Publication } from './publication.ts';
import { publishedSources } from './published-entries.ts';

/** `systems.json`: systems with their roll-out as known in the release. */
export function systemsFileOf(publication: Publication): SystemsFile {
  const { dataset, release, sources } = publication;
  const systems = dataset.systems.map((system) => systemOf(system, publication));
  return {
    schemaVersion: 1,
    asOf: release.asOf,
    stages: dataset.rolloutStages.map(({ code }) => code),
    inUseFrom: inUseStage,
    systems,
    sources: publishedSources([...systems.flatMap(sourcesOf), ...dataset.systems.flatMap(remarkSources)], sources),
  };
}

type Published = SystemsFile['systems'][number];

function systemOf(system: System, publication: Publication): Published {
  const { id, aliases, provider, since, awards, conference, sources } = system;
  return {
    id,
    aliases: aliases ?? [],
    provider,
    since: since === null ? null : { time: String(since.time), sources: since.sources },
    awards: awards.map((award) => ({ time: award.time === null ? null : String(award.time), sources: award.sources })),
    conference,
    sources: sources ?? [],
    rollout: rolloutOf(id, publication).map(({ body, stage, date, source, note }) => [body, stage, date, source, note]),
  };
}

function sourcesOf({ since, awards, sources, rollout }: Published): readonly string[] {
  return [...(since?.sources ?? []), ...awards.flatMap((award) => award.sources), ...sources, ...rollout.map((entry) => entry[3])];
}

function remarkSources({ remarks }: System): readonly string[] {
  return (remarks ?? []).flatMap(({ sources }) => sources);
}

/** `systems-{lang}.json`: their texts in one language, with the names of the bodies. */
export function systemsTextsOf(publication: Publication, language: Language): SystemsTextsFile {
  const { systems, rolloutStages, institutions } = publication.dataset;
  const bodies = new Set(
    systems.flatMap(({ id, provider }) => [...provider, ...rolloutOf(id, publication).map(({ body }) => body)]),
  );
  return {
    schemaVersion: 1,
    language,
    systems: Object.fromEntries(systems.map((system) => [system.id, textsOf(system, language)])),
    stages: Object.fromEntries(rolloutStages.map(({ code, names }) => [String(code), names[language]])),
    institutions: institutionNames(institutions.filter(({ id }) => bodies.has(id)), language),
  };
}

function textsOf({ name, short, what, awards, remarks }: System, language: Language): SystemsTextsFile['systems'][string] {
  return {
    title: nameIn(name, language),
    ...(short === undefined ? {} : { short: nameIn(short, language) }),
    what: wordingIn(what, language),
    awards: awards.map(({ text }) => wordingIn(text, language)),
    remarks: (remarks ?? []).map(({ text, sources }) => ({ text: wordingIn(text, language), sources })),
  };
}
