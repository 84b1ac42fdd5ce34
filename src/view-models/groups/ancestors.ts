import type { OverviewFile } from '#model/overview-file.ts';
import type { PublishedFramework } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName, shortName } from '../home/names.ts';

/** A page above a group: a plan or another group. */
export type Ancestor = { readonly id: string; readonly kind: 'plan' | PublishedFramework['kind']; readonly title: string };

/** From the plan down to the nearest group above the item. */
export function ancestorsOf({ plans, framework }: Pick<OverviewFile, 'plans' | 'framework'>, item: PublishedFramework, texts: Pick<TextsFile, 'plans' | 'framework'>): readonly Ancestor[] {
  const above: Ancestor[] = [];
  let parent = item.parent;
  while (parent !== null && above.every(({ id }) => id !== parent)) {
    const [plan, group] = [plans.find(({ id }) => id === parent), framework.find(({ id }) => id === parent)];
    if (plan !== undefined) above.unshift({ id: plan.id, kind: 'plan', title: shortName(texts.plans, plan.id) });
    if (group !== undefined) above.unshift({ id: group.id, kind: group.kind, title: fullName(texts.framework, group.id) });
    parent = group?.parent ?? null;
  }
  return above;
}
