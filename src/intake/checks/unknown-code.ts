import type { Finding } from '#model/finding.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { findReferences } from '../references.ts';
import { errorAt } from '../spot.ts';

/** A code that is referred to stands in its list. */
export const unknownCode: Check = (context) =>
  findReferences(context).flatMap(({ code, lists, spot }): Finding[] => {
    const sets = lists.map((list) => context.known[list]);
    // A list that could not be read is reported itself; its codes are not held against anyone.
    if (sets.some((set) => set === null || set.has(code))) return [];
    const [list = 'code'] = lists;
    const words = {
      value: code,
      message: `There is no ${list} "${code}".`,
      mend: `Correct the code, or add the ${list} to ${fileOf[list] ?? 'its list'} first.`,
    };
    return [errorAt('unknown-code', spot(), words)];
  });

const fileOf: Readonly<Partial<Record<string, string>>> = {
  source: 'sources.yaml',
  institution: 'institutions.yaml',
  plan: 'plans.yaml',
  'framework item': 'framework.yaml',
  indicator: 'the folder indicators/',
  release: 'releases.yaml',
  system: 'systems.yaml',
  'legal text': 'legal.yaml',
  decision: 'the folder reviews/',
  unit: 'codelists/units.csv',
  area: 'codelists/areas.csv',
} satisfies Record<keyof CheckContext['known'], string>;
