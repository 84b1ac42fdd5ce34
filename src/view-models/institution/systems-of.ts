import type { Locale } from '#i18n/locale.ts';
import type { SystemsFile, SystemsTextsFile } from '#model/systems-file.ts';
import { joinLaoWords } from '#i18n/lao-words.ts';
import { periodWords } from '../home/period-words.ts';

/** A digital-government system in a few words. */
export type SystemRow = { readonly id: string; readonly title: string; readonly what: string; readonly facts: readonly string[] };

/** The systems an institution provides, with the number of bodies known to use each. */
export function providedSystems(id: string, { systems, inUseFrom }: SystemsFile, texts: SystemsTextsFile, locale: Locale): readonly SystemRow[] {
  const { t } = locale;
  return systems
    .filter(({ provider }) => provider.includes(id))
    .map((system) => {
      const users = new Set(system.rollout.filter(([, stage]) => stage >= inUseFrom).map(([body]) => body)).size;
      return {
        ...namesOf(system.id, texts),
        facts: [
          ...(system.since === null ? [] : [t('institution.systems.since', { time: periodWords(system.since.time, locale) })]),
          users === 0 ? t('institution.systems.noUsers') : t('institution.systems.users', { count: users }),
        ],
      };
    });
}

/** How far an institution has come itself with each system of which that is known: the latest stage and its day. */
export function usedSystems(id: string, { systems }: SystemsFile, texts: SystemsTextsFile, locale: Locale): readonly SystemRow[] {
  return systems.flatMap((system) => {
    const latest = system.rollout.findLast(([body]) => body === id);
    if (latest === undefined) return [];
    const [, stage, date] = latest;
    const words = { stage: joinLaoWords(texts.stages[String(stage)] ?? String(stage)), date: periodWords(date, locale) };
    return [{ ...namesOf(system.id, texts), what: '', facts: [locale.t('institution.systems.stage', words)] }];
  });
}

function namesOf(id: string, { systems }: SystemsTextsFile): Pick<SystemRow, 'id' | 'title' | 'what'> {
  const names = systems[id];
  return { id, title: joinLaoWords(names?.title ?? id), what: joinLaoWords(names?.what ?? '') };
}
