import type { SystemsTextsFile } from '#model/systems-file.ts';

type Named = Pick<SystemsTextsFile, 'systems'>;

/** The full name of a system, else its id. */
export function systemName({ systems }: Named, id: string): string {
  return systems[id]?.title ?? id;
}

/** Its name where there is little room. */
export function systemShort({ systems }: Named, id: string): string {
  return systems[id]?.short ?? systems[id]?.title ?? id;
}
