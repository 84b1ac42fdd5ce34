import type { SystemsTextsFile } from '#model/systems-file.ts';

/** What a stage is called in the list of stages, else its number. */
export function stageWord(stage: number, { stages }: Pick<SystemsTextsFile, 'stages'>): string {
  return stages[String(stage)] ?? String(stage);
}
